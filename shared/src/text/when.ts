import type { Language } from '../domain/catalogue.ts';
import type { Instant } from '../domain/ids.ts';
import { businessDay } from '../domain/time.ts';

/** The time of day in the centre, `16:05`, or to the second where somebody has just pressed. */
export const timeOfDay = (
  at: Instant,
  timeZone: string,
  to: 'minutes' | 'seconds' = 'minutes',
): string =>
  formatted(
    at,
    {
      timeZone,
      hour: '2-digit',
      minute: '2-digit',
      ...(to === 'seconds' && { second: '2-digit' }),
      hourCycle: 'h23',
    },
    'en-GB',
  );

/** A date in numbers, `09.03.2026`. */
export const shortDate = (at: Instant, timeZone: string): string =>
  formatted(at, { timeZone, day: '2-digit', month: '2-digit', year: 'numeric' }, 'uk-UA');

/** A date as a person says it, «понеділок, 9 березня» or “Monday, 9 March”. */
export const dayInWords = (at: Instant, timeZone: string, language: Language): string =>
  formatted(
    at,
    { timeZone, weekday: 'long', day: 'numeric', month: 'long' },
    language === 'uk' ? 'uk-UA' : 'en-GB',
  );

/** A moment that may lie days back: the time alone of today, else with its day. */
export function momentInWords(
  at: Instant,
  { now, timeZone, language }: { now: Instant; timeZone: string; language: Language },
): string {
  const time = timeOfDay(at, timeZone);
  const isToday = businessDay(at, timeZone) === businessDay(now, timeZone);
  return isToday ? time : `${dayInWords(at, timeZone, language)}, ${time}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatted(at: Instant, options: Intl.DateTimeFormatOptions, locale: string): string {
  const key = locale + JSON.stringify(options);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, format);
  return format.format(at);
}
