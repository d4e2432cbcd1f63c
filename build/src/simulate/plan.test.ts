import { expect, test } from 'vitest';
import { planOfDay } from './plan.ts';
import { smallOffer } from './testing.ts';

const visitors = 300;
const plan = planOfDay(smallOffer, { seed: 7, visitors });

test('the same seed plans the same day, another one another day', () => {
  expect(planOfDay(smallOffer, { seed: 7, visitors })).toEqual(plan);
  expect(planOfDay(smallOffer, { seed: 8, visitors })).not.toEqual(plan);
});

test('everything that a visit can meet is in a full day', () => {
  const has = (what: (visitor: (typeof plan.visitors)[number]) => unknown): boolean =>
    plan.visitors.some((visitor) => Boolean(what(visitor)));
  expect(plan.visitors).toHaveLength(visitors);
  expect(has(({ bookedFor }) => bookedFor)).toBe(true);
  expect(has(({ patienceMs }) => patienceMs)).toBe(true);
  expect(has(({ wishes }) => wishes.length > 1)).toBe(true);
  expect(has(({ misses }) => misses?.returns)).toBe(true);
  expect(has(({ misses }) => misses && !misses.returns)).toBe(true);
  for (const hasDocument of [true, false])
    for (const at of ['kiosk', 'reception'])
      expect(has(({ priority: p }) => p?.hasDocument === hasDocument && p.at === at)).toBe(true);
  for (const kind of ['errand', 'sentOn', 'oneMore'])
    expect(has(({ services }) => services.some(({ turn }) => turn?.kind === kind))).toBe(true);
});

test('more come before noon than in the evening, and nobody after closing', () => {
  const between = (from: number, until: number): number =>
    plan.visitors.filter(({ arrivesAt: at }) => at >= from && at < until).length;
  const hour = 3_600_000;
  expect(between(9 * hour, 12 * hour)).toBeGreaterThan(1.5 * between(14 * hour, 17 * hour));
  expect(between(plan.closesAt, 24 * hour)).toBe(0);
});
