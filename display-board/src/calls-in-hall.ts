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
  readonly earlier: readonly BoardCall[];
}

/** As many as a 43-inch screen holds with capitals of 61 mm (accessibility.md row 64). */
export const LARGE_SHOWN = 3;
/** More than these would be too small to be read by anyone. */
export const EARLIER_SHOWN = 10;

/**
 * Where each call stands. The one being announced comes first, so that everybody has a moment at
 * the top; then those who are awaited at a desk, then those already there. A visit that is over is
 * never large.
 */
export function callsInHall(calls: readonly BoardCall[], announcing: Announcing): CallsInHall {
  const placed = calls
    .map((call) => ({ call, rank: rankOf(call, announcing) }))
    .toSorted((one, other) => one.rank - other.rank);
  const large = placed.filter(({ rank }) => rank < OVER).slice(0, LARGE_SHOWN);
  return {
    large: large.map(({ call }) => call),
    earlier: calls
      .filter((call) => large.every((other) => other.call !== call))
      .slice(0, EARLIER_SHOWN),
  };
}

/** A recall is another call of the same ticket, so the number says whether it is highlighted. */
export const isHighlighted = (call: BoardCall, { highlighted }: Announcing): boolean =>
  highlighted.some(({ number }) => number === call.number);

const OVER = 5;

function rankOf(call: BoardCall, announcing: Announcing): number {
  if (announcing.now?.number === call.number) return 0;
  if (isHighlighted(call, announcing)) return 1;
  if (announcing.toAnnounce.some(({ number }) => number === call.number)) return 2;
  return { called: 3, serving: 4, over: OVER }[call.state];
}
