import type { KioskPrinter, PrintOutcome } from '@cherha/shared/domain/printing.ts';
import type { ChecklistSlip } from '@cherha/shared/text/checklist.ts';
import type { TicketSlip } from '@cherha/shared/text/ticket-slip.ts';
import type { ButtonSeen } from './button-seen.ts';
import type { TestPage } from './printer/test-page/which-page.ts';
import type { Outbox } from './outbox/outbox.ts';
import type { Service } from './service/service.ts';

/**
 * What the hardware of a kiosk can do for its screen. One host keeps this promise; two shells
 * (Electron, agent) carry it to the page. Nothing here throws: a fault is a word in the answer.
 */
export interface Devices {
  /** Prints one ticket and tells what became of the paper; always answers within about 25 s. */
  printTicket(slip: TicketSlip): Promise<PrintOutcome>;
  /** Prints what to bring for a service, in the same manner. */
  printChecklist(slip: ChecklistSlip): Promise<PrintOutcome>;
  /** Tells the printer's state once it is known and after every change, until the returned function is called. */
  watchPrinter(listener: (printer: KioskPrinter) => void): () => void;
  /** Prints a page for whoever looks after the kiosk, on every printer; what became of each, the main one first. */
  testPage(page: TestPage): Promise<readonly PrintOutcome[]>;
  about(): Promise<DevicesAbout>;
  /** The call buttons and lamps of this machine; undefined: the host does not answer. */
  buttons(): Promise<readonly ButtonSeen[] | undefined>;
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
  /** The same of the printer that helps out, where there is one. */
  readonly spare?: string;
}
