import type { Language, Purpose } from './catalogue.ts';
import type {
  BookingId,
  BusinessDay,
  DeskId,
  DeviceId,
  Instant,
  PriorityId,
  ServiceId,
  StaffId,
  TicketId,
  VisitNoteId,
} from './ids.ts';
import type { TicketPriority } from './priority.ts';
import type { PrintOutcome } from './printing.ts';
import type { Rating } from './rating.ts';
import type { WithoutServer } from './without-server.ts';

/** One visitor brings at most so many services under one number (V1). */
export const LEGS_AT_MOST = 5;

/** N3: a letter and at least three digits. */
export const ticketNumber = (letter: string, number: number): string =>
  `${letter}${String(number).padStart(3, '0')}`;

/** One service of a visit: what it is about, and who alone may take it, if anybody. */
export interface Leg {
  readonly serviceId: ServiceId;
  readonly purpose: Purpose;
  readonly only?: Only;
}

/** A transfer to one window or one person; it binds while somebody works there (M2). */
export type Only =
  | { readonly kind: 'desk'; readonly deskId: DeskId }
  | { readonly kind: 'staff'; readonly staffId: StaffId };

/** How a service ended for the visitor. */
export const visitOutcomes = ['resolved', 'pending', 'refused', 'information'] as const;
export type VisitOutcome = (typeof visitOutcomes)[number];

/** A leg that is over: its own wait, call, service and outcome. */
export interface LegDone extends Leg {
  readonly since: Instant;
  readonly calledAt: Instant;
  readonly startedAt: Instant | undefined;
  readonly endedAt: Instant;
  readonly deskId: DeskId;
  readonly staffId: StaffId;
  readonly outcome: VisitOutcome | 'transferred';
  /** What was really done, which may differ from what was asked for. */
  readonly did: readonly ServiceId[];
}

/** Where a visitor goes before coming back to the window. */
export const parkReasons = ['copying', 'paying', 'documents', 'other'] as const;
export type ParkReason = (typeof parkReasons)[number];

export interface VisitNote {
  readonly id: VisitNoteId;
  readonly at: Instant;
  readonly by: StaffId;
}

/** V5: a note is so many signs long at most. */
export const NOTE_AT_MOST = 200;

/** Waiting time as it is told: half of such waits are over by `p50`, nine of ten by `p90`; seconds from now. */
export interface WaitRange {
  readonly p50: number;
  readonly p90: number;
}

/** What is known of a ticket in every state. No name, no phone: a walk-in ticket knows nobody. */
export interface TicketFacts {
  readonly id: TicketId;
  /** A letter and three digits, `А014`. */
  readonly number: string;
  readonly letter: string;
  /** The ticket's place in the order of issue of its day. */
  readonly turn: number;
  readonly day: BusinessDay;
  /** The leg that she waits for, or that is under way. */
  readonly serviceId: ServiceId;
  readonly purpose: Purpose;
  readonly only: Only | undefined;
  /** The legs after this one, and those before it. */
  readonly next: readonly Leg[];
  readonly done: readonly LegDone[];
  readonly language: Language;
  readonly issuedAt: Instant;
  readonly issuedBy: DeviceId | undefined;
  /** Since when she waits for this leg. */
  readonly since: Instant;
  /** Milliseconds that she waited in the hall before that, for earlier legs (Q3). */
  readonly waitedBefore: number;
  /** Milliseconds that this leg has taken at a window before an errand (M4). */
  readonly spent: number;
  /** What counts as her arrival in the order (Q1): the issue, or the call that she missed (C7). */
  readonly place: Instant;
  /** Came back from an errand or a transfer with return: goes on ahead of those who wait (M4). */
  readonly returnedAt: Instant | undefined;
  readonly priority: TicketPriority | undefined;
  /** R4: categories that a window did not confirm; they are not declared again. */
  readonly refused?: readonly PriorityId[];
  readonly booked: { readonly bookingId: BookingId; readonly for: Instant } | undefined;
  /** People ahead when it was issued, and the wait that was promised: what the visitor was told. */
  readonly ahead: number;
  readonly promise: WaitRange | undefined;
  readonly print: PrintOutcome | undefined;
  /** The kiosk gave it out by itself and has handed it over (L3). */
  readonly withoutServer: WithoutServer | undefined;
  /** How it was, as the visitor says (E1). */
  readonly rated?: Rating;
  /** O1: she has stepped out once while she waited for this leg. */
  readonly steppedOut?: true | undefined;
  /** V5: staff have written something of this visit, who and when; the words are not here. */
  readonly note?: VisitNote | undefined;
  /** How many times it has been announced in all. */
  readonly announced: number;
}

