import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BusinessDay, ClockTime, Instant } from './ids.ts';
import {
  businessDay,
  instantOf,
  isTimeZone,
  daysBefore,
  nextDay,
  secondsUntil,
  wallClock,
  weekdayOf,
  weekdays,
} from './time.ts';

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
      const back = new Date(Date.parse(iso) - 45 * 86_400_000).toISOString().slice(0, 10);
      expect(daysBefore(iso, 45)).toBe(back);
    }),
  );
});

test.each([
  ['2000-02-29', '23:59', '2000-02-29T23:59:00Z'],
  ['2000-03-01', '00:00', '2000-03-01T00:00:00Z'],
  ['2026-01-31', '09:05', '2026-01-31T09:05:00Z'],
  ['2026-12-31', '12:00', '2026-12-31T12:00:00Z'],
  ['2028-02-29', '10:30', '2028-02-29T10:30:00Z'],
  ['2100-02-28', '08:00', '2100-02-28T08:00:00Z'],
  ['2100-03-01', '08:00', '2100-03-01T08:00:00Z'],
  ['2101-07-15', '17:45', '2101-07-15T17:45:00Z'],
])('N1: %s %s by Greenwich is the instant that the calendar says', (day, time, iso) => {
  expect(instantOf(day as BusinessDay, time as ClockTime, 'UTC')).toBe(instant(iso));
});

test.each([
  ['2026-03-09', '09:00', '2026-03-09T07:00:00Z'],
  ['2026-07-09', '09:00', '2026-07-09T06:00:00Z'],
  ['2026-03-29', '02:59', '2026-03-29T00:59:00Z'],
  ['2026-03-29', '04:00', '2026-03-29T01:00:00Z'],
  ['2026-03-29', '09:00', '2026-03-29T06:00:00Z'],
  ['2026-10-25', '09:00', '2026-10-25T07:00:00Z'],
])('N1: %s %s in Kyiv, also on the nights when the clock is changed', (day, time, iso) => {
  expect(instantOf(day as BusinessDay, time as ClockTime, 'Europe/Kyiv')).toBe(instant(iso));
});

test('H7: so many seconds are left until reception ends, less than none when it has ended', () => {
  const left = (iso: string) => secondsUntil('17:00' as ClockTime, instant(iso), 'Europe/Kyiv');
  expect(left('2026-03-09T14:58:30Z')).toBe(90);
  expect(left('2026-03-09T15:00:00Z')).toBe(0);
  expect(left('2026-03-09T16:00:00Z')).toBe(-3_600);
});

test('N1: the wall shows its day, its time and its weekday, minute by minute', () => {
  const shown = (iso: string) => wallClock(instant(iso), 'Europe/Kyiv');
  expect(shown('2026-03-09T07:04:59Z')).toEqual({
    day: '2026-03-09',
    time: '09:04',
    weekday: 'mon',
  });
  expect(shown('2026-03-09T07:05:00Z').time).toBe('09:05');
  expect(wallClock(instant('2026-03-09T07:05:00Z'), 'UTC').time).toBe('07:05');
  expect(shown('2026-03-14T22:00:00Z')).toEqual({
    day: '2026-03-15',
    time: '00:00',
    weekday: 'sun',
  });
});

test('S1: a time zone is one that the platform knows', () => {
  expect(isTimeZone('Europe/Kyiv')).toBe(true);
  expect(isTimeZone('Europe/Kyyiv')).toBe(false);
});

test.each([
  ['2026-01-31', '2026-02-01'],
  ['2026-02-27', '2026-02-28'],
  ['2026-02-28', '2026-03-01'],
  ['2028-02-28', '2028-02-29'],
  ['2028-02-29', '2028-03-01'],
  ['2000-02-28', '2000-02-29'],
  ['2100-02-28', '2100-03-01'],
  ['2026-03-30', '2026-03-31'],
  ['2026-04-30', '2026-05-01'],
  ['2026-06-30', '2026-07-01'],
  ['2026-09-30', '2026-10-01'],
  ['2026-11-30', '2026-12-01'],
  ['2026-11-29', '2026-11-30'],
  ['2026-12-31', '2027-01-01'],
])('N1: after %s comes %s', (day, after) => {
  expect(nextDay(day as BusinessDay)).toBe(after);
});
