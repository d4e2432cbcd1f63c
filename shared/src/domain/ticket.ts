import type { Language, Purpose } from './catalogue.ts';
import type { BusinessDay, DeskId, DeviceId, Instant, ServiceId, TicketId } from './ids.ts';
import type { PrintOutcome } from './printing.ts';

/** What never changes about a ticket. No name, no phone: a walk-in ticket knows nobody. */
interface TicketFacts {
  readonly id: TicketId;
  /** A letter and three digits, `А014`. */
  readonly number: string;
  readonly letter: string;
  /** The ticket's place in the order of issue of its day. */
  readonly turn: number;
  readonly day: BusinessDay;
  readonly serviceId: ServiceId;
  readonly purpose: Purpose;
  readonly language: Language;
  readonly issuedAt: Instant;
  readonly issuedBy: DeviceId | undefined;
  /** People ahead when it was issued: what the visitor was told. */
  readonly ahead: number;
  readonly print: PrintOutcome | undefined;
  /** How many times it has been announced. */
  readonly announced: number;
}

export type WaitingTicket = TicketFacts & { readonly status: 'waiting' };
export type CalledTicket = TicketFacts & AtDesk & { readonly status: 'called' };
export type ServedNowTicket = TicketFacts &
  AtDesk & { readonly status: 'serving'; readonly startedAt: Instant };
export type FinishedTicket = TicketFacts & {
  readonly status: 'finished';
  readonly outcome: 'served' | 'no-show' | 'unserved';
  readonly finishedAt: Instant;
};

interface AtDesk {
  readonly deskId: DeskId;
  readonly calledAt: Instant;
}

export type Ticket = WaitingTicket | CalledTicket | ServedNowTicket | FinishedTicket;
