import type { Centre } from '../domain/centre.ts';
import type { Language, Purpose, Words } from '../domain/catalogue.ts';
import { emptyDesk, type Desk } from '../domain/desk.ts';
import type { DeskId, DeviceId, Instant, ServiceId, StaffId, TicketId } from '../domain/ids.ts';
import { inOrder } from '../domain/order.ts';
import type { PrinterState, PrintOutcome } from '../domain/printing.ts';
import { look } from '../domain/shelf.ts';
import type { Ticket } from '../domain/ticket.ts';

/** What signed-in staff see; every desk sees the same. */
export interface DeskView {
  readonly view: 'desk';
  readonly version: number;
  readonly at: Instant;
  readonly centreName: Words;
  readonly timeZone: string;
  readonly undoSeconds: number;
  readonly services: readonly { readonly id: ServiceId; readonly name: Words }[];
  readonly desks: readonly DeskSeen[];
  /** Everybody who waits, in the order in which they will be called. */
  readonly waiting: readonly TicketSeen[];
  /** Tickets of today whose paper failed or was not confirmed and who still wait, newest first. */
  readonly printTroubles: readonly (TicketSeen & { readonly print: PrintOutcome })[];
  readonly printers: readonly { readonly kioskId: DeviceId; readonly printer: PrinterState }[];
}

export interface DeskSeen {
  readonly id: DeskId;
  readonly number: string;
  readonly services: readonly ServiceId[];
  readonly operator?: StaffId;
  readonly visitor?: VisitorSeen;
}

export interface TicketSeen {
  readonly id: TicketId;
  readonly number: string;
  readonly serviceId: ServiceId;
  readonly purpose: Purpose;
  readonly language: Language;
  readonly issuedAt: Instant;
}

export type VisitorSeen = TicketSeen & {
  readonly calledAt: Instant;
  readonly announced: number;
} & ({ readonly status: 'called' } | { readonly status: 'serving'; readonly startedAt: Instant });

export function deskView(centre: Centre, at: Instant): DeskView {
  const waiting = inOrder(centre.waiting);
  return {
    view: 'desk',
    version: centre.version,
    at,
    centreName: centre.name,
    timeZone: centre.timeZone,
    undoSeconds: centre.rules.undoSeconds,
    services: centre.catalogue.services.map(({ id, name }) => ({ id, name })),
    desks: centre.desks.map((desk) => deskSeen(centre, desk)),
    waiting: waiting.map(ticketSeen),
    printTroubles: waiting.toReversed().flatMap((ticket) => {
      const print = printKnown(ticket, at);
      return print && print.outcome !== 'printed' ? [{ ...ticketSeen(ticket), print }] : [];
    }),
    printers: Object.entries(centre.printers).map(([kioskId, printer]) => ({
      kioskId: kioskId as DeviceId,
      printer,
    })),
  };
}

/** A kiosk reports within a minute; one that died before it could leaves the paper unconfirmed. */
const REPORTED_WITHIN_MS = 60_000;

const printKnown = ({ print, issuedBy, issuedAt }: Ticket, at: Instant): PrintOutcome | undefined =>
  print ??
  (issuedBy && at - issuedAt > REPORTED_WITHIN_MS ? { outcome: 'unconfirmed' } : undefined);

function deskSeen(centre: Centre, { id, number, services }: Desk): DeskSeen {
  const { operator, ticketId } = centre.deskNow[id] ?? emptyDesk;
  const ticket = ticketId && look(centre.tickets, ticketId);
  const visitor = ticket && visitorSeen(ticket);
  return { id, number, services, ...(operator && { operator }), ...(visitor && { visitor }) };
}

function visitorSeen(ticket: Ticket): VisitorSeen | undefined {
  if (ticket.status !== 'called' && ticket.status !== 'serving') return undefined;
  const { calledAt, announced } = ticket;
  const facts = { ...ticketSeen(ticket), calledAt, announced };
  return ticket.status === 'called'
    ? { ...facts, status: 'called' }
    : { ...facts, status: 'serving', startedAt: ticket.startedAt };
}

const ticketSeen = ({
  id,
  number,
  serviceId,
  purpose,
  language,
  issuedAt,
}: Ticket): TicketSeen => ({
  id,
  number,
  serviceId,
  purpose,
  language,
  issuedAt,
});
