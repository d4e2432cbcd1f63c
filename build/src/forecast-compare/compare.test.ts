import { expect, test } from 'vitest';
import { goodnessOf } from './compare.ts';
import { livedDays } from './days.ts';
import { families } from './families.ts';

/** Seeds that nothing was tuned on. */
const HELD_OUT = 52_711;

test('W1: on days that were not tuned on, the forecast is nearer the truth than both simpler methods', () => {
  const waited = families
    .filter(({ windows }) => windows <= 6)
    .flatMap((family, i) => livedDays(family, HELD_OUT + i, { learning: 1, measured: 1 }));
  const [ours, peopleAhead, slots] = (['ours', 'peopleAhead', 'slots'] as const).map((method) =>
    goodnessOf(waited, method),
  );
  expect(waited.length).toBeGreaterThan(300);
  const error = ours?.meanAbsoluteErrorMinutes ?? Infinity;
  expect(error).toBeLessThan(peopleAhead?.meanAbsoluteErrorMinutes ?? 0);
  expect(error).toBeLessThan(slots?.meanAbsoluteErrorMinutes ?? 0);
  const covered = ours?.withinSeldomLonger ?? 0;
  expect(covered).toBeGreaterThan(slots?.withinSeldomLonger ?? 1);
  expect(covered).toBeGreaterThan(0.7);
});

test('W1: the same seed lives the same days', () => {
  const [family] = families;
  if (!family) throw new Error('no family');
  const days = { learning: 0, measured: 1 };
  expect(livedDays(family, 7, days)).toEqual(livedDays(family, 7, days));
});
