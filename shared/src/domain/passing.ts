import { allAway, backBy } from './away.ts';
import { deskNow, deskOf, type Centre } from './centre.ts';
import { freeWindows } from './assigning.ts';
import { missedAt } from './decide-calls.ts';
import type { Happening } from './events.ts';
import { evolve } from './evolve.ts';
import { escalatesAt, openHelp } from './help.ts';
import { lasted } from './hard-day.ts';
import type { DeskId, Instant } from './ids.ts';
import { backupAfterMinutes, levelAt, levelFor } from './matching.ts';
import { receptionEnd } from './opening-hours.ts';
import { plannedBreakDue } from './planned-breaks.ts';
import { defined } from './result.ts';
import { everything, look } from './shelf.ts';
import type { CalledTicket } from './ticket.ts';
import { instantOf, wallClock } from './time.ts';

/** What the clock alone makes happen, one thing after another, until nothing more is due. */
export function passing(centre: Centre, now: Instant): Happening[] {
  const all: Happening[] = [];
  let after = centre;
  for (let due = dueNow(after, now); due.length > 0; due = dueNow(after, now)) {
    all.push(...due);
    after = due.reduce((so, happening) => evolve(so, { at: now, ...happening }), after);
  }
  return all;
}

const dueNow = (centre: Centre, now: Instant): Happening[] => [
  ...callsResume(centre, now),
  ...breaksEnd(centre, now),
  ...breaksBegin(centre, now),
  ...nobodyCame(centre, now),
  ...absencesRunOut(centre, now),
  ...receptionEnds(centre, now),
  ...helpEscalates(centre, now),
  ...noticesEnd(centre, now),
];

/** X3: some minutes after the all-clear. */
function callsResume({ hardDay: { airRaid } }: Centre, now: Instant): Happening[] {
  const isDue = airRaid?.resumeAt !== undefined && airRaid.resumeAt <= now;
  return isDue ? [{ type: 'callsResumed' }] : [];
}

/** A3, D7: the pause after a visitor was declined, and a planned break, end by themselves; a free break does not. */
function breaksEnd(centre: Centre, now: Instant): Happening[] {
  return working(centre).flatMap(({ deskId, staffId }) => {
    const until = endsByItself(centre, deskId);
    return until !== undefined && until <= now ? [{ type: 'breakEnded', deskId, staffId }] : [];
  });
}

const endsByItself = (centre: Centre, deskId: DeskId): Instant | undefined => {
  const { break: onBreak } = deskNow(centre, deskId);
  return onBreak?.planned || onBreak?.reason === 'declined' ? onBreak.until : undefined;
};

function breaksBegin(centre: Centre, now: Instant): Happening[] {
  return working(centre).flatMap(({ deskId, staffId }): Happening[] => {
    const desk = defined(deskOf(centre, deskId), 'desk where somebody works');
    const due = plannedBreakDue(centre, desk, now);
    if (!due || deskNow(centre, deskId).tickets.length > 0) return [];
    const until = instantOf(wallClock(now, centre.timeZone).day, due.until, centre.timeZone);
    return [
      { type: 'breakBegan', deskId, staffId, reason: due.reason ?? 'lunch', until, planned: true },
    ];
  });
}

/** C6: who did not come in time, where the centre has set a time. */
function nobodyCame(centre: Centre, now: Instant): Happening[] {
  return awaited(centre).flatMap((ticket): Happening[] => {
    const at = missedAt(centre, ticket);
    if (at === undefined || at > now) return [];
    const { id, number, deskId, staffId } = ticket;
    return [{ type: 'noShowMarked', ticketId: id, number, deskId, staffId, byTime: true }];
  });
}

/** O4: who stepped out and was not back in time. */
const absencesRunOut = (centre: Centre, now: Instant): Happening[] =>
  allAway(centre)
    .filter((ticket) => (backBy(centre, ticket) ?? Infinity) <= now)
    .map(({ id, number }) => ({ type: 'absenceRanOut', ticketId: id, number }));

/** H8: only where the centre lets the queue go, once a day, and not in the middle of an air raid. */
function receptionEnds(centre: Centre, now: Instant): Happening[] {
  const at = queueIsLetGoAt(centre, now);
  if (at === undefined || at > now) return [];
  const unserved = [...everything(centre.waiting), ...allAway(centre)]
    .toSorted((a, b) => a.turn - b.turn)
    .map(({ id }) => id);
  return [{ type: 'receptionEnded', unserved }];
}

