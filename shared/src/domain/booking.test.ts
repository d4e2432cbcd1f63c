import { expect, test } from 'vitest';
import { at, MONDAY } from '../testing/builders.ts';
import { bookingBy, bookingCode, type Booking } from './booking.ts';
import type { BookingId, ServiceId } from './ids.ts';

const booking = (id: string, state: Booking['state'] = 'booked'): Booking => ({
  id: id as BookingId,
  day: MONDAY,
  for: at(30),
  serviceId: 'id-card' as ServiceId,
  purpose: 'submit',
  state,
});
const kept = (...all: Booking[]) => Object.fromEntries(all.map((one) => [one.id, one]));

test('B4: the code is the end of the id, forgiven case, gaps and the other alphabet', () => {
  const all = kept(booking('2345679ACEKM'), booking('2345679ACE22'));
  expect(bookingCode('2345679ACEKM' as BookingId)).toBe('9ACEKM');
  for (const typed of ['9ACEKM', '9ace km', '9-асекм', '2345679ACEKM'])
    expect(bookingBy(all, typed)?.id, typed).toBe('2345679ACEKM');
  expect(bookingBy(all, 'ACEKM')).toBeUndefined();
  expect(bookingBy(all, '')).toBeUndefined();
});

test('B4: a code of two bookings is nobody’s, and who has come is not meant again', () => {
  const twice = kept(booking('AAAAAA222222'), booking('CCCCCC222222'));
  expect(bookingBy(twice, '222222')).toBeUndefined();
  const came = kept(booking('AAAAAA222222', 'came'), booking('CCCCCC222222'));
  expect(bookingBy(came, '222222')?.id).toBe('CCCCCC222222');
});

test('B3, B4: who has come and shows her code again is known, so that she is told of her ticket', () => {
  const came = kept(booking('AAAAAA222222', 'came'), booking('CCCCCC333333'));
  expect(bookingBy(came, '222222')?.id).toBe('AAAAAA222222');
});
