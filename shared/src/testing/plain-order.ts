import type { Centre } from '../domain/centre.ts';
import type { Desk } from '../domain/desk.ts';
import type { Event } from '../domain/events.ts';
import type { Instant } from '../domain/ids.ts';
import type { PriorityCategory } from '../domain/priority.ts';
import { everything } from '../domain/shelf.ts';
import type { CallReason, CallRule, WaitingTicket } from '../domain/ticket.ts';

const MINUTE = 60_000;
export const AGED = 2;

/** Time in which nobody waits: from the alarm until calls go on, by the story alone. */
export class AirRaids {
  #began: number | undefined;
  #over: { readonly from: number; readonly until: number }[] = [];

  happens({ type, at }: Event): void {
    if (type === 'airRaidBegan') this.#began ??= at;
    if (type === 'callsResumed' && this.#began !== undefined) {
      this.#over.push({ from: this.#began, until: at });
      this.#began = undefined;
    }
  }

  /** Milliseconds from one instant to another that count. */
  waited(from: number, until: number): number {
    const now = this.#began === undefined ? [] : [{ from: this.#began, until: Infinity }];
    const stood = [...this.#over, ...now].map((raid) =>
      Math.max(0, Math.min(until, raid.until) - Math.max(from, raid.from)),
    );
    return Math.max(
      0,
      stood.reduce((left, ms) => left - ms, until - from),
    );
  }
}

/** One who may be called at a window now, in the words of RULES.md. */
export interface Waiter {
  readonly ticket: WaitingTicket;
  readonly rule: CallRule;
  readonly rank: number;
  readonly key: number;
  readonly isBackup: boolean;
}

/**
 * Whom a window may call, first to last, worked out once more from RULES.md (Q1, Q3-Q5, Q7, Q8, R1,
 * R2, R4, R6) without the law's own code, so that the law does not judge itself.
 */
export function plainLine(centre: Centre, desk: Desk, at: Instant, raids: AirRaids): Waiter[] {
  return everything(centre.waiting)
    .flatMap((ticket): Waiter[] => {
      const waitedHere = raids.waited(ticket.since, at) / MINUTE;
      const isReleased = waitedHere >= centre.rules.order.agedMinutes;
      const given = givenAt(centre, desk, ticket, isReleased);
      if (!given || centre.hardDay.off[ticket.serviceId]) return [];
      const stands = standing(centre, ticket, at, raids);
      const isBackup = given === 'backup';
      const isCalledFor = centre.backupSince !== undefined;
      const joinsIn =
        isCalledFor || stands.rule === 'law' || waitedHere >= centre.rules.order.backupMinutes;
      return isBackup && !joinsIn ? [] : [{ ticket, ...stands, isBackup }];
    })
    .toSorted((a, b) => a.rank - b.rank || a.key - b.key || a.ticket.turn - b.ticket.turn);
}

/** Q3: her wait for earlier services of the visit counts too. */
const hasAged = (centre: Centre, ticket: WaitingTicket, at: Instant, raids: AirRaids): boolean =>
  ticket.waitedBefore + raids.waited(ticket.since, at) >= centre.rules.order.agedMinutes * MINUTE;

/** M2: the windows to which she was sent, where somebody works there. */
const sentTo = (centre: Centre, { only }: WaitingTicket): string[] =>
  Object.entries(centre.deskNow).flatMap(([id, { operator, break: onBreak }]) =>
    operator &&
    (!onBreak || onBreak.reason === 'declined') &&
    only &&
    (only.kind === 'desk' ? only.deskId === id : only.staffId === operator)
      ? [id]
      : [],
  );

function givenAt(
  centre: Centre,
  desk: Desk,
  ticket: WaitingTicket,
  isReleased: boolean,
): 'own' | 'backup' | undefined {
  const { serviceId, purpose } = ticket;
  const worksAt = sentTo(centre, ticket);
  if (worksAt.includes(desk.id)) return 'own';
  if (worksAt.length > 0 && !isReleased) return undefined;
  if (desk.purposes.length > 0 && !desk.purposes.includes(purpose)) return undefined;
  if (desk.services.includes(serviceId)) return 'own';
  return desk.backup.includes(serviceId) ? 'backup' : undefined;
}

function standing(
  centre: Centre,
  ticket: WaitingTicket,
  at: Instant,
  raids: AirRaids,
): Pick<Waiter, 'rule' | 'rank' | 'key'> {
  const { order } = centre.rules;
  const category = categoryOf(centre, ticket);
  if (category?.byLaw) return { rule: 'law', rank: 0, key: ticket.place };
  if (ticket.returnedAt !== undefined) return { rule: 'returned', rank: 1, key: ticket.returnedAt };
  const waited = raids.waited(ticket.since, at);
  if (hasAged(centre, ticket, at, raids)) return { rule: 'aged', rank: AGED, key: ticket.place };
  const { booked } = ticket;
  if (booked) {
    const isLate = raids.waited(booked.for, ticket.place) > order.lateMinutes * MINUTE;
    const isDue = !isLate && ticket.since + waited >= booked.for - order.earlyMinutes * MINUTE;
    if (isDue || centre.hardDay.bookingOffSince !== undefined)
      return { rule: 'booked', rank: 3, key: booked.for };
  }
  if (!category) return { rule: 'first', rank: 4, key: ticket.place };
  const headStart = order.interleave ? 0 : category.headStartMinutes * MINUTE;
  return { rule: 'priority', rank: 4, key: ticket.place - headStart };
}

function categoryOf(centre: Centre, ticket: WaitingTicket): PriorityCategory | undefined {
  const { priority, done, serviceId } = ticket;
  const category = centre.priorities.find(
    ({ id, active }) => active && id === priority?.categoryId,
  );
  const isUsed =
    category?.oncePerDay &&
    done.some((leg) => leg.serviceId === serviceId && leg.outcome !== 'transferred');
  return priority?.state === 'refused' || isUsed ? undefined : category;
}

/** Q1, Q6: who of the line is next. */
export function plainNext(centre: Centre, line: readonly Waiter[]): Waiter | undefined {
  const [first] = line;
  const { interleave } = centre.rules.order;
  if (!first || first.rank < 4 || !interleave) return first;
  const isPriorityTurn = centre.interleaved < interleave.priority;
  const isOfTurn = ({ rule }: Waiter): boolean => (rule === 'priority') === isPriorityTurn;
  const next = line.find(isOfTurn) ?? first;
  return next !== first || next.rule === 'priority' ? { ...next, rule: 'interleave' } : next;
}

/** Q9: the reason in the facts of its sentence. */
export function plainReason(
  centre: Centre,
  one: Waiter,
  { line, deskId }: { readonly line: readonly Waiter[]; readonly deskId: string },
): CallReason {
  const { ticket, rule, isBackup } = one;
  const [earliest] = line
    .map((other) => other.ticket)
    .toSorted((a, b) => a.place - b.place || a.turn - b.turn);
  const category = categoryOf(centre, ticket);
  const isOfCategory = rule === 'law' || rule === 'priority' || rule === 'interleave';
  return {
    rule,
    ...(earliest && earliest.id !== ticket.id && { before: earliest.number }),
    ...(rule === 'booked' && ticket.booked && { bookedFor: ticket.booked.for }),
    ...(isOfCategory && category && { categoryId: category.id }),
    ...(isBackup && { backup: true }),
    ...(rule !== 'returned' && sentTo(centre, ticket).includes(deskId) && { sent: true }),
  };
}
