import { backBy } from '../domain/away.ts';
import { bookingBy, type Booking } from '../domain/booking.ts';
import type { Centre } from '../domain/centre.ts';
import { ticketsBy } from '../domain/find-ticket.ts';
import type { DeskId, Instant } from '../domain/ids.ts';
import { peopleAhead } from '../domain/order.ts';
import { everything } from '../domain/shelf.ts';
import type { ParkReason, Ticket, TicketOutcome, WaitRange } from '../domain/ticket.ts';
import { ticketSeen, type TicketSeen } from './ticket-seen.ts';

/** What reception is told of a number or of a booking's code; also of who has gone already. */
export interface FoundView {
  /** Today's tickets by that number, the latest first. */
  readonly tickets: readonly FoundTicket[];
  /** A time kept for today that nobody has come for. */
  readonly booking?: Booking;
}

export type FoundTicket = TicketSeen & {
  /** The wait that she was promised at issue (W5). */
  readonly promise?: WaitRange;
  readonly place: FoundPlace;
};

export type FoundPlace =
  | { readonly status: 'waiting'; readonly ahead: number }
  | {
      readonly status: 'called' | 'serving';
      readonly deskId: DeskId;
      readonly since: Instant;
    }
  | {
      readonly status: 'parked';
      readonly deskId: DeskId;
      readonly since: Instant;
      readonly reason: ParkReason;
      readonly where?: string;
    }
  | { readonly status: 'away'; readonly since: Instant; readonly until?: Instant }
  | { readonly status: 'finished'; readonly outcome: TicketOutcome; readonly at: Instant };

/** No name is asked and none is known; more than a few that fit the digits are no help. */
const SHOWN = 6;

export function foundView(centre: Centre, typed: string, at: Instant): FoundView {
  const booking = bookingBy(centre.bookings, typed.trim());
  const came = booking
    ? everything(centre.tickets).filter(({ booked }) => booked?.bookingId === booking.id)
    : [];
  const isAwaited = booking?.state === 'booked' && booking.day === centre.day;
  const tickets = [...new Set([...came, ...ticketsBy(centre, typed)])].slice(0, SHOWN);
  return {
    tickets: tickets.map((ticket) => ({
      ...ticketSeen(ticket),
      ...(ticket.promise && { promise: ticket.promise }),
      place: placeOf(centre, ticket, at),
    })),
    ...(isAwaited && { booking }),
  };
}

function placeOf(centre: Centre, ticket: Ticket, at: Instant): FoundPlace {
  switch (ticket.status) {
    case 'waiting':
      return { status: 'waiting', ahead: peopleAhead(centre, ticket, at) };
    case 'called':
      return { status: 'called', deskId: ticket.deskId, since: ticket.calledAt };
    case 'serving':
      return { status: 'serving', deskId: ticket.deskId, since: ticket.startedAt };
    case 'parked': {
      const { deskId, parkedAt, reason, where } = ticket;
      return { status: 'parked', deskId, since: parkedAt, reason, ...(where && { where }) };
    }
    case 'away': {
      const until = backBy(centre, ticket);
      return {
        status: 'away',
        since: ticket.awaySince,
        ...(until !== undefined && { until }),
      };
    }
    case 'finished':
      return { status: 'finished', outcome: ticket.outcome, at: ticket.finishedAt };
  }
}
