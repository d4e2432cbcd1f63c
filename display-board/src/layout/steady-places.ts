import { useState } from 'react';

/** For how many calls there is room, large and small, and which of them are lit. */
export interface Places {
  readonly large: number;
  readonly earlier: number;
  readonly lit: readonly string[];
}

/** So many earlier calls have their row on every screen, whether they are there or not. */
export const EARLIER_IN_ONE_ROW = 3;

/**
 * While a number is lit and no other lights up, no row of large calls goes and no row of earlier
 * ones comes: what is read at that moment does not jump to another size and place.
 */
export function placesFor(before: Places, now: Places): Places {
  if (now.lit.length === 0) return now;
  const large = Math.max(before.large, now.large);
  const isArrival = now.lit.some((id) => !before.lit.includes(id));
  if (isArrival) return { ...now, large };
  const atMost = Math.max(before.earlier, EARLIER_IN_ONE_ROW);
  return { ...now, large, earlier: Math.min(now.earlier, atMost) };
}

export function useSteadyPlaces(now: Places): Places {
  const [before, remember] = useState(now);
  const places = placesFor(before, now);
  if (JSON.stringify(places) !== JSON.stringify(before)) remember(places);
  return places;
}