interface AtDesk {
  readonly deskId: DeskId;
  readonly staffId: StaffId;
  readonly calledAt: Instant;
  /** Why this visitor and no other (Q9); missing on calls of before there were reasons. */
  readonly why: CallReason | undefined;
}

export type WaitingTicket = TicketFacts & { readonly status: 'waiting' };
export type CalledTicket = TicketFacts &
  AtDesk & {
    readonly status: 'called';
    /** The last announcement, and its count within this call: 1 for the call itself. */
    readonly announcedAt: Instant;
    readonly time: number;
  };
export type ServedNowTicket = TicketFacts &
  AtDesk & { readonly status: 'serving'; readonly startedAt: Instant };
export type ParkedTicket = TicketFacts & {
  readonly status: 'parked';
  readonly deskId: DeskId;
  readonly staffId: StaffId;
  readonly parkedAt: Instant;
  readonly reason: ParkReason;
  readonly where: string | undefined;
};
/** O1, O2: stepped out by her own wish; nobody calls her, and her place is kept. */
export type AwayTicket = TicketFacts & { readonly status: 'away'; readonly awaySince: Instant };
export type FinishedTicket = TicketFacts & {
  readonly status: 'finished';
  readonly outcome: TicketOutcome;
  readonly finishedAt: Instant;
  /** O4: a no-show who had stepped out and was not back in time; nobody had called her. */
  readonly whileAway?: true;
};

/** How a ticket ended; every ticket ends in exactly one of them (T3). */
export const ticketOutcomes = ['served', 'no-show', 'unserved', 'cancelled'] as const;
export type TicketOutcome = (typeof ticketOutcomes)[number];

export type Ticket =
  | WaitingTicket
  | CalledTicket
  | ServedNowTicket
  | ParkedTicket
  | AwayTicket
  | FinishedTicket;

/**
 * Why a ticket was called, in a word and the facts of its sentence.
 * `before` is the number of somebody who came earlier and could have been called instead.
 */
export interface CallReason {
  readonly rule: CallRule;
  readonly before?: string;
  readonly bookedFor?: Instant;
  readonly categoryId?: string;
  /** The service is a backup one of this window and joined in because of the wait (Q7). */
  readonly backup?: true;
  /** She had been sent to this window or this person (M2). */
  readonly sent?: true;
}

export const callRules = [
  'law',
  'returned',
  'aged',
  'booked',
  'priority',
  'interleave',
  'first',
  'chosen',
] as const;
export type CallRule = (typeof callRules)[number];

/** The facts alone, to be put into another state. */
export function factsOf(ticket: Ticket): TicketFacts {
  const {
    status: _,
    deskId: _desk,
    staffId: _staff,
    calledAt: _called,
    why: _why,
    announcedAt: _announced,
    time: _time,
    startedAt: _started,
    parkedAt: _parked,
    reason: _reason,
    where: _where,
    awaySince: _away,
    whileAway: _whileAway,
    outcome: _outcome,
    finishedAt: _finished,
    ...facts
  } = ticket as TicketFacts & Record<StateField, unknown>;
  return facts;
}

type StateField = Exclude<
  | keyof WaitingTicket
  | keyof CalledTicket
  | keyof ServedNowTicket
  | keyof ParkedTicket
  | keyof AwayTicket
  | keyof FinishedTicket,
  keyof TicketFacts
>;
