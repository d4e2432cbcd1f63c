import type { Centre } from '../domain/centre.ts';
import { isUnderWay, type PaperCopy } from '../domain/copies.ts';
import type { CopyId, DeviceId, Instant } from '../domain/ids.ts';
import type { Event } from '../domain/events.ts';
import type { PrintOutcome } from '../domain/printing.ts';
import { look } from '../domain/shelf.ts';
import type { Ticket } from '../domain/ticket.ts';

/** What one kiosk is to print once more, marked as copies. */
export interface CopiesView {
  readonly view: 'copies';
  readonly version: number;
  readonly at: Instant;
  readonly copies: readonly CopyToPrint[];
}

/** What the paper tells of a ticket, as it was issued. */
export type TicketOnPaper = Pick<
  Event & { type: 'ticketIssued' },
  | 'ticketId'
  | 'number'
  | 'language'
  | 'at'
  | 'serviceId'
  | 'purpose'
  | 'ahead'
  | 'more'
  | 'promise'
  | 'withoutServer'
>;

export interface CopyToPrint {
  readonly copyId: CopyId;
  readonly at: Instant;
  readonly ticket: TicketOnPaper;
}

export const copiesView = (centre: Centre, kioskId: DeviceId, at: Instant): CopiesView => ({
  view: 'copies',
  version: centre.version,
  at,
  copies: centre.copies
    .filter((copy) => copy.kioskId === kioskId && isUnderWay(copy, at))
    .flatMap((copy) => {
      const ticket = look(centre.tickets, copy.ticketId);
      return ticket ? [{ copyId: copy.copyId, at: copy.at, ticket: onPaper(ticket) }] : [];
    }),
});

/** As it was told when the ticket was issued; only its number and services may have changed. */
const onPaper = (ticket: Ticket): TicketOnPaper => ({
  ticketId: ticket.id,
  number: ticket.number,
  language: ticket.language,
  at: ticket.issuedAt,
  serviceId: ticket.serviceId,
  purpose: ticket.purpose,
  ahead: ticket.ahead,
  ...(ticket.next.length > 0 && { more: ticket.next }),
  ...(ticket.promise && { promise: ticket.promise }),
  ...(ticket.withoutServer && { withoutServer: { touchedAt: ticket.issuedAt } }),
});

/** A copy as staff see it; without `print` it is under way. */
export type CopySeen = Pick<PaperCopy, 'copyId' | 'number' | 'kioskId' | 'at'> & {
  readonly print?: PrintOutcome;
};

const COPIES_SHOWN = 10;

/** The latest first. One that no kiosk has told of in its time may be on paper or not. */
export const copiesSeen = ({ copies }: Centre, now: Instant): CopySeen[] =>
  copies
    .slice(-COPIES_SHOWN)
    .toReversed()
    .map((copy) => {
      const { copyId, number, kioskId, at } = copy;
      const print = copy.print ?? (isUnderWay(copy, now) ? undefined : UNCONFIRMED);
      return { copyId, number, kioskId, at, ...(print && { print }) };
    });

const UNCONFIRMED: PrintOutcome = { outcome: 'unconfirmed' };
