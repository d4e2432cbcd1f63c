import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BusinessDay, Instant } from './ids.ts';
import { businessDay, nextDay, wallClock, weekdayOf, weekdays } from './time.ts';

const instant = (iso: string): Instant => Date.parse(iso) as Instant;

test('N1 the business day is the calendar day of the centre, not of the server', () => {
  expect(businessDay(instant('2026-03-09T21:59:59Z'), 'Europe/Kyiv')).toBe('2026-03-09');
  expect(businessDay(instant('2026-03-09T22:00:00Z'), 'Europe/Kyiv')).toBe('2026-03-10');
  expect(businessDay(instant('2026-03-09T22:00:00Z'), 'UTC')).toBe('2026-03-09');
});

test.each([
  ['2026-03-29T00:59:00Z', '02:59'],
  ['2026-03-29T01:00:00Z', '04:00'],
  ['2026-10-25T00:30:00Z', '03:30'],
  ['2026-10-25T01:30:00Z', '03:30'],
])('N1 summer time in Kyiv: %s is %s on the wall', (iso, time) => {
  expect(wallClock(instant(iso), 'Europe/Kyiv').time).toBe(time);
});

test('weekdays and next days agree with the calendar of the platform', () => {
  const day = fc.date({
    min: new Date('2000-01-01'),
    max: new Date('2099-12-30'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10) as BusinessDay;
      expect(weekdayOf(iso)).toBe(weekdays[(date.getUTCDay() + 6) % 7]);
      const after = new Date(Date.parse(iso) + 86_400_000).toISOString().slice(0, 10);
      expect(nextDay(iso)).toBe(after);
    }),
  );
});
