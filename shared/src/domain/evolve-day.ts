import type { Centre } from './centre.ts';
import { ticketOf, withoutNote, withTicket, type Of } from './changing.ts';
import { helpOvernight } from './evolve-help.ts';
import { keptFor } from './lending.ts';
import { receptionEnd } from './opening-hours.ts';
import { emptyShelf, shelfOf } from './shelf.ts';
import { factsOf } from './ticket.ts';
import { instantOf, wallClock } from './time.ts';

/**
 * A new day keeps only the desks that have a visitor at this moment, with their operators; numbers
 * begin again (N1) and everybody else sits down anew (D4). A call stays that somebody is still to come
 * to (in days of before that was kept, none did). An air raid, a service that is off and an
 * open call for help do not end at midnight; air raids are kept that somebody at a desk waited through.
 */
export function dayBegan(centre: Centre, event: Of<'dayBegan'>): Centre {
  const busy = Object.entries(centre.deskNow).filter(([, desk]) => desk.tickets.length > 0);
  const atDesks = busy.flatMap(([, desk]) =>
    desk.tickets.map((id) => withoutNote(ticketOf(centre, id))),
  );
  const { airRaid, off } = centre.hardDay;
  const since = Math.min(...atDesks.map((ticket) => ticket.since));
  const pauses = centre.hardDay.pauses.filter(({ until }) => until > since);
  return {
    ...centre,
    desks: centre.usualDesks ?? centre.desks,
    usualDesks: undefined,
    day: event.day,
    lastNumbers: {},
    issuedToday: {},
    tickets: shelfOf(atDesks.map((ticket) => [ticket.id, ticket])),
    waiting: emptyShelf(),
    away: [],
    waitingByService: {},
    deskNow: Object.fromEntries(
      busy.map(([id, desk]) => [id, { ...desk, break: undefined, lastPlanned: undefined }]),
    ),
    calls: centre.calls.filter(({ callId }) => event.awaited?.includes(callId)),
    interleaved: 0,
    bookings: Object.fromEntries(
      Object.entries(centre.bookings).filter(([, { day }]) => day >= event.day),
    ),
    hardDay: { airRaid, off, bookingOffSince: undefined, pauses },
    backupSince: undefined,
    receptionOver: false,
    help: helpOvernight(centre),
    loans: keptFor(centre.loans, event.day),
    strangePapers: keptFor(centre.strangePapers, event.day),
    withoutPlace: [],
    copies: [],
    checklists: [],
  };
}

/** H8: those who still wait are let go, and each knows what became of her. */
export function receptionEnded(centre: Centre, event: Of<'receptionEnded'>): Centre {
  const ended = event.unserved.reduce(
    (after, id) =>
      withTicket(after, {
        ...factsOf(ticketOf(after, id)),
        status: 'finished',
        outcome: 'unserved',
        finishedAt: event.at,
      }),
    centre,
  );
  return { ...ended, receptionOver: true };
}

/** H8: where reception lasts longer today than it did, the queue is not over any more. */
export function openingHoursSet(centre: Centre, { hours, at }: Of<'openingHoursSet'>): Centre {
  const { timeZone, receptionOver } = centre;
  const end = receptionEnd(hours, timeZone, at);
  const goesOn = end !== undefined && instantOf(wallClock(at, timeZone).day, end, timeZone) > at;
  return { ...centre, hours, receptionOver: receptionOver && !goesOn };
}
