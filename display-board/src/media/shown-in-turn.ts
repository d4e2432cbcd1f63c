import { isOfDay, type HallMedia } from '@cherha/shared/domain/hall-settings.ts';
import type { BusinessDay } from '@cherha/shared/domain/ids.ts';
import type { MediaFile } from '@cherha/shared/protocol/http.ts';

export interface MediaKnown {
  readonly files: readonly MediaFile[];
  /** What could not be shown, by name. */
  readonly broken: ReadonlySet<string>;
}

export const nothingYet: MediaKnown = { files: [], broken: new Set() };

/**
 * What lies in the folder now. What was broken gets another try when something has changed, or the server
 * has come back: a look that finds nothing new neither opens a closed area nor begins a film again.
 */
export function heard(
  { files, broken }: MediaKnown,
  found: readonly MediaFile[],
  { by }: { by: 'server' | 'look' },
): MediaKnown {
  const isSame = JSON.stringify(files) === JSON.stringify(found);
  return isSame && by === 'look'
    ? { files, broken }
    : { files: isSame ? files : found, broken: broken.size === 0 ? broken : new Set() };
}

/** With the turn of the next file everything may be tried again: nothing is under way. */
export const tryAgain = (known: MediaKnown): MediaKnown =>
  known.broken.size === 0 ? known : { ...known, broken: new Set() };

export const spoilt = ({ files, broken }: MediaKnown, name: string): MediaKnown => ({
  files,
  broken: new Set([...broken, name]),
});

/** What is shown today: whatever lies in the folder, but for what has days of its own. */
export const ofToday = (
  files: readonly MediaFile[],
  { schedule }: HallMedia,
  day: BusinessDay,
): MediaFile[] =>
  files.filter(({ name }) => isOfDay(schedule.find(({ file }) => file === name) ?? {}, day));

/** Whose turn it is, passing over what could not be shown; undefined: nothing can. */
export function turnOf(
  files: readonly MediaFile[],
  turn: number,
  broken: ReadonlySet<string>,
): MediaFile | undefined {
  const whole = files.filter(({ name }) => !broken.has(name));
  return whole[turn % whole.length];
}
