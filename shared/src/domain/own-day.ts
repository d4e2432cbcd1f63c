import type { Centre } from './centre.ts';
import { ticketOf } from './changing.ts';
import { deskNow } from './centre.ts';
import type { Event } from './events.ts';
import { lasted } from './hard-day.ts';
import type { Instant, StaffId } from './ids.ts';

/** What one person has done today, in sums; air raids are left out of what lasts (X2). */
export interface OwnDay {
  /** When she sat down at the window where she is, or was last. */
  readonly seatedAt: Instant | undefined;
  readonly served: number;
  readonly noShows: number;
  readonly servingMs: number;
  /** What those whom she served had waited in the hall until they were called. */
  readonly waitedMs: number;
  readonly breaks: number;
  readonly breakMs: number;
}

export const emptyOwnDay: OwnDay = {
  seatedAt: undefined,
  served: 0,
  noShows: 0,
  servingMs: 0,
  waitedMs: 0,
  breaks: 0,
  breakMs: 0,
};

/** Everybody's day after one more event; `before` is the centre that it happened in. */
export function ownDaysAfter(before: Centre, event: Event): Centre['ownDays'] {
  switch (event.type) {
    case 'dayBegan':
      return {};
    case 'deskTaken':
      return changed(before, event.staffId, () => ({ seatedAt: event.at }));
    case 'noShowMarked':
      return changed(before, event.staffId, ({ noShows }) => ({ noShows: noShows + 1 }));
    case 'visitFinished':
      return served(before, event);
    case 'breakEnded':
      return rested(before, event);
    default:
      return before.ownDays;
  }
}

function served(before: Centre, { ticketId, staffId, at }: Event & { type: 'visitFinished' }) {
  const { hardDay } = before;
  const ticket = ticketOf(before, ticketId);
  if (ticket.status !== 'serving') return before.ownDays;
  const serving = ticket.spent + lasted(hardDay, ticket.startedAt, at);
  const waited = ticket.waitedBefore + lasted(hardDay, ticket.since, ticket.calledAt);
  return changed(before, staffId, (day) => ({
    served: day.served + 1,
    servingMs: day.servingMs + serving,
    waitedMs: day.waitedMs + waited,
  }));
}

/** A3: the pause after a visitor was declined is no break. */
function rested(before: Centre, { deskId, staffId, at }: Event & { type: 'breakEnded' }) {
  const { break: onBreak } = deskNow(before, deskId);
  if (!onBreak || onBreak.reason === 'declined') return before.ownDays;
  return changed(before, staffId, ({ breaks, breakMs }) => ({
    breaks: breaks + 1,
    breakMs: breakMs + (at - onBreak.since),
  }));
}

function changed(
  { ownDays }: Centre,
  staffId: StaffId,
  change: (day: OwnDay) => Partial<OwnDay>,
): Centre['ownDays'] {
  const day = ownDays[staffId] ?? emptyOwnDay;
  return { ...ownDays, [staffId]: { ...day, ...change(day) } };
}
