import fc from 'fast-check';
import { expect } from 'vitest';
import { judged, type LawOfDays, type Lived } from './lived.ts';

/** Other days in every run; a fault names the seed and the smallest day that it was found on. */
const [seed = 0] = fc.sample(fc.integer(), 1);
const SHRINKING_MS = 5_000;

/**
 * Lives so many days once and gives back how to judge them by a law: it must hold on every day, and
 * on the average day it must have had something to look at.
 */
export function overDays<T>(
  days: fc.Arbitrary<T>,
  { live, count }: { readonly live: (day: T) => Lived; readonly count: number },
): (law: LawOfDays, looksADay: number) => void {
  let lived: readonly Lived[] | undefined;
  return (law, looksADay) => {
    lived ??= fc.sample(days, { seed, numRuns: count }).map(live);
    const all = lived.map((day) => judged(law, day));
    if (all.some(({ fault }) => fault !== undefined))
      fc.assert(
        fc.property(days, (day) => expect(judged(law, live(day)).fault).toBeUndefined()),
        { seed, numRuns: count, interruptAfterTimeLimit: SHRINKING_MS },
      );
    expect(all.map(({ fault }) => fault)).toEqual(all.map(() => undefined));
    const looks = all.reduce((sum, one) => sum + one.looks, 0);
    expect(looks / count, 'looks a day').toBeGreaterThan(looksADay);
  };
}
