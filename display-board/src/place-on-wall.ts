import { usualBoard, type BoardLayout } from '@cherha/shared/domain/hall-settings.ts';
import type { BoardView } from '@cherha/shared/views/board-view.ts';
import type { OwnBoardView } from '@cherha/shared/views/own-board-view.ts';
import type { BoardWindow } from '@cherha/shared/views/board-windows.ts';
import { boardNamed } from '@cherha/shared/views/board-zone.ts';

/** What this screen is in the hall, as its address says. */
export type PlaceOnWall =
  | { readonly is: 'board'; readonly name: string | null }
  /** The small display above one window. */
  | { readonly is: 'window'; readonly name: string }
  /** The wall of reception: all windows of a board's zone. */
  | { readonly is: 'windows'; readonly name: string | null };

/** `?board=hall-2`, `?desk=3`, `?page=windows`. */
export function placeOnWall(asked: URLSearchParams): PlaceOnWall {
  const desk = asked.get('desk');
  if (desk !== null) return { is: 'window', name: desk };
  return { is: asked.get('page') === 'windows' ? 'windows' : 'board', name: asked.get('board') };
}

/** An address that names no board leaves it to what staff say that this screen is. */
export const placeOf = (place: PlaceOnWall, own: OwnBoardView['board']): PlaceOnWall =>
  place.is !== 'window' && place.name === null && own !== undefined
    ? { ...place, name: own }
    : place;

/** The layout of a place; a board that the centre does not know shows everything and says so. */
export function layoutAt(
  place: PlaceOnWall,
  view: BoardView,
): { readonly layout: BoardLayout; readonly unknown?: string } {
  if (place.is === 'window') return { layout: { ...usualBoard, speaks: false } };
  const layout = boardNamed(view, place.name);
  const speaks = (one: BoardLayout): BoardLayout =>
    place.is === 'windows' ? { ...one, speaks: false } : one;
  return layout
    ? { layout: speaks(layout) }
    : { layout: speaks(usualBoard), ...(place.name !== null && { unknown: place.name }) };
}

/** By the number over it, or by its id in the centre's file. */
export const windowNamed = ({ windows }: BoardView, name: string): BoardWindow | undefined =>
  windows.find(({ number, deskId }) => number === name || deskId === name);