/** G4: nobody has accepted a call for help in time. */
function helpEscalates(centre: Centre, now: Instant): Happening[] {
  return openHelp(centre).flatMap((call): Happening[] => {
    const at = escalatesAt(centre, call);
    if (at === undefined || at > now) return [];
    const { id: helpId, placeId, escalated } = call;
    return [{ type: 'helpEscalated', helpId, placeId, level: escalated + 1 }];
  });
}

/** X8: what was said until a time is said no more. */
const noticesEnd = ({ notices }: Centre, now: Instant): Happening[] =>
  notices
    .filter(({ until }) => until !== undefined && until <= now)
    .map(({ id }) => ({ type: 'noticeCleared', noticeId: id }));

function queueIsLetGoAt(centre: Centre, now: Instant): Instant | undefined {
  const { rules, receptionOver, hours, timeZone, hardDay } = centre;
  if (rules.closing.left !== 'unserved' || receptionOver || hardDay.airRaid) return undefined;
  const end = receptionEnd(hours, timeZone, now);
  return end && instantOf(wallClock(now, timeZone).day, end, timeZone);
}

/**
 * When the clock should be asked next (`passTime`); undefined: not before something else happens.
 * Asking too early or too late does no harm.
 */
export function nextDue(centre: Centre, now: Instant): Instant | undefined {
  const { resumeAt } = centre.hardDay.airRaid ?? {};
  const all = [
    resumeAt,
    queueIsLetGoAt(centre, now),
    ...working(centre).map(({ deskId }) => endsByItself(centre, deskId)),
    ...working(centre).map(({ deskId }) => nextPlannedBreak(centre, deskId, now)),
    ...awaited(centre).map((ticket) => missedAt(centre, ticket)),
    ...allAway(centre).map((ticket) => backBy(centre, ticket)),
    ...othersJoin(centre, now),
    ...openHelp(centre).map((call) => escalatesAt(centre, call)),
    ...centre.notices.map(({ until }) => until),
  ].filter((at) => at !== undefined);
  return all.length > 0 ? (Math.min(...all) as Instant) : undefined;
}

function nextPlannedBreak(centre: Centre, deskId: DeskId, now: Instant): Instant | undefined {
  const desk = deskOf(centre, deskId);
  const here = deskNow(centre, deskId);
  if (!desk || here.tickets.length > 0 || (here.break && !here.break.planned)) return undefined;
  if (plannedBreakDue(centre, desk, now)) return now;
  const { day, time } = wallClock(now, centre.timeZone);
  const [next] = desk.breaks
    .map(({ from }) => from)
    .filter((from) => from > time)
    .toSorted();
  return next && instantOf(day, next, centre.timeZone);
}

/**
 * A1: when a free window may be sent somebody whom it may not be sent yet: whose service it gives only
 * as a backup (Q7), or who has waited long enough for another window (M2).
 */
function othersJoin(centre: Centre, now: Instant): Instant[] {
  const { rules, hardDay } = centre;
  if (rules.assignment.mode !== 'assign' || hardDay.airRaid) return [];
  const free = freeWindows(centre, now);
  return everything(centre.waiting).flatMap((ticket) => {
    if (hardDay.off[ticket.serviceId]) return [];
    const waited = lasted(hardDay, ticket.since, now);
    const asBackup = backupAfterMinutes(centre) * 60_000 - waited;
    const toBeReleased = rules.order.agedMinutes * 60_000 - waited;
    const missing = free.flatMap(({ desk }) => {
      const level = levelFor(centre, desk, ticket);
      const elsewhere = level ? undefined : levelAt(centre, desk, ticket);
      if (level === 'backup') return [asBackup];
      return elsewhere
        ? [elsewhere === 'backup' ? Math.max(toBeReleased, asBackup) : toBeReleased]
        : [];
    });
    return missing.map((ms) => (now + Math.max(0, ms)) as Instant);
  });
}

const working = (centre: Centre) =>
  centre.desks.flatMap(({ id }) => {
    const { operator } = deskNow(centre, id);
    return operator ? [{ deskId: id, staffId: operator }] : [];
  });

const awaited = (centre: Centre): CalledTicket[] =>
  Object.values(centre.deskNow)
    .flatMap(({ tickets }) => tickets)
    .flatMap((id) => {
      const ticket = look(centre.tickets, id);
      return ticket?.status === 'called' ? [ticket] : [];
    });
