import type { Language } from '../domain/catalogue.ts';
import type { Instant } from '../domain/ids.ts';

/** The time of day in the centre, `16:05`. */
export const timeOfDay = (at: Instant, timeZone: string): string =>
  formatted(at, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, 'en-GB');

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

const formats = new Map<string, Intl.DateTimeFormat>();

function formatted(at: Instant, options: Intl.DateTimeFormatOptions, locale: string): string {
  const key = locale + JSON.stringify(options);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, format);
  return format.format(at);
}
