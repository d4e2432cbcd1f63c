import { deskNow, type Centre } from './centre.ts';
import { ticketOf } from './changing.ts';
import type { Wish } from './commands.ts';
import type { Break, Desk } from './desk.ts';
import { kindAt, kindName, type Kind } from './forecast-kinds.ts';
import { missedShare, gapsOf, pacesOf, type Pace } from './forecast-pace.ts';
import { lasted } from './hard-day.ts';
import type { Instant } from './ids.ts';
import { awayFrom, backupAfterMinutes, sentTo } from './matching.ts';
import { before, priorityThatCounts, standing, type Standing } from './order.ts';
import { everything, look } from './shelf.ts';
import type { Leg, TicketFacts } from './ticket.ts';
import { instantOf, wallClock } from './time.ts';

/** Somebody who will be called: one who waits, a later service of a visit, or a booked visitor. */
export interface Coming {
  readonly pace: Pace;
  readonly rank: number;
  readonly key: number;
  /** Seconds from now. Infinite: when the service before it is over. */
  readonly from: number;
  /** From then on she goes by her age or her booked time; infinite: never, or she does already. */
  readonly agedFrom: number;
  readonly dueFrom: number;
  readonly bookedKey: number;
  /** A backup window may take her from then on. */
  readonly backupFrom: number;
  /** Sent to one window, she may be called at others until then (its break), and again from then on. */
  readonly freeUntil: number;
  readonly freeFrom: number;
  /** The same visit goes on as this one, by its place in the list. */
  readonly then: number | undefined;
}

/** One visitor after another: a window, or a second chair at a window that may have two. */
export interface Slot {
  readonly kind: number;
  /** Seconds since the visitor there was called, and how long such a visit takes; undefined: free. */
  readonly busy:
    | { readonly elapsed: number; readonly pace: Pace; readonly then?: number }
    | undefined;
  readonly freeFrom: number;
  readonly breaks: readonly { readonly from: number; readonly until: number }[];
}

/** The hall as the forecast sees it: everybody who comes, and the windows that are open (W2). */
export interface Hall {
  readonly comings: readonly Coming[];
  /** From when each of them can be called, and who of them is booked and may not come. */
  readonly from: Float64Array;
  readonly mayStayAway: readonly number[];
  readonly ids: readonly string[];
  readonly kinds: readonly Kind[];
  readonly slots: readonly Slot[];
  readonly gaps: readonly number[];
  readonly missed: number;
  /** How often somebody who is not here yet goes before those who wait. */
  readonly overtaken: number;
  /** How long a window waits for somebody who does not come, in seconds. */
  readonly comeSeconds: number;
}

/** Where nothing is set, an operator gives up after so long. */
const USUAL_COME_SECONDS = 90;
/** A break without an end is over after a quarter of an hour; one that is late, in five minutes. */
const OPEN_BREAK = 15 * 60;
const LATE_BREAK = 5 * 60;
/** So far ahead booked visitors are looked for. */
const BOOKED_AHEAD_SECONDS = 4 * 3_600;

export function hallAt(centre: Centre, at: Instant): Hall {
  const paces = pacesOf(centre);
  const comings: Coming[] = [];
  const wishes: Wish[] = [];
  const sortOf = new Map<string, number>();
  const sorts: number[] = [];
  const only: (Desk | undefined)[] = [];
  const add = (coming: Coming, leg: Leg): number => {
    const name = `${leg.serviceId}/${leg.purpose}`;
    const sort = sortOf.get(name) ?? wishes.push(leg) - 1;
    sortOf.set(name, sort);
    sorts.push(sort);
    only.push(sentTo(centre, leg.only));
    return comings.push(coming) - 1;
  };
  const seconds = (until: number): number => (until - at) / 1_000;
  /** The services after the present one, the last of them first, so that each knows what follows it. */
  const later = ({ next, place }: TicketFacts): number | undefined =>
    next.reduceRight<number | undefined>(
      (then, leg) =>
        add(arriving({ pace: paces(leg.serviceId, leg.purpose), rank: 4, key: place, then }), leg),
      undefined,
    );

  const stood = everything(centre.waiting)
    .filter(({ serviceId }) => !centre.hardDay.off[serviceId])
    .map((ticket) => standing(centre, ticket, at))
    .toSorted(before);
  const ids = stood.map(({ ticket }) => ticket.id);
  const here = stood.map((stands) => {
    const { ticket } = stands;
    const leg: Leg = {
      serviceId: ticket.serviceId,
      purpose: ticket.purpose,
      ...(ticket.only && { only: ticket.only }),
    };
    return add(waitingNow(centre, stands, at, paces(ticket.serviceId, ticket.purpose)), leg);
  });
  for (const [i, { ticket }] of stood.entries()) {
    const then = later(ticket);
    const coming = comings[i];
    if (coming && then !== undefined) comings[i] = { ...coming, then };
  }
  for (const booking of Object.values(centre.bookings)) {
    const from = seconds(booking.for);
    const isComing = booking.state === 'booked' && booking.day === centre.day && from > 0;
    if (!isComing || from > BOOKED_AHEAD_SECONDS) continue;
    const pace = paces(booking.serviceId, booking.purpose);
    add(arriving({ pace, rank: 3, key: booking.for, from }), booking);
  }

  // Before kinds are told apart: a visitor at one window may be bound to come back to another (M3).
  const thenOf = new Map<string, number | undefined>();
  for (const { id } of centre.desks)
    for (const visitor of deskNow(centre, id).tickets)
      thenOf.set(visitor, later(ticketOf(centre, visitor)));

  const kinds: Kind[] = [];
  const kindOf = new Map<string, number>();
  const slots: Slot[] = [];
  for (const desk of centre.desks) {
    const { operator, tickets, break: onBreak } = deskNow(centre, desk.id);
    if (!operator) continue;
    const name = kindName(centre, desk, only);
    const kind =
      kindOf.get(name) ??
      kinds.push(kindAt(centre, desk, { comings, sorts, wishes, only, here })) - 1;
    kindOf.set(name, kind);
    const freeFrom = Math.max(0, resumes(centre, seconds), onBreak ? backFrom(onBreak, at) : 0);
    const breaks = plannedBreaks(centre, desk, at);
    for (let chair = 0; chair < centre.rules.visitorsAtDesk; chair++) {
      const ticket = look(centre.tickets, tickets[chair] ?? '');
      const isHere = ticket?.status === 'called' || ticket?.status === 'serving';
      const busy = isHere
        ? {
            elapsed: (ticket.spent + lasted(centre.hardDay, ticket.calledAt, at)) / 1_000,
            pace: paces(ticket.serviceId, ticket.purpose),
            ...withThen(thenOf.get(ticket.id)),
          }
        : undefined;
      slots.push({ kind, busy, freeFrom, breaks });
    }
  }
  return {
    comings,
    from: Float64Array.from(comings.map(({ from }) => from)),
    mayStayAway: comings.flatMap(({ from }, i) => (from > 0 && from < Infinity ? [i] : [])),
    ids,
    kinds,
    slots,
    gaps: gapsOf(centre.learned),
    missed: missedShare(centre.learned),
    overtaken: overtakenShare(centre),
    comeSeconds: centre.rules.calls.comeSeconds || USUAL_COME_SECONDS,
  };
}

