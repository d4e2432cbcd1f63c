import type { DeskView } from '@cherha/shared/views/desk-view.ts';

type Group = DeskView['groups'][number];

/** The longest wait first; the groups that nobody waits in come last, in the order of the centre. */
export const longestFirst = (groups: readonly Group[]): readonly Group[] =>
  groups.toSorted((a, b) => (b.longest ?? -1) - (a.longest ?? -1));

/** Whole minutes beyond what the centre wishes; 0 within it, and where it wishes nothing. */
export function minutesOver(seconds: number, targetMinutes: number | undefined): number {
  if (targetMinutes === undefined) return 0;
  return Math.max(0, Math.floor(seconds / 60) - targetMinutes);
}
