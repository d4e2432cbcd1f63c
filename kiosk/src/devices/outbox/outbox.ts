import type { Event } from '@cherha/shared/domain/events.ts';
import type { DeclaredPriority, NumbersLeft, Paper, Wish } from '@cherha/shared/domain/commands.ts';
import type { Language } from '@cherha/shared/domain/catalogue.ts';
import type { DeviceId, Instant, TicketId } from '@cherha/shared/domain/ids.ts';
import type { PrintOutcome } from '@cherha/shared/domain/printing.ts';
import type { Result } from '@cherha/shared/domain/result.ts';
import type { AboutCentre } from '@cherha/shared/protocol/http.ts';
import type { TicketIssued } from '@cherha/shared/text/ticket-slip.ts';
import type { CatalogueView, KioskView } from '@cherha/shared/views/kiosk-view.ts';
import type { OffTold } from '@cherha/shared/views/own-kiosk-view.ts';

/**
 * What a kiosk keeps on its own disk so that it can go on without the server. Nothing here throws:
 * where there is no outbox, or its host is away, every answer is `undefined`.
 */
export interface Outbox {
  recall(): Promise<Kept | undefined>;
  keepTold(told: Told): Promise<true | undefined>;
  keepLoans(loans: readonly Lent[]): Promise<true | undefined>;
  /** Takes a number that this very kiosk was lent (L9); the same wish again is the same ticket. */
  give(wish: WishAlone): Promise<GivenAlone | undefined>;
  /** Tells whether the ticket was handed over already, so that the paper must be reported by itself. */
  notePrint(ticketId: TicketId, print: PrintOutcome): Promise<'kept' | 'handed-over' | undefined>;
  /** Tickets that the server does not have yet, the earliest first, some at a time. */
  toHandOver(): Promise<readonly HandOver[] | undefined>;
  /** The paper may have come out while the ticket was on its way: it is told then by itself. */
  handedOver(ticketId: TicketId): Promise<HandedOver | undefined>;
}

export interface HandedOver {
  readonly print?: PrintOutcome;
}

/** What the server told last. */
export interface Told {
  readonly about: AboutCentre;
  readonly catalogue: CatalogueView;
  readonly view: KioskView;
  /** The kiosk was out of service (X7); nobody's name lies on its disk. */
  readonly off?: Omit<OffTold, 'by'>;
}

export interface Kept {
  /** By the clock that the touches go by. */
  readonly at: Instant;
  readonly told?: Told;
  /** Numbers that are left, by whom they were lent to, day and letter. */
  readonly stock: readonly Held[];
  /** How many tickets wait to be handed over. */
  readonly owed: number;
}

/** What is left of the numbers that one device was lent: several may have stood at this machine. */
export interface Held extends NumbersLeft {
  readonly kioskId: DeviceId;
}

/** L9: numbers of another device are as if they were not there. */
export const heldBy = (
  { stock }: Pick<Kept, 'stock'>,
  kioskId: DeviceId | undefined,
): readonly NumbersLeft[] =>
  stock
    .filter((held) => held.kioskId === kioskId)
    .map(({ day, letter, left }) => ({ day, letter, left }));

export type Lent = Event & { readonly type: 'numbersLent' };

/** A wish for a ticket, with the ids under which the server may have been asked for it. */
export interface WishAlone extends Wish {
  /** Which device gives it out: one agent may serve several pages, each a kiosk of its own. */
  readonly kioskId: DeviceId;
  readonly commandId: string;
  readonly ticketId: TicketId;
  readonly language: Language;
  readonly more?: readonly Wish[];
  readonly priority?: DeclaredPriority;
}

/** What the kiosk can refuse by itself. */
export type AloneRefusal =
  | 'kiosk-off'
  | 'nothing-lent'
  | 'centre-closed'
  | 'documents-only-now'
  | 'service-unknown';
export type GivenAlone = Result<TicketIssued, AloneRefusal>;

export interface HandOver {
  /** Its own, for the server may know the wish already. */
  readonly commandId: string;
  readonly paper: Paper;
}

/** One question to the outbox, as it crosses from the page to its host. */
export type OutboxQuestion = {
  [Name in keyof Outbox]: readonly [Name, ...Parameters<Outbox[Name]>];
}[keyof Outbox];

/** The outbox as a page sees it, through whatever carries questions to the host. */
export function outboxOver(ask: (question: OutboxQuestion) => Promise<unknown>): Outbox {
  /** The host is ours and answers what its contract says; one that is away answers nothing. */
  const asked = <Answer>(...question: OutboxQuestion): Promise<Answer | undefined> =>
    ask(question).then(
      (answer) => (answer ?? undefined) as Answer | undefined,
      () => undefined,
    );
  return {
    recall: () => asked('recall'),
    keepTold: (told) => asked('keepTold', told),
    keepLoans: (loans) => asked('keepLoans', loans),
    give: (wish) => asked('give', wish),
    notePrint: (ticketId, print) => asked('notePrint', ticketId, print),
    toHandOver: () => asked('toHandOver'),
    handedOver: (ticketId) => asked('handedOver', ticketId),
  };
}

/** A kiosk without a disk of its own stops when the server is away. */
export const noOutbox: Outbox = outboxOver(() => Promise.resolve(undefined));
