import { describe, expect, test } from 'vitest';
import { aDesk, at } from '../testing/builders.ts';
import { Hall, wish } from '../testing/hall.ts';
import { chanceFrom } from './forecast-chance.ts';
import { hallAt } from './forecast-hall.ts';
import { livedOnce } from './forecast-run.ts';
import { forecast } from './forecast.ts';
import type { WaitRange } from './ticket.ts';

/** Twenty wait for a passport, one window gives it, and another helps out. */
const busy = () => {
  const helper = { ...aDesk('2', 'move'), backup: [wish('id-card').serviceId] };
  const hall = new Hall({
    type: 'desksSet',
    at: at(0),
    desks: [aDesk('1', 'id-card', 'foreign'), helper],
  });
  hall.sits('oksana', '1');
  hall.sits('petro', '2');
  for (let i = 0; i < 20; i++) hall.takes('id-card');
  return hall;
};
/** The same thirty-two courses that the forecast lives, one by one. */
const courses = ({ centre, now }: Hall) => {
  const chance = chanceFrom(centre.version);
  const hall = hallAt(centre, now);
  return Array.from({ length: 32 }, () => livedOnce(hall, chance));
};
const overBy = (waits: readonly number[], second: number) =>
  waits.filter((wait) => Math.round(wait) <= second).length;

describe('W1: what a range says of the courses that were lived', () => {
  const isRangeOf = (range: WaitRange | undefined, waits: readonly number[]) => {
    const { p50, p90 } = range ?? { p50: Number.NaN, p90: Number.NaN };
    expect(overBy(waits, p50)).toBeGreaterThanOrEqual(16);
    expect(overBy(waits, p50 - 1)).toBeLessThan(16);
    expect(overBy(waits, p90)).toBeGreaterThanOrEqual(29);
    expect(overBy(waits, p90 - 1)).toBeLessThan(29);
  };

  test('W1: for somebody who waits: half are over by p50, nine of ten by p90', () => {
    const hall = busy();
    const told = forecast(hall.centre, hall.now);
    for (const place of [3, 12]) {
      const id = hallAt(hall.centre, hall.now).ids[place];
      const waits = courses(hall).map(({ called }) => called[place] ?? Number.NaN);
      isRangeOf(told.waiting(id as never), waits);
    }
  });

  test('W1, Q7: for a newcomer: the window that is free first, a helping one not before it may', () => {
    const hall = busy();
    const told = forecast(hall.centre, hall.now);
    const [own, helping] = [0, 1];
    const card = courses(hall).map(({ free }) =>
      Math.min(free[own] ?? Infinity, Math.max(15 * 60, free[helping] ?? Infinity)),
    );
    isRangeOf(told.newcomer(wish('id-card')), card);
    const foreign = courses(hall).map(({ free }) => free[own] ?? Infinity);
    isRangeOf(told.newcomer(wish('foreign')), foreign);
    expect(told.newcomer(wish('foreign'))).not.toEqual(told.newcomer(wish('id-card')));
  });

  test('W1: of who does not wait nothing is said', () => {
    const hall = busy();
    expect(forecast(hall.centre, hall.now).waiting('no-such' as never)).toBeUndefined();
  });
});
