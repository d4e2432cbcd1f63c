import { expect, test } from 'vitest';
import { growth, lowReachMm, USUAL_CAPITAL_MM } from './glass.ts';

const capitalAt = (viewDistanceMm: number) => growth({ viewDistanceMm }).largest * USUAL_CAPITAL_MM;

test('row 24: a capital of the largest text is seen under 0.7 degrees from where people stand', () => {
  for (const distance of [300, 600, 800, 900])
    expect(capitalAt(distance)).toBeGreaterThanOrEqual(distance * Math.tan((0.7 * Math.PI) / 180));
  expect(capitalAt(900)).toBeCloseTo(11, 1);
});

test('row 24: the large text does so at arm’s length, and the three sizes differ', () => {
  const { large, largest } = growth({ viewDistanceMm: 600 });
  expect(large * USUAL_CAPITAL_MM).toBeGreaterThanOrEqual(600 * Math.tan((0.7 * Math.PI) / 180));
  expect([large > 1.3, largest >= 2]).toEqual([true, true]);
});

test('row 34: what is above 1120 mm is not for a hand in a wheelchair', () => {
  expect(lowReachMm({ screenBottomMm: 740 })).toBe(380);
});
