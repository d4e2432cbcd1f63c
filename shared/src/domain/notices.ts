import type { Words } from './catalogue.ts';
import type { Instant, NoticeId, StaffId } from './ids.ts';

export const severities = ['info', 'emergency'] as const;
export type Severity = (typeof severities)[number];

/** X8: what staff say to everybody in the building, on every screen at once. */
export interface Notice {
  readonly id: NoticeId;
  readonly text: Words;
  readonly severity: Severity;
  readonly since: Instant;
  readonly until: Instant | undefined;
  readonly by: StaffId;
}

/** More are read by nobody. */
export const NOTICES_AT_MOST = 5;
