import type { Language } from './catalogue.ts';
import type { Instant, CopyId, DeviceId, ServiceId, StaffId, TicketId } from './ids.ts';
import type { PrintOutcome } from './printing.ts';

/** What staff asked a kiosk to print, and what became of it (P5). */
interface AskedPrint {
  readonly copyId: CopyId;
  readonly kioskId: DeviceId;
  readonly staffId: StaffId;
  readonly at: Instant;
  readonly print?: PrintOutcome;
}

/** A ticket's paper once more (P4). */
export interface PaperCopy extends AskedPrint {
  readonly ticketId: TicketId;
  readonly number: string;
}

/** What a service needs, on paper for somebody at reception (P6). */
export interface PrintedChecklist extends AskedPrint {
  readonly serviceId: ServiceId;
  readonly language: Language;
}

/** P5: what no kiosk has told of by then is given up: nobody stands there any more. */
export const COPY_HOLDS_MS = 120_000;

export const isUnderWay = ({ print, at }: AskedPrint, now: Instant): boolean =>
  print === undefined && now - at <= COPY_HOLDS_MS;
