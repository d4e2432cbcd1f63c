import { backInLine } from './away.ts';
import type { Centre } from './centre.ts';
import { awayFromDesk, ticketOf, unsaid, waitingAgain, withTicket, type Of } from './changing.ts';
import { withStranger } from './evolve-without-server.ts';
import type { TicketId } from './ids.ts';
import { withGiven } from './lending.ts';
import { factsOf, type AwayTicket, type Leg, type WaitingTicket } from './ticket.ts';

export function ticketIssued(centre: Centre, event: Of<'ticketIssued'>): Centre {
  const { serviceId, purpose, more = [], priority, booked, promise, withoutServer } = event;
  const came = withoutServer?.touchedAt ?? event.at;
  const ticket: WaitingTicket = {
    id: event.ticketId,
    number: event.number,
    letter: event.letter,
    turn: centre.version,
    day: event.day,
    serviceId,
    purpose,
    only: undefined,
    next: more,
    done: [],
    language: event.language,
    issuedAt: came,
    issuedBy: event.kioskId,
    since: came,
    waitedBefore: 0,
    spent: 0,
    place: came,
    returnedAt: undefined,
    priority: priority && { ...priority, state: 'declared' },
    booked,
    ahead: event.ahead,
    promise,
    print: undefined,
    withoutServer: withoutServer && {
      handedOverAt: event.at,
      ...(withoutServer.paper !== undefined && { paper: withoutServer.paper }),
    },
    announced: 0,
    status: 'waiting',
  };
  const counted: Centre = {
    ...centre,
    ...numbering(centre, event),
    issuedToday: withLegs(centre.issuedToday, [event, ...more]),
    bookings: booked ? withArrival(centre.bookings, booked.bookingId) : centre.bookings,
  };
  const isStranger = withoutServer?.paper !== undefined;
  return withTicket(isStranger ? withStranger(counted, ticket.id) : counted, ticket);
}

/** L2: a lent number has its own place in the series, which goes on where it was. */
function numbering(
  centre: Centre,
  event: Of<'ticketIssued'>,
): Pick<Centre, 'loans' | 'lastNumbers'> {
  const { loans, lastNumbers } = centre;
  const isLent = event.withoutServer && event.withoutServer.paper === undefined;
  return isLent
    ? { loans: withGiven(loans, event), lastNumbers }
    : { loans, lastNumbers: { ...lastNumbers, [event.letter]: event.ordinal } };
}

/** H9: every service of a visit counts for its own quota. */
const withLegs = (
  counts: Centre['issuedToday'],
  legs: readonly Pick<Leg, 'serviceId'>[],
): Centre['issuedToday'] => {
  const after: Record<string, number> = { ...counts };
  for (const { serviceId } of legs) after[serviceId] = (after[serviceId] ?? 0) + 1;
  return after;
};

const withArrival = (bookings: Centre['bookings'], id: string): Centre['bookings'] => {
  const booking = bookings[id];
  return booking ? { ...bookings, [id]: { ...booking, state: 'came' } } : bookings;
};

export function serviceAdded(centre: Centre, { ticketId, leg }: Of<'serviceAdded'>): Centre {
  const ticket = ticketOf(centre, ticketId);
  const counted = { ...centre, issuedToday: withLegs(centre.issuedToday, [leg]) };
  return withTicket(counted, { ...ticket, next: [...ticket.next, leg] });
}

/** A visitor who gives up her place frees the window that has called her. */
export function ticketCancelled(centre: Centre, { ticketId, at }: Of<'ticketCancelled'>): Centre {
  const ticket = ticketOf(centre, ticketId);
  const ended = withTicket(awayFromDesk(centre, ticket, at), {
    ...factsOf(ticket),
    status: 'finished',
    outcome: 'cancelled',
    finishedAt: at,
  });
  return unsaid(ended, ticketId);
}

/** C7: she waits again from now on; her place is the instant of the call that she missed. */
export function noShowTakenBack(centre: Centre, { ticketId, at }: Of<'noShowTakenBack'>): Centre {
  const ticket = ticketOf(centre, ticketId);
  return unsaid(withTicket(centre, waitingAgain(ticket, { since: at, waitedBefore: 0 })), ticketId);
}

/** M4: who comes back from an errand goes on at the same window, ahead of those who wait. */
export function visitorCameBack(centre: Centre, { ticketId, at }: Of<'visitorCameBack'>): Centre {
  const ticket = ticketOf(centre, ticketId);
  if (ticket.status !== 'parked') throw new Error(`came back but not parked: ${ticket.number}`);
  const only = { kind: 'desk', deskId: ticket.deskId } as const;
  return withTicket(centre, waitingAgain(ticket, { only, since: at, returnedAt: at }));
}

/** O1: nobody calls her, and her place is kept. */
export function visitorSteppedOut(centre: Centre, { ticketId, at }: Of<'visitorSteppedOut'>) {
  const facts = factsOf(ticketOf(centre, ticketId));
  return withTicket(centre, { ...facts, steppedOut: true, status: 'away', awaySince: at });
}

export const visitorBackInLine = (
  centre: Centre,
  { ticketId, at }: Of<'visitorBackInLine'>,
): Centre => withTicket(centre, backInLine(centre, awayOf(centre, ticketId), at));

/** O4: her place becomes that of the instant when her absence ran out, should she come back. */
export function absenceRanOut(centre: Centre, { ticketId, at }: Of<'absenceRanOut'>): Centre {
  return withTicket(centre, {
    ...factsOf(awayOf(centre, ticketId)),
    place: at,
    returnedAt: undefined,
    status: 'finished',
    outcome: 'no-show',
    finishedAt: at,
    whileAway: true,
  });
}

function awayOf(centre: Centre, id: TicketId): AwayTicket {
  const ticket = ticketOf(centre, id);
  if (ticket.status === 'away') return ticket;
  throw new Error(`${ticket.number} is ${ticket.status} and has not stepped out`);
}

export function priorityDeclared(centre: Centre, event: Of<'priorityDeclared'>): Centre {
  const { ticketId, categoryId, as } = event;
  const priority = { categoryId, as, state: 'declared' } as const;
  return withTicket(centre, { ...ticketOf(centre, ticketId), priority });
}
