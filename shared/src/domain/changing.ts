import { emptyDesk, type DeskNow, type InHerStead } from './desk.ts';
import type { Call, Centre } from './centre.ts';
import type { Event } from './events.ts';
import type { DeskId, Instant, StaffId, TicketId } from './ids.ts';
import { defined } from './result.ts';
import { look, put, take } from './shelf.ts';
import { factsOf, type Ticket, type WaitingTicket } from './ticket.ts';

/** An event of one type. */
export type Of<Type extends Event['type']> = Event & { type: Type };

/** Puts a ticket in its place and keeps the waiting list and its counts true. */
export function withTicket(centre: Centre, told: Ticket): Centre {
  const ticket = told.status === 'finished' ? withoutNote(told) : told;
  const waited = look(centre.waiting, ticket.id);
  const left = waited ? counted(centre.waitingByService, waited, -1) : centre.waitingByService;
  const tickets = put(centre.tickets, ticket.id, ticket);
  const away = awayWith(centre, ticket);
  if (ticket.status === 'waiting')
    return {
      ...centre,
      tickets,
      away,
      waiting: put(centre.waiting, ticket.id, ticket),
      waitingByService: counted(left, ticket, 1),
    };
  if (!waited) return { ...centre, tickets, away };
  const waiting = take(centre.waiting, ticket.id);
  return { ...centre, tickets, away, waiting, waitingByService: left };
}

/** V5: a note is of one visit, and ends with it and with its day. */
export const withoutNote = <T extends Ticket>(ticket: T): T =>
  ticket.note ? { ...ticket, note: undefined } : ticket;

function awayWith({ away }: Centre, { id, status }: Ticket): Centre['away'] {
  const isListed = away.includes(id);
  if (isListed === (status === 'away')) return away;
  return isListed ? away.filter((other) => other !== id) : [...away, id];
}

const counted = (
  counts: Readonly<Record<string, number>>,
  { serviceId }: Ticket,
  change: 1 | -1,
): Readonly<Record<string, number>> => ({
  ...counts,
  [serviceId]: (counts[serviceId] ?? 0) + change,
});

export const withDesk = (centre: Centre, deskId: DeskId, change: Partial<DeskNow>): Centre => {
  const now: DeskNow = { ...(centre.deskNow[deskId] ?? emptyDesk), ...change };
  return { ...centre, deskNow: { ...centre.deskNow, [deskId]: now } };
};

/** D11: whose window was closed and is another's now has not heard of it yet. */
export function stillToBeTold(
  centre: Centre,
  { deskId, staffId }: { deskId: DeskId; staffId: StaffId | undefined },
): InHerStead | undefined {
  const { inHerStead } = centre.deskNow[deskId] ?? emptyDesk;
  return inHerStead?.did === 'closed' && inHerStead.operator !== staffId ? inHerStead : undefined;
}

/** A visitor comes to a window, as far as the queue knows. */
export const broughtTo = (centre: Centre, deskId: DeskId, ticketId: TicketId): Centre => {
  const { tickets, operator } = centre.deskNow[deskId] ?? emptyDesk;
  return withDesk(centre, deskId, {
    tickets: [...tickets, ticketId],
    freeSince: undefined,
    inHerStead: stillToBeTold(centre, { deskId, staffId: operator }),
  });
};

/** A visitor is at no window any more; a window that this leaves empty is free from now on (A2). */
export function awayFromDesk(centre: Centre, ticket: Ticket, at: Instant): Centre {
  if (ticket.status !== 'called' && ticket.status !== 'serving') return centre;
  const now = centre.deskNow[ticket.deskId] ?? emptyDesk;
  const tickets = now.tickets.filter((id) => id !== ticket.id);
  const isFree = tickets.length === 0 && now.operator !== undefined;
  return withDesk(centre, ticket.deskId, {
    tickets,
    ...(isFree && { freeSince: at }),
  });
}

/** The same visitor, who waits (again). */
export const waitingAgain = (ticket: Ticket, change: Partial<WaitingTicket>): WaitingTicket => ({
  ...factsOf(ticket),
  ...change,
  status: 'waiting',
});

/** What the hall is told of a ticket's last call. */
export const marked = (centre: Centre, ticketId: TicketId, state: Call['state']): Centre => ({
  ...centre,
  calls: centre.calls.map((call) => (call.ticketId === ticketId ? { ...call, state } : call)),
});

/** The hall forgets a call that was not to be. */
export const unsaid = (centre: Centre, ticketId: TicketId): Centre => ({
  ...centre,
  calls: centre.calls.filter((call) => call.ticketId !== ticketId),
});

export const ticketOf = (centre: Centre, id: TicketId): Ticket =>
  defined(look(centre.tickets, id), `ticket ${id}`);
