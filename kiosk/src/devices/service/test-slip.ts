import { sayIn } from '@cherha/shared/text/say.ts';
import type { TicketSlip } from '@cherha/shared/text/ticket-slip.ts';

/** A page that shows whether the printer prints every letter, a number and a QR code. */
export function testSlip(version: string, printer: string): TicketSlip {
  const say = sayIn('uk');
  return {
    language: 'uk',
    centre: say('service.test.title'),
    yourNumber: say('service.test.noTicket'),
    number: 'Я000',
    service: 'АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯ абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
    purpose: '0123456789 № — « » ’',
    ahead: printer,
    issuedAt: version,
    note: say('service.test.note'),
    qr: 'https://cherha.invalid/test',
    code: 'test-test-test',
  };
}
