import type { BusinessDay, ClockTime, Instant } from './ids.ts';

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/** What the clock on the centre's wall shows. */
export interface WallClock {
  readonly day: BusinessDay;
  readonly time: ClockTime;
  readonly weekday: Weekday;
}

/**
 * The wall clock of a time zone at an instant, summer time included.
 * `timeZone` is an IANA name; an unknown one throws `RangeError`.
 */
export function wallClock(at: Instant, timeZone: string): WallClock {
  const minute = Math.floor(at / 60_000);
  const last = lastRead.get(timeZone);
  if (last?.minute === minute) return last.clock;
  const clock = read(at, timeZone);
  lastRead.set(timeZone, { minute, clock });
  return clock;
}

/** Every zone's clock turns with the minute, so within one it need not be read again. */
const lastRead = new Map<string, { readonly minute: number; readonly clock: WallClock }>();

function read(at: Instant, timeZone: string): WallClock {
  const parts: Record<string, string> = {};
  for (const { type, value } of clockOf(timeZone).formatToParts(at)) parts[type] = value;
  return {
    day: `${parts['year']}-${parts['month']}-${parts['day']}` as BusinessDay,
    time: `${parts['hour']}:${parts['minute']}` as ClockTime,
    weekday: (parts['weekday'] ?? '').slice(0, 3).toLowerCase() as Weekday,
  };
}

/** N1: the centre's own calendar day, computed when it is asked for; no timer resets anything. */
export const businessDay = (at: Instant, timeZone: string): BusinessDay =>
  wallClock(at, timeZone).day;

/**
 * How many seconds from an instant until a wall-clock time of the same day; less than 0 when it has
 * passed. Correct on the nights when the clock is put on or back, for it walks the instants.
 */
export function secondsUntil(time: ClockTime, from: Instant, timeZone: string): number {
  return (instantOf(wallClock(from, timeZone).day, time, timeZone) - from) / 1000;
}

/** The first instant at which the wall of the centre shows this day and this time, or a later one. */
export function instantOf(day: BusinessDay, time: ClockTime, timeZone: string): Instant {
  const wanted = ifShownInUtc(day, time);
  const shown = (at: number): number => {
    const clock = wallClock(at as Instant, timeZone);
    return ifShownInUtc(clock.day, clock.time);
  };
  const guess = wanted - (shown(wanted) - wanted);
  return (guess - (shown(guess) - wanted)) as Instant;
}

const ifShownInUtc = (day: BusinessDay, time: ClockTime): number =>
  (daysSince1970(day) * 24 * 60 + minutesOf(time)) * 60_000;

/** Counted from March, so that the day that a leap year adds is the last of its year. */
function daysSince1970(day: BusinessDay): number {
  const [y = 0, m = 0, d = 0] = day.split('-').map(Number);
  const year = m < 3 ? y - 1 : y;
  const fromMarch = Math.floor((153 * ((m + 9) % 12) + 2) / 5) + d - 1;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + fromMarch - 719_468;
}

export const minutesOf = (time: ClockTime): number =>
  Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

export function isTimeZone(name: string): boolean {
  try {
    clockOf(name);
    return true;
  } catch {
    return false;
  }
}

/** The day after, by the calendar. */
export function nextDay(day: BusinessDay): BusinessDay {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = daysIn(year, month);
  if (date < last) return dayOf(year, month, date + 1);
  return month < 12 ? dayOf(year, month + 1, 1) : dayOf(year + 1, 1, 1);
}

/** So many days later, by the calendar. */
export const daysAfter = (day: BusinessDay, days: number): BusinessDay =>
  days <= 0 ? day : daysAfter(nextDay(day), days - 1);

/** So many days earlier. */
export function daysBefore(day: BusinessDay, days: number): BusinessDay {
  if (days <= 0) return day;
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  if (date > days) return dayOf(year, month, date - days);
  const [y, m] = month > 1 ? [year, month - 1] : [year - 1, 12];
  return daysBefore(dayOf(y, m, daysIn(y, m)), days - date);
}

/** The weekday of a calendar day (Zeller's congruence: a date needs no time zone). */
export function weekdayOf(day: BusinessDay): Weekday {
  const [y = 0, m = 0, d = 0] = day.split('-').map(Number);
  const month = m < 3 ? m + 12 : m;
  const year = m < 3 ? y - 1 : y;
  const fromSaturday =
    (d +
      Math.floor((13 * (month + 1)) / 5) +
      year +
      Math.floor(year / 4) -
      Math.floor(year / 100) +
      Math.floor(year / 400)) %
    7;
  return weekdays[(fromSaturday + 5) % 7] ?? 'mon';
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    weekday: 'short',
  });
  clocks.set(timeZone, clock);
  return clock;
}

const daysIn = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

const dayOf = (year: number, month: number, date: number): BusinessDay =>
  `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` as BusinessDay;
