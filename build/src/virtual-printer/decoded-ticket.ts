import { defined } from '@cherha/shared/domain/result.ts';
import { PrinterWorks, type PrintedTicket } from './printer-works.ts';

/** What a printer would make of these bytes, without a printer. */
export function decodedTicket(bytes: Uint8Array, width: number): PrintedTicket {
  let printed: PrintedTicket | undefined;
  const works = new PrinterWorks(width, {
    say: () => {},
    switched: () => {},
    ticketPrinted: (ticket) => {
      printed = ticket;
    },
  });
  works.receive(bytes);
  return defined(printed, 'a ticket in these bytes');
}
