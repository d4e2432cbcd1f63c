import type { Language, Purpose } from '../domain/catalogue.ts';
import type { Instant, ServiceId, TicketId } from '../domain/ids.ts';
import type { TicketPriority } from '../domain/priority.ts';
import type { Ticket, WaitRange } from '../domain/ticket.ts';
import { sentSeen, type SentSeen } from './sent-view.ts';

/** A ticket as staff see it, whatever became of it. */
export interface TicketSeen {
  readonly id: TicketId;
  readonly number: string;
  readonly serviceId: ServiceId;
  readonly purpose: Purpose;
  readonly language: Language;
  readonly issuedAt: Instant;
  /** Services to come after this one. */
  readonly next: readonly ServiceId[];
  readonly priority?: TicketPriority;
  readonly bookedFor?: Instant;
  /** The kiosk gave it out by itself; `paper` is what stands on the paper where that differs. */
  readonly withoutServer?: { readonly paper?: string };
  /** Until she is called, from `at`; seconds. */
  readonly wait?: WaitRange;
  readonly sent?: SentSeen;
}

export function ticketSeen(ticket: Ticket): TicketSeen {
  const { id, number, serviceId, purpose, language, issuedAt, next } = ticket;
  const { priority, booked, withoutServer } = ticket;
  const sent = sentSeen(ticket);
  return {
    id,
    number,
    serviceId,
    purpose,
    language,
    issuedAt,
    next: next.map((leg) => leg.serviceId),
    ...(priority && { priority }),
    ...(booked && { bookedFor: booked.for }),
    ...(withoutServer && {
      withoutServer: withoutServer.paper === undefined ? {} : { paper: withoutServer.paper },
    }),
    ...(sent && { sent }),
  };
}
