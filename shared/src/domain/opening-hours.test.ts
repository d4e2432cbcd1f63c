import { expect, test } from 'vitest';
import { openEveryDay, span } from '../testing/builders.ts';
import type { Instant } from './ids.ts';
import { alwaysClosed, openingAt, openSpanAt, type OpeningHours } from './opening-hours.ts';

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

test('H3: it is looked for fourteen days ahead, and not further', () => {
  const onceOn = (day: string): OpeningHours => ({
    ...alwaysClosed,
    exceptions: { [day]: { spans: [span('10:00', '11:00')], reason: 'виїзний прийом' } },
  });
  expect(kyiv(onceOn('2026-03-23'), '2026-03-09T13:00:00')).toMatchObject({
    next: { day: '2026-03-23' },
  });
  expect(kyiv(onceOn('2026-03-24'), '2026-03-09T13:00:00')).toEqual({ open: false });
});

test('H1: the open span has its opening minute and not its closing minute', () => {
  const spanAt = (time: string) =>
    openSpanAt(nineToFive, 'Europe/Kyiv', Date.parse(`2026-03-09T${time}+02:00`) as Instant);
  expect(spanAt('08:59:59')).toBeUndefined();
  expect(spanAt('09:00:00')).toEqual({ from: '09:00', until: '17:00', now: '09:00' });
  expect(spanAt('16:59:59')?.now).toBe('16:59');
  expect(spanAt('17:00:00')).toBeUndefined();
});

test('H3: a centre that has set no hours is open on no day', () => {
  expect(Object.values(alwaysClosed.week)).toEqual(Array.from({ length: 7 }, () => []));
});
