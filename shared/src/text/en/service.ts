import type { service as uk } from '../uk/service.ts';
import type { InEnglish } from '../words.ts';

export const service: InEnglish<typeof uk> = {
  title: 'Kiosk service',
  close: 'Close',
  pin: {
    title: 'For staff',
    field: 'PIN',
    keys: 'Digits of the PIN',
    erase: 'Erase',
    enter: 'Open',
    wrong: 'The PIN is wrong.',
    wait: 'Too many tries. Try again in {{seconds}} s.',
  },
  state: {
    title: 'State',
    printer: 'Printer',
    where: 'Prints on',
    server: 'Server',
    live: 'connected',
    away: 'no connection',
    outbox: 'Tickets to hand over',
    noOutbox: 'the outbox does not answer',
    version: 'Version',
    wrong: 'Wrong PINs before this one',
    noHost: 'the devices host does not answer',
  },
  print: {
    title: 'Printing',
    test: 'Print a test page',
    busy: 'Printing…',
    printed: 'Printed.',
    unconfirmed: 'The printer took the page and did not say whether it printed it.',
  },
  glass: {
    title: 'Size of the screen',
    card: 'Hold a bank card to it: the frame must be of the same size.',
    smaller: 'Smaller',
    larger: 'Larger',
    width: 'Card: {{pixels}} pixels wide',
    bottomTitle: 'Height of the screen',
    bottom: 'From the floor to the lower edge: {{mm}} mm',
    lower: 'Lower',
    higher: 'Higher',
    reach:
      'From a wheelchair {{mm}} mm of the screen are reached from below: to the line at the left.',
    keep: 'Keep the sizes',
    kept: 'Kept. The screen starts again.',
    notKept: 'Not kept: open the page again.',
  },
  restart: 'Start the screen again',
  test: {
    title: 'Test page',
    noTicket: 'This is not a ticket',
    note: 'Every letter and digit must be sharp, the QR code must be readable.',
  },
};
