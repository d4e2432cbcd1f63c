import { priorityOf, type Centre } from './centre.ts';
import type { Desk } from './desk.ts';
import { lasted } from './hard-day.ts';
import type { Instant } from './ids.ts';
import { backupAfterMinutes, boundTo, levelAt, levelFor, type Level } from './matching.ts';
import type { PriorityCategory } from './priority.ts';
import { everything } from './shelf.ts';
import type { CallReason, CallRule, TicketFacts, WaitingTicket } from './ticket.ts';

/**
 * Where a waiting ticket stands (Q1): first its class, then the instant that counts within the
 * class, then its turn. Smaller goes first.
 */
export interface Standing {
  readonly ticket: WaitingTicket;
  readonly rule: CallRule;
  readonly rank: number;
  readonly key: number;
}

/** The classes of the one order, first to last (Q2–Q6). */
const ranks = { law: 0, returned: 1, aged: 2, booked: 3, first: 4 } as const;

const MINUTE = 60_000;

/** Q1: one ticket's standing at an instant; it does not depend on who calls. */
export function standing(centre: Centre, ticket: WaitingTicket, at: Instant): Standing {
  const { order } = centre.rules;
  const stands = (rule: keyof typeof ranks, key: number): Standing => ({
    ticket,
    rule,
    rank: ranks[rule],
    key,
  });
  const category = priorityThatCounts(centre, ticket);
  if (category?.byLaw) return stands('law', ticket.place);
  if (ticket.returnedAt !== undefined) return stands('returned', ticket.returnedAt);
  if (isAged(centre, ticket, at)) return stands('aged', ticket.place);
  if (isDue(centre, ticket, at)) return stands('booked', ticket.booked.for);
  if (!category) return stands('first', ticket.place);
  const headStart = order.interleave ? 0 : category.headStartMinutes * MINUTE;
  return { ...stands('first', ticket.place - headStart), rule: 'priority' };
}

/** Q3: waited for so long, over all legs of the visit and without air raids. */
const isAged = ({ rules, hardDay }: Centre, { waitedBefore, since }: TicketFacts, at: Instant) =>
  waitedBefore + lasted(hardDay, since, at) >= rules.order.agedMinutes * MINUTE;

type Booked = WaitingTicket & { readonly booked: NonNullable<TicketFacts['booked']> };

/**
 * Q5: a booked visitor goes by her booked time from `earlyMinutes` before it, unless she came later
 * than `lateMinutes` after it. Air raids count for neither. With booked times off (X6) all who are
 * booked go by their times at once.
 */
function isDue(centre: Centre, ticket: WaitingTicket, at: Instant): ticket is Booked {
  const { booked, since, place } = ticket;
  if (!booked) return false;
  if (centre.hardDay.bookingOffSince !== undefined) return true;
  const { earlyMinutes, lateMinutes } = centre.rules.order;
  const isLate = lasted(centre.hardDay, booked.for, place) > lateMinutes * MINUTE;
  const herClock = since + lasted(centre.hardDay, since, at);
  return !isLate && herClock >= booked.for - earlyMinutes * MINUTE;
}

/**
 * R1, R2: the category that this ticket goes by: known, in force, not refused at a window, and not
 * used up by the same service of the same visit (R6), to which she may be on her way back (M3).
 */
export function priorityThatCounts(
  centre: Centre,
  { priority, serviceId, done, returnedAt }: TicketFacts,
): PriorityCategory | undefined {
  if (!priority || priority.state === 'refused') return undefined;
  const category = priorityOf(centre, priority.categoryId);
  if (!category?.active) return undefined;
  const isUsedUp =
    category.oncePerDay &&
    returnedAt === undefined &&
    done.some((leg) => leg.serviceId === serviceId && leg.outcome !== 'transferred');
  return isUsedUp ? undefined : category;
}

export const before = (a: Standing, b: Standing): number =>
  a.rank - b.rank || a.key - b.key || a.ticket.turn - b.ticket.turn;

/** Everybody who waits, with where each stands, in the order of Q1. */
export const standings = (centre: Centre, at: Instant): Standing[] =>
  everything(centre.waiting)
    .map((ticket) => standing(centre, ticket, at))
    .toSorted(before);

/** Everybody who waits, in the order of Q1. */
export const inOrder = (centre: Centre, at: Instant): WaitingTicket[] =>
  standings(centre, at).map(({ ticket }) => ticket);

/** One whom a window may call now, and how her service belongs there. */
export interface Candidate extends Standing {
  readonly level: Level;
}

/** Q8: whom a window may call now, in no order: what is given there, switched on, and backup only when it must. */
export function candidates(centre: Centre, desk: Desk, at: Instant): Candidate[] {
  return everything(centre.waiting).flatMap((ticket) => {
    const level = levelNow(centre, desk, ticket, at);
    if (!level) return [];
    const stands = standing(centre, ticket, at);
    return level === 'primary' || joinsIn(centre, stands, at) ? [{ ...stands, level }] : [];
  });
}

