import { describe, expect, test } from 'vitest';
import { newCentre } from './centre.ts';
import { HALL_LEARNED_AT_MOST, remembering } from './learned.ts';
import { goodDay } from './hard-day.ts';
import { defined, unreachable } from './result.ts';
import { usualRules } from './rules.ts';

test('S1: a centre that has set nothing has no name, no service, no window and nobody in it', () => {
  expect(newCentre).toMatchObject({
    name: { uk: '', en: '' },
    timeZone: 'Europe/Kyiv',
    catalogue: { groups: [], services: [] },
    desks: [],
    priorities: [],
    calls: [],
  });
  expect(goodDay.pauses).toEqual([]);
});

test('S5: where nothing is set operators call, three times at most, and nobody is let go', () => {
  const { calls, assignment, closing } = usualRules;
  expect(calls).toEqual({
    recallSeconds: 15,
    announcementsAtMost: 3,
    comeSeconds: 0,
    graceMinutes: 20,
  });
  expect([assignment.mode, closing.left]).toEqual(['pull', 'serve']);
});

test('W3: of a service the latest sixty visits are remembered, of the hall five times as many', () => {
  const sixty = Array.from({ length: 60 }, (_, i) => i);
  expect(remembering(sixty, 60)).toEqual([...sixty.slice(1), 60]);
  expect(remembering([1], 2)).toEqual([1, 2]);
  expect(HALL_LEARNED_AT_MOST).toBe(300);
});

describe('what cannot be missing', () => {
  test('is named when it is', () => {
    for (const nothing of [undefined, null])
      expect(() => defined(nothing, 'ticket')).toThrow('missing: ticket');
    for (const something of [0, '', false]) expect(defined(something, 'ticket')).toBe(something);
  });

  test('and what was not expected is shown', () => {
    expect(() => unreachable('moon' as never)).toThrow('not expected: "moon"');
  });
});
