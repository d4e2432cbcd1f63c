import { isOfDay, type HallMedia } from '@cherha/shared/domain/hall-settings.ts';
import type { BusinessDay } from '@cherha/shared/domain/ids.ts';
import type { MediaFile } from '@cherha/shared/protocol/http.ts';

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
