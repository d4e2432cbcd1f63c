import { expect, test } from 'vitest';
import { newCommandId } from './ask.ts';
import { parseKioskEnvelope } from './parse.ts';
import { ticketIdFor } from './ticket-id.ts';

test('L6: one wish names one ticket, and another wish another', () => {
  const wishes = Array.from({ length: 2_000 }, newCommandId);
  const ids = wishes.map(ticketIdFor);
  expect(wishes.map(ticketIdFor)).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
  const last = new Set(ids.map((id) => id.at(-1)));
  expect(last.size).toBe(27);
});

test('the server reads the name that a kiosk gives its ticket', () => {
  const commandId = newCommandId();
  const command = {
    type: 'issueTicket',
    serviceId: 'id-card',
    purpose: 'submit',
    language: 'uk',
    ticketId: ticketIdFor(commandId),
  };
  expect(parseKioskEnvelope({ commandId, command }).ok).toBe(true);
  const short = { ...command, ticketId: 'ABC' };
  expect(parseKioskEnvelope({ commandId, command: short }).ok).toBe(false);
});
