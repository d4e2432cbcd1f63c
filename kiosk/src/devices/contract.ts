import type { PrinterState, PrintOutcome } from '@cherha/shared/domain/printing.ts';
import type { TicketSlip } from '@cherha/shared/text/ticket-slip.ts';
import type { Outbox } from './outbox/outbox.ts';
import type { Service } from './service/service.ts';

/**
 * What the hardware of a kiosk can do for its screen. One host keeps this promise; two shells
 * (Electron, agent) carry it to the page. Nothing here throws: a fault is a word in the answer.
 */
export interface Devices {
  /** Prints one ticket and tells what became of the paper; always answers within about 25 s. */
  printTicket(slip: TicketSlip): Promise<PrintOutcome>;
  /** Tells the printer's state once it is known and after every change, until the returned function is called. */
  watchPrinter(listener: (printer: PrinterState) => void): () => void;
  /** Prints a page of every letter; tells what became of it like a ticket. */
  testPage(): Promise<PrintOutcome>;
  about(): Promise<DevicesAbout>;
  /** For the staff who stand at the kiosk. */
  readonly service: Service;
  /** For the time without the server. */
  readonly outbox: Outbox;
}

export interface DevicesAbout {
  readonly shell: 'electron' | 'agent';
  readonly version: string;
  /** Where the kiosk prints, without secrets: `tcp://127.0.0.1:9100`. */
  readonly printer: string;
}
