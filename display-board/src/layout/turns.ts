import type { Instant } from '@cherha/shared/domain/ids.ts';

/** Long enough to read two languages twice. */
export const TURN_MS = 12_000;

/** Whose turn it is, where there is room for one: by the centre's clock, so that all boards show the same. */
export const turnAt = <One>(all: readonly One[], time: Instant): One | undefined =>
  all[Math.floor(time / TURN_MS) % all.length];