/** X4, M2: who has waited for one window as long as is set (Q3) may be called at any suitable one. */
function levelNow(centre: Centre, desk: Desk, ticket: WaitingTicket, at: Instant) {
  if (centre.hardDay.off[ticket.serviceId]) return undefined;
  const level = levelFor(centre, desk, ticket);
  return level ?? (isReleased(centre, ticket, at) ? levelAt(centre, desk, ticket) : undefined);
}

/** What she waited before she was sent there does not count: else she would be sent back at once. */
const isReleased = ({ rules, hardDay }: Centre, { since }: TicketFacts, at: Instant): boolean =>
  lasted(hardDay, since, at) >= rules.order.agedMinutes * MINUTE;

/** Q8 for a window whose hall is in order already: the places in it of those whom it may call now. */
export const lineOf = (
  centre: Centre,
  desk: Desk,
  { stood, at }: { stood: readonly Standing[]; at: Instant },
): number[] =>
  stood.flatMap((stands, place) => {
    const level = levelNow(centre, desk, stands.ticket, at);
    return level === 'primary' || (level && joinsIn(centre, stands, at)) ? [place] : [];
  });

/** Q7: a backup service joins in for whom the law sends on at once, and who has waited long. */
const joinsIn = (centre: Centre, { ticket, rule }: Standing, at: Instant): boolean =>
  rule === 'law' || lasted(centre.hardDay, ticket.since, at) >= backupAfterMinutes(centre) * MINUTE;

export interface Next {
  readonly ticket: WaitingTicket;
  readonly why: CallReason;
}

/** Q1: whom this window calls next, and why her and no other (Q9). */
export function nextTicket(centre: Centre, desk: Desk, at: Instant): Next | undefined {
  const all = candidates(centre, desk, at);
  const first = firstOf(all);
  const chosen = first?.rank === ranks.first ? inItsLine(centre, all, first) : first;
  return chosen && { ticket: chosen.ticket, why: reason(centre, chosen, { all, desk }) };
}

const firstOf = (all: readonly Candidate[]): Candidate | undefined =>
  all.reduce<Candidate | undefined>(
    (first, one) => (first && before(first, one) <= 0 ? first : one),
    undefined,
  );

/**
 * Q6: where n calls go to local priority and then m to the others, the line whose turn it is goes
 * first; when it is empty, the other.
 */
function inItsLine(centre: Centre, all: readonly Candidate[], first: Candidate): Candidate {
  const { interleave } = centre.rules.order;
  if (!interleave) return first;
  const isPriorityTurn = centre.interleaved < interleave.priority;
  const line = all.filter(({ rule }) => (rule === 'priority') === isPriorityTurn);
  const next = firstOf(line) ?? first;
  const isByTurn = next.rule === 'priority' || next !== first;
  return { ...next, rule: isByTurn ? 'interleave' : 'first' };
}

/** Q9: the reason of a call, from what was known when it was made. */
export function reason(
  centre: Centre,
  chosen: Candidate,
  { all, desk }: { readonly all: readonly Candidate[]; readonly desk: Desk },
): CallReason {
  const { ticket, rule, level } = chosen;
  const overtaken = all.reduce<WaitingTicket | undefined>(
    (earliest, { ticket: other }) =>
      cameBefore(other, ticket) && (!earliest || cameBefore(other, earliest)) ? other : earliest,
    undefined,
  );
  const { booked } = ticket;
  const category = priorityThatCounts(centre, ticket);
  return {
    rule,
    ...(overtaken && { before: overtaken.number }),
    ...(rule === 'booked' && booked && { bookedFor: booked.for }),
    ...((rule === 'law' || rule === 'priority' || rule === 'interleave') &&
      category && { categoryId: category.id }),
    ...(level === 'backup' && { backup: true }),
    ...(rule !== 'returned' && boundTo(centre, ticket.only)?.id === desk.id && { sent: true }),
  };
}

const cameBefore = (a: WaitingTicket, b: WaitingTicket): boolean =>
  a.place === b.place ? a.turn < b.turn : a.place < b.place;

/**
 * Q2: people ahead of a newcomer are those who wait in the same group of services, so that the
 * visitor can follow it by the letter on the board.
 */
export function waitingInGroup(centre: Centre, groupId: string): number {
  let count = 0;
  for (const service of centre.catalogue.services)
    if (service.groupId === groupId) count += centre.waitingByService[service.id] ?? 0;
  return count;
}

/** Q2 for a ticket that waits already: those of its group who stand before it. */
export function peopleAhead(centre: Centre, ticket: WaitingTicket, at: Instant): number {
  const own = standing(centre, ticket, at);
  const groups = new Map<string, string>(
    centre.catalogue.services.map(({ id, groupId }) => [id, groupId]),
  );
  const group = groups.get(ticket.serviceId);
  return everything(centre.waiting).filter(
    (other) =>
      groups.get(other.serviceId) === group && before(standing(centre, other, at), own) < 0,
  ).length;
}
