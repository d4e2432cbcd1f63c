import { expect, test } from 'vitest';
import { openEveryDay, span } from '../testing/builders.ts';
import type { Instant } from './ids.ts';
import { alwaysClosed, openingAt, type OpeningHours } from './opening-hours.ts';

const kyiv = (hours: OpeningHours, iso: string) =>
  openingAt(hours, 'Europe/Kyiv', Date.parse(`${iso}+02:00`) as Instant);
const nineToFive = openEveryDay(span('09:00', '17:00'));

test('H1 the opening minute is inside, the closing minute is not', () => {
  expect(kyiv(nineToFive, '2026-03-09T08:59:59')).toEqual({
    open: false,
    next: { day: '2026-03-09', from: '09:00' },
  });
  expect(kyiv(nineToFive, '2026-03-09T09:00:00')).toEqual({ open: true, until: '17:00' });
  expect(kyiv(nineToFive, '2026-03-09T16:59:59')).toEqual({ open: true, until: '17:00' });
  expect(kyiv(nineToFive, '2026-03-09T17:00:00').open).toBe(false);
});

test('H1 a day may have several spans, and 24:00 closes a day that is open to its end', () => {
  const split = openEveryDay(span('14:00', '24:00'), span('08:00', '12:00'));
  expect(kyiv(split, '2026-03-09T12:30:00')).toEqual({
    open: false,
    next: { day: '2026-03-09', from: '14:00' },
  });
  expect(kyiv(split, '2026-03-09T23:59:59')).toEqual({ open: true, until: '24:00' });
});

test('H2 a dated exception replaces the day, and an empty one closes it', () => {
  const hours: OpeningHours = {
    ...nineToFive,
    exceptions: {
      '2026-03-09': { spans: [], reason: 'облік' },
      '2026-03-10': { spans: [span('12:00', '13:00')], reason: 'скорочений день' },
    },
  };
  expect(kyiv(hours, '2026-03-09T10:00:00')).toEqual({
    open: false,
    next: { day: '2026-03-10', from: '12:00' },
  });
  expect(kyiv(hours, '2026-03-10T12:30:00').open).toBe(true);
});

test('H3 after closing, the next opening may be days away; a centre without hours names none', () => {
  const mondays: OpeningHours = {
    ...alwaysClosed,
    week: { ...alwaysClosed.week, mon: [span('09:00', '13:00')] },
  };
  expect(kyiv(mondays, '2026-03-09T13:00:00')).toEqual({
    open: false,
    next: { day: '2026-03-16', from: '09:00' },
  });
  expect(kyiv(alwaysClosed, '2026-03-09T13:00:00')).toEqual({ open: false });
});
