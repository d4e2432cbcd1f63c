import { describe, expect, test } from 'vitest';
import {
  aDesk,
  at,
  called,
  centreAfter,
  dayBegan,
  deskId,
  finished,
  idOf,
  issued,
  smallCatalogue,
  smallDesks,
  started,
  taken,
} from '../testing/builders.ts';
import type { Event } from './events.ts';
import { forecast } from './forecast.ts';
import type { ClockTime, Instant, ServiceId, StaffId } from './ids.ts';

const card = { serviceId: 'id-card' as ServiceId, purpose: 'submit' } as const;
const move = { serviceId: 'move' as ServiceId, purpose: 'submit' } as const;

/** So many wait for a passport since ten o'clock, and window 1 works. */
const waiting = (count: number, ...more: Event[]) =>
  centreAfter(
    dayBegan(at(0)),
    ...Array.from({ length: count }, (_, i) =>
      issued(`П${String(i + 1).padStart(3, '0')}`, at(0, i)),
    ),
    taken('1', 'oksana', at(1)),
    ...more,
  );

/** A day before, on which every visit took so many minutes. */
const lessons = (minutes: number, count = 30): Event[] =>
  Array.from({ length: count }, (_, i) => {
    const [number, from] = [`П${String(i + 500)}`, at(i * 60 - 5_000)];
    const until = (from + minutes * 60_000) as Instant;
    return [
      issued(number, from),
      called(number, '1', 'oksana', from),
      started(number, '1', 'oksana', from),
      finished(number, '1', 'oksana', until),
    ];
  }).flat();

const p50 = (centre: ReturnType<typeof waiting>, wish = card, when = at(1)): number =>
  forecast(centre, when).newcomer(wish)?.p50 ?? Number.NaN;

describe('W1: a wait is a range of what may come', () => {
  test('W1: half of such waits are within p50, nine of ten within p90', () => {
    const told = forecast(waiting(10), at(1)).newcomer(card);
    expect(told?.p50).toBeGreaterThan(0);
    expect(told?.p90).toBeGreaterThan(told?.p50 ?? Infinity);
  });

  test('W1: the same moment is always foreseen the same way, and a later one anew', () => {
    const one = waiting(10, called('П001', '1', 'oksana', at(10)));
    const same = waiting(10, called('П001', '1', 'oksana', at(10)));
    const told = (centre: typeof one, ms: number) =>
      forecast(centre, (at(11) + ms) as Instant).newcomer(card);
    expect(told(one, 1)).toEqual(told(same, 4_999));
    expect(told(one, 60_000)?.p50).toBeLessThan(told(one, 1)?.p50 ?? 0);
  });

  test('W1: at an open window where nobody waits there is hardly a wait', () => {
    expect(forecast(waiting(0), at(1)).newcomer(card)).toEqual({ p50: 20, p90: 20 });
  });

  test('W1: where nobody works who could serve her, nobody can say', () => {
    expect(forecast(waiting(3), at(1)).newcomer(move)).toBeUndefined();
  });
});

describe('W2: the real order and the windows that are open', () => {
  test('W2: who stands further back waits longer, and a newcomer longest', () => {
    const told = forecast(waiting(5), at(1));
    const waits = [1, 2, 3, 4, 5].map((n) => told.waiting(idOf(`П00${n}`))?.p50 ?? Number.NaN);
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(waits[0]).toBe(0);
    expect(told.newcomer(card)?.p50).toBeGreaterThanOrEqual(waits[4] ?? Infinity);
  });

  test('W2: a second window makes the wait about half as long', () => {
    const one = p50(waiting(20));
    const two = p50(waiting(20, taken('3', 'petro', at(1))));
    expect(two / one).toBeGreaterThan(0.35);
    expect(two / one).toBeLessThan(0.65);
  });

  test('W2: who is at the window already keeps it for what is left of her visit', () => {
    const call = called('П001', '1', 'oksana', at(1));
    const busy = forecast(waiting(1, call), at(1, 1)).newcomer(card);
    expect(busy?.p50).toBeGreaterThan(120);
    expect(busy?.p50).toBeLessThan(1_200);
  });

  test('W2: those who wait for other services do not count', () => {
    const others = Array.from({ length: 20 }, (_, i) =>
      issued(`Р${String(i + 1).padStart(3, '0')}`, at(0)),
    );
    expect(p50(waiting(0, ...others))).toBe(20);
  });

  test('W2, Q7: a backup window counts from when it may join in', () => {
    const helper = { ...aDesk('1', 'move'), backup: ['id-card' as ServiceId] };
    const desks: Event = { type: 'desksSet', at: at(0), desks: [helper, ...smallDesks.slice(1)] };
    expect(p50(waiting(0, desks))).toBe(15 * 60);
  });
});

