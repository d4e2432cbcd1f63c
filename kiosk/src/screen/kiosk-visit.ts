import type { Language, Purpose, Topic } from '@cherha/shared/domain/catalogue.ts';
import type { DeclaredPriority } from '@cherha/shared/domain/commands.ts';
import type {
  BookingId,
  GroupId,
  ServiceId,
  TicketId,
  TopicId,
} from '@cherha/shared/domain/ids.ts';
import type { PrinterState, PrintOutcome } from '@cherha/shared/domain/printing.ts';
import type { RateReason, Rating, Score } from '@cherha/shared/domain/rating.ts';
import { defined } from '@cherha/shared/domain/result.ts';
import { LEGS_AT_MOST } from '@cherha/shared/domain/ticket.ts';
import type { Refusal } from '@cherha/shared/domain/refusals.ts';
import type { DoorRefusal } from '@cherha/shared/protocol/messages.ts';
import type { TicketIssued } from '@cherha/shared/text/ticket-slip.ts';
import type { HelpTold } from '@cherha/shared/views/help-view.ts';
import type { Pairing } from '@cherha/shared/ui/device-pairing/pair-device.ts';

/** What the kiosk knows of its server, in the one word that decides where a visitor begins. */
export type ServerNow =
  | 'joining'
  | 'unpaired'
  | 'lost'
  /** The server is away, and the kiosk gives out what it was lent. */
  | 'alone'
  | 'closed'
  | 'shelter'
  /** Staff have switched this kiosk off (X7). */
  | 'outOfService'
  | 'open';

/** What whoever called a person from here is told; `not-asked`: it did not reach the server. */
export type HelpNow = 'none' | 'asking' | 'not-asked' | HelpTold['state'];

/** Whether the kiosk itself counts the seconds of a visitor; in the accessible mode it does not. */
export type Pace = 'usual' | 'unhurried';

export type Leg = Pick<Wish, 'serviceId' | 'purpose'>;

/** One wish for one ticket: asked again under the same id, it is still one ticket. */
export interface Wish {
  readonly commandId: string;
  /** The services after the first, in their order (V1). */
  readonly more?: readonly Leg[];
  readonly priority?: DeclaredPriority;
  readonly longWaitAccepted?: true;
  readonly serviceId: ServiceId;
  readonly purpose: Purpose;
  readonly language: Language;
}

/** V4: one service more for a ticket that she holds already. */
export interface AddWish extends Leg {
  readonly commandId: string;
  readonly ticketId: TicketId;
}

export type WhyNot = Refusal | DoorRefusal | 'no-answer';

/** Whoever comes for a booking asks by its code or her number, and needs to choose nothing (B3-B5). */
export type BookedWish = {
  readonly commandId: string;
  readonly language: Language;
  readonly priority?: DeclaredPriority;
} & ({ readonly bookingId: BookingId } | { readonly phone: string });

/** How it was, said of the visit with this number. */
export interface RatingWish extends Rating {
  readonly commandId: string;
  readonly number: string;
}

/** What somebody takes along who has asked what to bring. */
export interface ChecklistWish {
  readonly serviceId: ServiceId;
  readonly language: Language;
}

export const isBooked = (wish: Wish | BookedWish): wish is BookedWish => !('serviceId' in wish);

/** A screen that a visitor can go back to. */
export type Step = 'welcome' | 'addService' | 'groups' | 'topics' | 'services' | 'search';

/** What one visitor keeps while choosing further services. */
export const forNextService = ({ legs, priority }: Visit): Visit => ({
  ...newVisit,
  legs,
  priority,
});

/** What is left to a visitor who comes back to the ticket that she holds. */
export const withTicketAlone = ({ ticket, print }: Visit): Visit => ({
  ...newVisit,
  ticket,
  print,
});

/** What one visitor has chosen and got so far; forgotten when the next one comes. */
export interface Visit {
  readonly trail: readonly Step[];
  readonly groupId: GroupId | undefined;
  readonly topicKind: Topic['kind'];
  /** Instead of a group: the services that somebody needs in her situation. */
  readonly topicId: TopicId | undefined;
  readonly query: string;
  /** The page of the list on the screen, from 0. */
  readonly page: number;
  readonly serviceId: ServiceId | undefined;
  /** Services chosen already, when one visit is for several. */
  readonly legs: readonly Leg[];
  readonly adding: boolean;
  readonly priority: DeclaredPriority | undefined;
  readonly wish: Wish | BookedWish | undefined;
  readonly ticket: TicketIssued | undefined;
  readonly print: PrintOutcome | undefined;
  readonly addition: AddWish | undefined;
  readonly whyNot: WhyNot | undefined;
  readonly score: Score | undefined;
  readonly reasons: readonly RateReason[];
  readonly rating: RatingWish | undefined;
  /** What became of the checklist that was printed last. */
  readonly checklist: PrintOutcome | undefined;
}

export const newVisit: Visit = {
  trail: [],
  groupId: undefined,
  topicKind: 'situation',
  topicId: undefined,
  query: '',
  page: 0,
  serviceId: undefined,
  legs: [],
  adding: false,
  priority: undefined,
  wish: undefined,
  ticket: undefined,
  print: undefined,
  addition: undefined,
  whyNot: undefined,
  score: undefined,
  reasons: [],
  rating: undefined,
  checklist: undefined,
};

export interface KioskContext {
  readonly server: ServerNow;
  readonly printer: PrinterState;
  readonly pairing: Pairing;
  readonly language: Language;
  readonly pace: Pace;
  readonly help: 'hidden' | 'shown';
  readonly helpNow: HelpNow;
  readonly visit: Visit;
  readonly newCommandId: () => string;
}

export const newKiosk = (newCommandId: () => string): KioskContext => ({
  server: 'joining',
  printer: { state: 'unknown' },
  pairing: { state: 'asking' },
  language: 'uk',
  pace: 'usual',
  help: 'hidden',
  helpNow: 'none',
  visit: newVisit,
  newCommandId,
});

/** V1, V4: the server must be there to be asked, and to know of the ticket. */
export const mayAddService = ({ server, visit: { ticket } }: KioskContext): boolean =>
  server === 'open' &&
  ticket !== undefined &&
  ticket.withoutServer === undefined &&
  legsOf(ticket).length < LEGS_AT_MOST;

/** Every service of a ticket, in the order of its visit. */
export const legsOf = ({ serviceId, purpose, more = [] }: TicketIssued): readonly Leg[] => [
  { serviceId, purpose },
  ...more,
];

/** M5: the server knows of it. */
export const mayCancel = ({ server, visit: { ticket } }: KioskContext): boolean =>
  ['open', 'closed', 'shelter', 'outOfService'].includes(server) &&
  ticket?.withoutServer === undefined;

/** After these the same wish may be asked once more: nothing is known to have been refused for good. */
export const mayRepeat = (why: WhyNot): boolean =>
  why === 'no-answer' ||
  why === 'server-fault' ||
  why === 'server-closing' ||
  why === 'too-many-commands';

export const ratingOf = ({ visit }: KioskContext): RatingWish => defined(visit.rating, 'rating');

/** A letter and its digits: long enough to be asked about. */
export const isTicketNumber = (typed: string): boolean => /^\p{Lu}\d{3,5}$/u.test(typed);
