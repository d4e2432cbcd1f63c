/** Soon at first, later when it happens again and again; after a calm time as at first. Milliseconds. */
export interface BackOffTimes {
  readonly first: number;
  readonly longest: number;
  readonly calm: number;
}

const usual: BackOffTimes = { first: 1_000, longest: 60_000, calm: 120_000 };

/** Says how long to wait before the next try; `now` is any clock that only goes forward. */
export function backOff({ first, longest, calm }: BackOffTimes = usual): (now: number) => number {
  let wait = 0;
  let last = Number.NEGATIVE_INFINITY;
  return (now) => {
    wait = now - last > calm ? first : Math.min(longest, wait * 2);
    last = now;
    return wait;
  };
}