describe('W3: durations are learned, and drawn to the norm while few were seen', () => {
  test('W3: thirty long visits make the wait as long as they were', () => {
    const slow = p50(centreAfterLessons(30));
    const usual = p50(waiting(10));
    expect(slow / usual).toBeGreaterThan(2);
    expect(slow / usual).toBeLessThan(4);
  });

  test('W3: one long visit changes little', () => {
    const once = p50(centreAfterLessons(30, 1));
    expect(once / p50(waiting(10))).toBeLessThan(1.6);
  });

  test('W3: a norm counts where nothing was seen', () => {
    const services = smallCatalogue.services.map((one) => ({ ...one, normMinutes: 30 }));
    const catalogue: Event = {
      type: 'catalogueSet',
      at: at(0),
      catalogue: { ...smallCatalogue, services },
    };
    expect(p50(waiting(10, catalogue)) / p50(waiting(10))).toBeCloseTo(3, 0);
  });
});

const centreAfterLessons = (minutes: number, count?: number) =>
  centreAfter(
    dayBegan(at(-6_000)),
    taken('1', 'oksana', at(-6_000)),
    ...lessons(minutes, count),
    dayBegan(at(0)),
    taken('1', 'oksana', at(0)),
    ...Array.from({ length: 10 }, (_, i) => issued(`П00${i}`, at(0, i))),
  );

describe('W4: what is known of the day counts', () => {
  const staffId = 'oksana' as StaffId;

  test('W4: nothing is foreseen while an air raid has no end', () => {
    const raid: Event = { type: 'airRaidBegan', at: at(1), staffId };
    expect(forecast(waiting(3, raid), at(1)).newcomer(card)).toBeUndefined();
  });

  test('W4, X3: after the all-clear the wait begins when calls go on', () => {
    const raid: Event[] = [
      { type: 'airRaidBegan', at: at(1), staffId },
      { type: 'allClearGiven', at: at(1), staffId, resumeAt: at(11) },
    ];
    expect(p50(waiting(0, ...raid))).toBe(600);
  });

  test('W4, D7: a planned break that comes is waited for', () => {
    const breaks = [{ from: '10:00' as ClockTime, until: '10:40' as ClockTime }];
    const desks: Event = {
      type: 'desksSet',
      at: at(0),
      desks: smallDesks.map((desk) => ({ ...desk, breaks })),
    };
    expect(p50(waiting(0, desks))).toBe(39 * 60);
  });

  test('W4: a break with an end is waited for', () => {
    const rest: Event = {
      type: 'breakBegan',
      at: at(1),
      deskId: deskId('1'),
      staffId,
      reason: 'rest',
      until: at(6),
    };
    expect(p50(waiting(0, rest))).toBe(300);
  });

  test('W4, X4: a service that is off has no wait that anybody can say', () => {
    const off: Event = {
      type: 'servicesSwitchedOff',
      at: at(1),
      services: [card.serviceId],
      reason: 'power',
      staffId,
    };
    expect(forecast(waiting(3, off), at(1)).newcomer(card)).toBeUndefined();
    expect(forecast(waiting(3, off), at(1)).waiting(idOf('П001'))).toBeUndefined();
  });
});