/** Of today's visitors, those whom the order puts before the others; few until it is known better. */
function overtakenShare(centre: Centre): number {
  const all = everything(centre.tickets);
  const first = all.filter((ticket) => priorityThatCounts(centre, ticket)?.byLaw).length;
  return first / (all.length + 30);
}

const withThen = (then: number | undefined) => (then === undefined ? {} : { then });

const never = {
  agedFrom: Infinity,
  dueFrom: Infinity,
  bookedKey: Infinity,
  backupFrom: Infinity,
  freeUntil: 0,
  freeFrom: Infinity,
};

const arriving = (
  some: Pick<Coming, 'pace' | 'rank' | 'key'> & Partial<Pick<Coming, 'from' | 'then'>>,
): Coming => ({ from: Infinity, then: undefined, ...never, ...some });

/** One who waits: where she stands now, and when that changes by itself. */
function waitingNow(
  centre: Centre,
  { ticket, rank, key }: Standing,
  at: Instant,
  pace: Pace,
): Coming {
  const { agedMinutes, earlyMinutes } = centre.rules.order;
  const waited = lasted(centre.hardDay, ticket.since, at) / 1_000;
  const inAll = ticket.waitedBefore / 1_000 + waited;
  const { booked } = ticket;
  const dueFrom = booked && rank > 3 ? (booked.for - at) / 1_000 - earlyMinutes * 60 : Infinity;
  const sent = sentTo(centre, ticket.only);
  const away = sent && awayFrom(centre, sent);
  return {
    pace,
    rank,
    key,
    from: 0,
    agedFrom: rank > 2 ? Math.max(0, agedMinutes * 60 - inAll) : Infinity,
    dueFrom: dueFrom > 0 ? dueFrom : Infinity,
    bookedKey: booked?.for ?? Infinity,
    backupFrom: rank === 0 ? 0 : Math.max(0, backupAfterMinutes(centre) * 60 - waited),
    freeUntil: away ? backFrom(away, at) : 0,
    freeFrom: Math.max(0, agedMinutes * 60 - waited),
    then: undefined,
  };
}

function backFrom({ until, since }: Break, at: Instant): number {
  if (until === undefined) return Math.max(LATE_BREAK, OPEN_BREAK - (at - since) / 1_000);
  return until > at ? (until - at) / 1_000 : LATE_BREAK;
}

/** W4: nothing is called before the pause of an air raid is over. */
const resumes = ({ hardDay }: Centre, seconds: (until: number) => number): number =>
  hardDay.airRaid ? (hardDay.airRaid.resumeAt ? seconds(hardDay.airRaid.resumeAt) : Infinity) : 0;

/** W4: today's planned breaks that are still to come, in seconds from now. */
function plannedBreaks(centre: Centre, desk: Desk, at: Instant): Slot['breaks'] {
  if (desk.breaks.length === 0) return [];
  const { day } = wallClock(at, centre.timeZone);
  const { lastPlanned } = deskNow(centre, desk.id);
  return desk.breaks.flatMap(({ from, until }) => {
    if (lastPlanned !== undefined && from <= lastPlanned) return [];
    const begins = instantOf(day, from, centre.timeZone);
    const ends = instantOf(day, until, centre.timeZone);
    return ends > at ? [{ from: (begins - at) / 1_000, until: (ends - at) / 1_000 }] : [];
  });
}
