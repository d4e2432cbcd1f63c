import type { Purpose } from './catalogue.ts';
import type { BookingId, BusinessDay, Instant, ServiceId } from './ids.ts';

/** A time kept for a visitor who is to come. It holds nobody's name: a contact would be a row of its own. */
export interface Booking {
  readonly id: BookingId;
  readonly day: BusinessDay;
  readonly for: Instant;
  readonly serviceId: ServiceId;
  readonly purpose: Purpose;
  readonly state: 'booked' | 'came';
}

const CODE_LENGTH = 6;

/** Long enough to be asked about; whether there is such a booking only the centre knows. */
export const isWholeCode = (typed: string): boolean => asTyped(typed).length >= CODE_LENGTH;

/** B4: what the visitor is told and types at the kiosk: the last six signs of the booking's id. */
export const bookingCode = (id: BookingId): string => id.slice(-CODE_LENGTH);

/**
 * B4: the booking that somebody means who types its code, or whose machine sends its whole id.
 * Small letters, gaps and Cyrillic letters that look the same are forgiven; a code that two
 * bookings share is nobody's, and reception finds her by the time. Who has come already is meant
 * where nobody else is awaited by that code.
 */
export function bookingBy(
  bookings: Readonly<Record<string, Booking>>,
  typed: string,
): Booking | undefined {
  if (Object.hasOwn(bookings, typed)) return bookings[typed];
  const code = asTyped(typed);
  const all = Object.values(bookings).filter(({ id }) => bookingCode(id) === code);
  const awaited = all.filter(({ state }) => state === 'booked');
  const meant = awaited.length > 0 ? awaited : all;
  return meant.length === 1 ? meant[0] : undefined;
}

/** As it is compared: in capitals, without gaps, Cyrillic letters as the Latin ones that they look like. */
export const asTyped = (typed: string): string =>
  [...typed.replaceAll(/[\s-]/g, '').toUpperCase()].map((sign) => latin[sign] ?? sign).join('');

const latin: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Х: 'X',
};
