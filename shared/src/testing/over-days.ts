import fc from 'fast-check';
import { expect } from 'vitest';
import { judged, type LawOfDays, type Lived } from './lived.ts';

/** Other days in every run; a fault names the seed and the smallest day that it was found on. */
const [seed = 0] = fc.sample(fc.integer(), 1);
const SHRINKING_MS = 5_000;

/**
 * The same days in every run. What is asked of days as a whole, such as that everything happened on
 * one of them, is asked of these: by chance alone it would be wrong once in a while.
 */
export const steady = <T>(days: fc.Arbitrary<T>, count: number): T[] =>
  fc.sample(days, { seed: 20_260_309, numRuns: count });

/**
 * Lives so many days once, every second of them the same in every run, and gives back how to judge
 * them by a law: it must hold on every day, and on the average one of the steady days it must have
 * had something to look at.
 */
export function overDays<T>(
  days: fc.Arbitrary<T>,
  { live, count }: { readonly live: (day: T) => Lived; readonly count: number },
): (law: LawOfDays, looksADay: number) => void {
  const half = count / 2;
  let lived: { readonly same: readonly Lived[]; readonly other: readonly Lived[] } | undefined;
  return (law, looksADay) => {
    lived ??= {
      same: steady(days, half).map(live),
      other: fc.sample(days, { seed, numRuns: half }).map(live),
    };
    const same = lived.same.map((day) => judged(law, day));
    expect(same.map(({ fault }) => fault)).toEqual(same.map(() => undefined));
    const looks = same.reduce((sum, one) => sum + one.looks, 0);
    expect(looks / half, 'looks a day').toBeGreaterThan(looksADay);
    if (lived.other.some((day) => judged(law, day).fault !== undefined))
      fc.assert(
        fc.property(days, (day) => expect(judged(law, live(day)).fault).toBeUndefined()),
        { seed, numRuns: half, interruptAfterTimeLimit: SHRINKING_MS },
      );
  };
}
