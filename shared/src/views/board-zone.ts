import { usualBoard, type BoardLayout } from '../domain/hall-settings.ts';
import type { DeskId, GroupId } from '../domain/ids.ts';
import type { BoardView } from './board-view.ts';

/**
 * The board of that name; an address without a name means the first, and where a centre has set none
 * the usual one. Undefined: this centre has no board of that name.
 */
export function boardNamed(
  { hall: { boards } }: BoardView,
  name: string | null,
): BoardLayout | undefined {
  if (name === null) return boards[0] ?? usualBoard;
  return boards.find(({ id }) => id === name);
}

/** What concerns a board's own zone: its calls, its queues, its windows. */
export function viewOfZone(view: BoardView, { zone }: BoardLayout): BoardView {
  if (zone.groups.length === 0 && zone.desks.length === 0) return view;
  const isHere = (one: { groupId?: GroupId; deskId: DeskId }): boolean =>
    zone.desks.includes(one.deskId) || (!!one.groupId && zone.groups.includes(one.groupId));
  const windows = view.windows.filter(
    ({ deskId, groups }) =>
      zone.desks.includes(deskId) || groups.some((id) => zone.groups.includes(id)),
  );
  const groups = new Set([
    ...zone.groups,
    ...windows.filter(({ deskId }) => zone.desks.includes(deskId)).flatMap((one) => one.groups),
  ]);
  const waiting = view.waiting.filter(({ groupId }) => groups.has(groupId));
  return {
    ...view,
    calls: view.calls.filter(isHere),
    waiting,
    waitingInAll: waiting.reduce((sum, { count }) => sum + count, 0),
    parked: view.parked.filter(isHere),
    windows,
  };
}
