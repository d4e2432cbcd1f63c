import { expect, test } from 'vitest';
import { bookingCode } from '../domain/booking.ts';
import { numbersMeant } from '../domain/find-ticket.ts';
import type { BookingId } from '../domain/ids.ts';
import { at, staff } from '../testing/builders.ts';
import { Hall, wish } from '../testing/hall.ts';
import { foundView } from './found-view.ts';

const reception = staff('halyna', 'reception');
const found = (hall: Hall, typed: string) => foundView(hall.centre, typed, hall.now);
const numbers = (hall: Hall, typed: string) =>
  found(hall, typed).tickets.map(({ number }) => number);

test.each([
  'Р012',
  'р12',
  'P012',
  'p12',
  ' Р 0012 ',
  'Р-012',
  '12',
  '№ Р012',
  '#12',
  'R012',
  'r12',
])('a ticket is found by “%s”, however its number is typed', (typed) => {
  const hall = new Hall();
  for (let i = 0; i < 12; i++) hall.takes('move');
  expect(numbers(hall, typed)).toEqual(['Р012']);
});

test.each(['', 'Р', 'П012', '0', '120', 'Р012Р'])('nothing is found by “%s”', (typed) => {
  const hall = new Hall();
  for (let i = 0; i < 12; i++) hall.takes('move');
  hall.takes('id-card');
  expect(numbers(hall, typed)).toEqual([]);
});

test('a Latin letter is the one that it looks like, and the one that it sounds like where nobody has that', () => {
  const hall = new Hall();
  hall.takes('id-card');
  expect(numbers(hall, 'P001')).toEqual(['П001']);
  // A Cyrillic letter is itself alone.
  expect(numbers(hall, 'Р001')).toEqual([]);
  hall.takes('move');
  expect(numbers(hall, 'P001')).toEqual(['Р001']);
});

test.each([
  ['№ a12', ['А012']],
  ['#12', ['012']],
  ['R001', ['Р001']],
  ['Р1', ['Р001']],
  ['p1', ['Р001', 'П001']],
  ['Q7K2MN', []],
])('by “%s” %j are looked for', (typed, meant) => {
  expect(numbersMeant(typed)).toEqual(meant);
});

test('digits alone are all whose they are, the latest first', () => {
  const hall = new Hall();
  hall.takes('move');
  hall.takes('id-card');
  expect(numbers(hall, '1')).toEqual(['П001', 'Р001']);
});

test('it is told where she is now, from the wait to the end of her visit and after it', () => {
  const hall = new Hall();
  const place = () => found(hall, 'п2').tickets[0]?.place;
  hall.sits('oksana', '1');
  hall.takes('id-card');
  hall.at(1).takes('id-card');
  expect(place()).toEqual({ status: 'waiting', ahead: 1 });
  hall.serves('oksana', '1');
  hall.at(5).calls('oksana', '1');
  expect(place()).toEqual({ status: 'called', deskId: 'desk-1', since: at(5) });
  hall.at(6).does(['oksana', '1'], { type: 'startVisit' });
  expect(place()).toEqual({ status: 'serving', deskId: 'desk-1', since: at(6) });
  hall.at(7).does(['oksana', '1'], { type: 'park', reason: 'paying', where: 'каса' });
  expect(place()).toMatchObject({ status: 'parked', reason: 'paying', where: 'каса' });
  hall.at(8).ask(reception, { type: 'bringBack', ticketId: hall.ticket('П002').id });
  hall.at(9).serves('oksana', '1');
  expect(place()).toEqual({ status: 'finished', outcome: 'served', at: at(9) });
});

test('C4, M5, O1: who did not come, gave up her place or stepped out is found too', () => {
  const hall = new Hall();
  const place = (typed: string) => found(hall, typed).tickets[0]?.place;
  for (let i = 0; i < 3; i++) hall.takes('id-card');
  hall.sits('oksana', '1');
  hall.calls('oksana', '1');
  hall.at(3).does(['oksana', '1'], { type: 'markNoShow' });
  expect(place('П001')).toMatchObject({ status: 'finished', outcome: 'no-show', at: at(3) });
  hall.ask(reception, { type: 'cancelTicket', ticketId: hall.ticket('П002').id });
  expect(place('П002')).toMatchObject({ status: 'finished', outcome: 'cancelled' });
  hall.ask(reception, { type: 'stepOut', ticketId: hall.ticket('П003').id });
  expect(place('П003')).toMatchObject({ status: 'away', since: at(3), until: expect.any(Number) });
});

test('B4: by its code a booking is found before she comes, and afterwards her ticket', () => {
  const hall = new Hall();
  hall.ask(reception, { type: 'makeBooking', ...wish('id-card'), for: at(30) });
  const id: BookingId = hall.last('bookingMade').bookingId;
  const code = bookingCode(id).toLowerCase();
  expect(found(hall, code)).toMatchObject({ tickets: [], booking: { id, state: 'booked' } });
  hall.ask(reception, { type: 'checkIn', bookingId: id, language: 'uk' });
  const after = found(hall, code);
  expect(after).not.toHaveProperty('booking');
  expect(after.tickets).toMatchObject([{ number: 'П001', bookedFor: at(30) }]);
});

test('T2: what is found names nobody', () => {
  const hall = new Hall();
  hall.takes('id-card');
  expect(Object.keys(found(hall, 'п1').tickets[0] ?? {}).toSorted()).toEqual(
    ['id', 'issuedAt', 'language', 'next', 'number', 'place', 'purpose', 'serviceId'].toSorted(),
  );
});
