import { CALLS_REMEMBERED, type Call, type Centre } from './centre.ts';
import { emptyDesk, type DeskNow } from './desk.ts';
import type { Event } from './events.ts';
import type { DeskId, StaffId, TicketId } from './ids.ts';
import { defined } from './result.ts';
import { look, put, shelfOf, take, emptyShelf } from './shelf.ts';
import type { FinishedTicket, Ticket, WaitingTicket } from './ticket.ts';

/** What one event makes of a centre. Pure, and total: a new event must be met here to compile. */
export function evolve(centre: Centre, event: Event): Centre {
  const next = applied(centre, event);
  return { ...next, version: centre.version + 1, lastEventAt: event.at };
}

function applied(centre: Centre, event: Event): Centre {
  switch (event.type) {
    case 'centreDescribed':
      return { ...centre, name: event.name, timeZone: event.timeZone, rules: event.rules };
    case 'catalogueSet':
      return { ...centre, catalogue: event.catalogue };
    case 'desksSet':
      return { ...centre, desks: event.desks };
    case 'openingHoursSet':
      return { ...centre, hours: event.hours };
    case 'dayBegan':
      return dayBegan(centre, event);
    case 'ticketIssued':
      return ticketIssued(centre, event);
    case 'printReported':
      return withTicket(centre, { ...ticketOf(centre, event.ticketId), print: event.print });
    case 'printerChanged':
      return { ...centre, printers: { ...centre.printers, [event.kioskId]: event.printer } };
    case 'deskTaken':
      return withDesk(centre, event.deskId, { operator: event.staffId });
    case 'deskLeft':
      return withDesk(centre, event.deskId, { operator: undefined });
    case 'ticketCalled':
      return ticketCalled(centre, event);
    case 'ticketRecalled':
      return ticketRecalled(centre, event);
    case 'callUndone':
      return callUndone(centre, event);
    case 'visitStarted':
      return visitStarted(centre, event);
    case 'visitFinished':
      return visitOver(centre, event, 'served');
    case 'noShowMarked':
      return visitOver(centre, event, 'no-show');
  }
}

type Of<Type extends Event['type']> = Event & { type: Type };

/**
 * A new day keeps only the desks that have a visitor at this moment, with their operators; numbers
 * begin again (N1) and everybody else sits down anew (D4).
 */
function dayBegan(centre: Centre, event: Of<'dayBegan'>): Centre {
  const atDesks = Object.values(centre.deskNow).flatMap(({ ticketId }) =>
    ticketId ? [ticketOf(centre, ticketId)] : [],
  );
  return {
    ...centre,
    day: event.day,
    lastNumbers: {},
    tickets: shelfOf(atDesks.map((ticket) => [ticket.id, ticket])),
    waiting: emptyShelf(),
    waitingByService: {},
    deskNow: Object.fromEntries(
      Object.entries(centre.deskNow).filter(([, desk]) => desk.ticketId !== undefined),
    ),
    calls: [],
  };
}

function ticketIssued(centre: Centre, event: Of<'ticketIssued'>): Centre {
  const ticket: WaitingTicket = {
    id: event.ticketId,
    number: event.number,
    letter: event.letter,
    turn: centre.version,
    day: event.day,
    serviceId: event.serviceId,
    purpose: event.purpose,
    language: event.language,
    issuedAt: event.at,
    issuedBy: event.kioskId,
    ahead: event.ahead,
    print: undefined,
    announced: 0,
    status: 'waiting',
  };
  const lastNumbers = { ...centre.lastNumbers, [event.letter]: event.ordinal };
  return withTicket({ ...centre, lastNumbers }, ticket);
}

function ticketCalled(centre: Centre, event: Of<'ticketCalled'>): Centre {
  const ticket = ticketOf(centre, event.ticketId);
  const announced = ticket.announced + 1;
  const called: Ticket = {
    ...ticket,
    announced,
    status: 'called',
    deskId: event.deskId,
    calledAt: event.at,
  };
  return announce(
    withDesk(withTicket(centre, called), event.deskId, { ticketId: ticket.id }),
    event,
    announced,
  );
}

