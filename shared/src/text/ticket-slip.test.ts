import { expect, test } from 'vitest';
import type { BookingId } from '../domain/ids.ts';
import { at, issued } from '../testing/builders.ts';
import { ticketSlip, type TicketIssued } from './ticket-slip.ts';

const ticket = issued('П996', at(20), { ahead: 3 }) as TicketIssued;
const centre = {
  name: { uk: 'ЦНАП', en: 'Centre' },
  timeZone: 'Europe/Kyiv',
  service: { uk: 'Паспорт', en: 'Passport' },
  publicUrl: 'http://cnap.example',
};

test('L4: the paper of a ticket given out without the server says so, and counts nobody', () => {
  const alone = { ...ticket, withoutServer: { touchedAt: at(20) } };
  const slip = ticketSlip(alone, centre);
  expect(slip.ahead).toBe('Видано без зв’язку; місце в черзі — за часом 10:20');
  expect(slip.note).toContain('Код запрацює');
  expect(ticketSlip({ ...alone, language: 'en' }, centre).ahead).toBe(
    'Issued without the server; your place is by the time, 10:20',
  );
});

test('the paper of any other ticket says who is ahead', () => {
  const slip = ticketSlip(ticket, centre);
  expect(slip.ahead).toBe('Перед вами 3 особи');
  expect(slip.note).not.toContain('Код запрацює');
});

test('B3: the paper of somebody who was booked says for when', () => {
  const booked = { bookingId: 'K7M2P9XQW4TZ' as BookingId, for: at(60) };
  expect(ticketSlip({ ...ticket, booked }, centre).ahead).toBe(
    'Вас записано на 11:00. Перед вами 3 особи',
  );
});

test('S9: in both languages the paper says once more, in the other one, what it is about', () => {
  const template = {
    languages: 'both',
    number: 'large',
    foot: { uk: 'Телефон 15-45', en: 'Call 15-45' },
  } as const;
  const onTicket = { uk: 'Візьміть паспорт', en: 'Take your passport' };
  const slip = ticketSlip(ticket, { ...centre, ticket: template, onTicket });
  expect([slip.service, slip.extra, slip.foot]).toEqual([
    'Паспорт',
    'Візьміть паспорт',
    'Телефон 15-45',
  ]);
  expect(slip.other).toEqual([
    '3 people are ahead of you',
    'Passport. Hand in documents',
    'Take your passport',
    `Wait for your call on the board. Your place in the queue: ${slip.code}`,
    'Call 15-45',
  ]);
  const guest = ticketSlip({ ...ticket, language: 'en' }, { ...centre, ticket: template });
  expect(guest.other).toContain('Паспорт. Подати документи');
});

test('P4: a copy says so, and when it was asked for; the first paper does not', () => {
  expect(ticketSlip(ticket, { ...centre, copyAt: at(44) }).copy).toBe('КОПІЯ, 10:44');
  expect(ticketSlip(ticket, centre)).not.toHaveProperty('copy');
});
