import { expect, test } from 'vitest';
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