function ticketRecalled(centre: Centre, event: Of<'ticketRecalled'>): Centre {
  const ticket = ticketOf(centre, event.ticketId);
  const announced = ticket.announced + 1;
  return announce(withTicket(centre, { ...ticket, announced }), event, announced);
}

/** C5: the visitor waits again at the place she had; the hall forgets the call. */
function callUndone(centre: Centre, event: Of<'callUndone'>): Centre {
  const waiting: WaitingTicket = {
    ...factsOf(ticketOf(centre, event.ticketId)),
    status: 'waiting',
  };
  const calls = centre.calls.filter((call) => call.ticketId !== event.ticketId);
  return withDesk(withTicket({ ...centre, calls }, waiting), event.deskId, { ticketId: undefined });
}

function visitStarted(centre: Centre, event: Of<'visitStarted'>): Centre {
  const ticket = ticketOf(centre, event.ticketId);
  if (ticket.status !== 'called') throw new Error(`started but not called: ${ticket.number}`);
  const serving: Ticket = { ...ticket, status: 'serving', startedAt: event.at };
  return marked(withTicket(centre, serving), ticket.id, 'serving');
}

function visitOver(
  centre: Centre,
  event: Of<'visitFinished'> | Of<'noShowMarked'>,
  outcome: FinishedTicket['outcome'],
): Centre {
  const finished: FinishedTicket = {
    ...factsOf(ticketOf(centre, event.ticketId)),
    status: 'finished',
    outcome,
    finishedAt: event.at,
  };
  const done = withDesk(withTicket(centre, finished), event.deskId, { ticketId: undefined });
  return marked(done, event.ticketId, 'over');
}

function announce(
  centre: Centre,
  event: Of<'ticketCalled'> | Of<'ticketRecalled'>,
  time: number,
): Centre {
  const { callId, ticketId, number, deskId, at } = event;
  const call: Call = { callId, ticketId, number, deskId, at, time, state: 'called' };
  const before = centre.calls.filter((other) => other.ticketId !== ticketId);
  return { ...centre, calls: [call, ...before].slice(0, CALLS_REMEMBERED) };
}

const marked = (centre: Centre, ticketId: TicketId, state: Call['state']): Centre => ({
  ...centre,
  calls: centre.calls.map((call) => (call.ticketId === ticketId ? { ...call, state } : call)),
});

/** Puts a ticket in its place and keeps the waiting list and its counts true. */
function withTicket(centre: Centre, ticket: Ticket): Centre {
  const tickets = put(centre.tickets, ticket.id, ticket);
  const waited = look(centre.waiting, ticket.id) !== undefined;
  if (ticket.status === 'waiting')
    return {
      ...centre,
      tickets,
      waiting: put(centre.waiting, ticket.id, ticket),
      waitingByService: waited ? centre.waitingByService : counted(centre, ticket, 1),
    };
  if (!waited) return { ...centre, tickets };
  return {
    ...centre,
    tickets,
    waiting: take(centre.waiting, ticket.id),
    waitingByService: counted(centre, ticket, -1),
  };
}

const counted = (
  centre: Centre,
  { serviceId }: Ticket,
  change: 1 | -1,
): Record<string, number> => ({
  ...centre.waitingByService,
  [serviceId]: (centre.waitingByService[serviceId] ?? 0) + change,
});

const withDesk = (
  centre: Centre,
  deskId: DeskId,
  change: { operator?: StaffId | undefined; ticketId?: TicketId | undefined },
): Centre => {
  const now: DeskNow = { ...(centre.deskNow[deskId] ?? emptyDesk), ...change };
  return { ...centre, deskNow: { ...centre.deskNow, [deskId]: now } };
};

const ticketOf = (centre: Centre, id: TicketId): Ticket =>
  defined(look(centre.tickets, id), `ticket ${id}`);

const factsOf = (ticket: Ticket) => {
  const { id, number, letter, turn, day, serviceId, purpose, language } = ticket;
  const { issuedAt, issuedBy, ahead, print, announced } = ticket;
  return {
    id,
    number,
    letter,
    turn,
    day,
    serviceId,
    purpose,
    language,
    issuedAt,
    issuedBy,
    ahead,
    print,
    announced,
  };
};
