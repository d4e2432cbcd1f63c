import type { Centre } from '../domain/centre.ts';
import type { Language } from '../domain/catalogue.ts';
import { isUnderWay, type PaperCopy, type PrintedChecklist } from '../domain/copies.ts';
import type { CopyId, DeviceId, Instant, ServiceId } from '../domain/ids.ts';
import type { Event } from '../domain/events.ts';
import type { PrintOutcome } from '../domain/printing.ts';
import { look } from '../domain/shelf.ts';
import type { Ticket } from '../domain/ticket.ts';

/** What staff want one kiosk to print: tickets once more, marked as copies, and checklists. */
export interface CopiesView {
  readonly view: 'copies';
  readonly version: number;
  readonly at: Instant;
  readonly copies: readonly CopyToPrint[];
  readonly checklists: readonly ChecklistToPrint[];
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
> & {
  /** B3: the time that was kept for her. */
  readonly booked?: { readonly for: Instant };
};

export interface CopyToPrint {
  readonly copyId: CopyId;
  readonly at: Instant;
  /** Nothing of this ticket was on paper before: it is not marked as a copy. */
  readonly first?: true;
  readonly ticket: TicketOnPaper;
}

/** P6: what a service needs; the kiosk has the words in its catalogue. */
export interface ChecklistToPrint {
  readonly copyId: CopyId;
  readonly at: Instant;
  readonly serviceId: ServiceId;
  readonly language: Language;
}

export const copiesView = (centre: Centre, kioskId: DeviceId, at: Instant): CopiesView => ({
  view: 'copies',
  version: centre.version,
  at,
  copies: centre.copies
    .filter((copy) => copy.kioskId === kioskId && isUnderWay(copy, at))
    .flatMap((copy) => {
      const ticket = look(centre.tickets, copy.ticketId);
      if (!ticket) return [];
      const { copyId, at: askedAt } = copy;
      const first = isFirstPaper(centre, ticket, copy);
      return [{ copyId, at: askedAt, ...(first && { first }), ticket: onPaper(ticket) }];
    }),
  checklists: centre.checklists
    .filter((one) => one.kioskId === kioskId && isUnderWay(one, at))
    .map(({ copyId, at: askedAt, serviceId, language }) => ({
      copyId,
      at: askedAt,
      serviceId,
      language,
    })),
});

/** P4: given out at reception, and no kiosk has said that anything of it came out or may have. */
const isFirstPaper = ({ copies }: Centre, ticket: Ticket, copy: PaperCopy): true | undefined => {
  const before = copies.slice(0, copies.indexOf(copy)).filter((one) => one.ticketId === ticket.id);
  const isFirst =
    !ticket.issuedBy && !ticket.print && before.every(({ print }) => print?.outcome === 'failed');
  return isFirst || undefined;
};

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
  ...(ticket.booked && { booked: { for: ticket.booked.for } }),
  ...(ticket.withoutServer && { withoutServer: { touchedAt: ticket.issuedAt } }),
});

/** A copy as staff see it; without `print` it is under way. */
export type CopySeen = Pick<PaperCopy, 'copyId' | 'ticketId' | 'number' | 'kioskId' | 'at'> &
  Became;
/** A checklist as staff see it (P6). */
export type ChecklistSeen = Pick<PrintedChecklist, 'copyId' | 'serviceId' | 'kioskId' | 'at'> &
  Became;

interface Became {
  readonly print?: PrintOutcome;
}

const COPIES_SHOWN = 10;

/** The latest first. */
export const copiesSeen = ({ copies }: Centre, now: Instant): CopySeen[] =>
  latest(copies).map((copy) => {
    const { copyId, ticketId, number, kioskId, at } = copy;
    return { copyId, ticketId, number, kioskId, at, ...became(copy, now) };
  });

export const checklistsSeen = ({ checklists }: Centre, now: Instant): ChecklistSeen[] =>
  latest(checklists).map((one) => {
    const { copyId, serviceId, kioskId, at } = one;
    return { copyId, serviceId, kioskId, at, ...became(one, now) };
  });

const latest = <One>(all: readonly One[]): One[] => all.slice(-COPIES_SHOWN).toReversed();

/** One that no kiosk has told of in its time may be on paper or not. */
function became(asked: PaperCopy | PrintedChecklist, now: Instant): Became {
  const print = asked.print ?? (isUnderWay(asked, now) ? undefined : UNCONFIRMED);
  return print ? { print } : {};
}

const UNCONFIRMED: PrintOutcome = { outcome: 'unconfirmed' };
