import type { Instant, CopyId, DeviceId, StaffId, TicketId } from './ids.ts';
import type { PrintOutcome } from './printing.ts';

/** A ticket's paper that staff asked to be printed once more, and what became of it (P4, P5). */
export interface PaperCopy {
  readonly copyId: CopyId;
  readonly ticketId: TicketId;
  readonly number: string;
  readonly kioskId: DeviceId;
  readonly staffId: StaffId;
  readonly at: Instant;
  readonly print?: PrintOutcome;
}

/** P5: what no kiosk has told of by then is given up: nobody stands there any more. */
export const COPY_HOLDS_MS = 120_000;

export const isUnderWay = ({ print, at }: PaperCopy, now: Instant): boolean =>
  print === undefined && now - at <= COPY_HOLDS_MS;
