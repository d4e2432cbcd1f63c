import type { BoardCall } from '@cherha/shared/views/board-view.ts';

/** What the announcer has to do with the calls on the board. */
export interface Announcing {
  readonly now: BoardCall | undefined;
  readonly highlighted: readonly BoardCall[];
  readonly toAnnounce: readonly BoardCall[];
}

export interface CallsInHall {
  /** To be read from ten metres; the first is the largest. */
  readonly large: readonly BoardCall[];
  /** Those who are still awaited come first: whatever room there is, nobody who is called is left out. */
  readonly earlier: readonly BoardCall[];
}

/** As many as a 43-inch screen holds with capitals of 61 mm (accessibility.md row 64). */
export const LARGE_SHOWN = 3;
/** And beside pictures. */
export const LARGE_BESIDE_MEDIA = 2;
/** More than these would be too small to be read by anyone. */
export const EARLIER_SHOWN = 10;

/**
 * Where each call stands: the newest at the top, and beside it whoever is being announced, so that
 * nobody's number sounds and is small. Then those who are awaited at a desk, then those already
 * there. A visit that is over is never large, not even while its number is still lit.
 */
export function callsInHall(
  calls: readonly BoardCall[],
  announcing: Announcing,
  largeShown = LARGE_SHOWN,
): CallsInHall {
  const placed = calls
    .map((call) => ({ call, rank: rankOf(call, announcing) }))
    .filter(({ rank }) => rank < OVER);
  const newest = placed.find(({ rank }) => rank < SERVING) ?? placed[0];
  const others = placed
    .filter((other) => other !== newest)
    .toSorted((one, other) => one.rank - other.rank);
  const large = newest ? [newest, ...others].slice(0, largeShown).map(({ call }) => call) : [];
  const small = calls.filter((call) => !large.includes(call));
  return {
    large,
    earlier: [...small.filter(isAwaited), ...small.filter((call) => !isAwaited(call))].slice(
      0,
      EARLIER_SHOWN,
    ),
  };
}

const isAwaited = ({ state }: BoardCall): boolean => state === 'called';

/** How many of the earlier calls stand where there is room for so many: all who are awaited, at any rate. */
export const shownOfEarlier = (earlier: readonly BoardCall[], room: number): readonly BoardCall[] =>
  earlier.slice(0, Math.max(room, earlier.filter(isAwaited).length));

/** A recall is another call of the same ticket, so the number says whether it is highlighted. */
export const isHighlighted = (call: BoardCall, { highlighted }: Announcing): boolean =>
  highlighted.some(({ number }) => number === call.number);

const SERVING = 4;
const OVER = 5;

function rankOf(call: BoardCall, announcing: Announcing): number {
  if (call.state === 'over') return OVER;
  if (announcing.now?.number === call.number) return 0;
  if (call.state === 'called' && isHighlighted(call, announcing)) return 1;
  if (announcing.toAnnounce.some(({ number }) => number === call.number)) return 2;
  return { called: 3, serving: SERVING }[call.state];
}
