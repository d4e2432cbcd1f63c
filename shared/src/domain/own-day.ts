import type { Centre } from './centre.ts';
import { ticketOf } from './changing.ts';
import { deskNow } from './centre.ts';
import type { Event } from './events.ts';
import { lasted } from './hard-day.ts';
import type { DeskId, Instant, StaffId, TicketId } from './ids.ts';

/** What one person has done today, in sums; air raids are left out of what lasts (X2). */
export interface OwnDay {
  /** When she sat down at the window where she is, or was last. */
  readonly seatedAt: Instant | undefined;
  readonly served: number;
  /** Who did not come when called; whoever is taken back is none any more (C7). */
  readonly noShows: readonly TicketId[];
  readonly servingMs: number;
  /** What those whom she served had waited in the hall until they were called. */
  readonly waitedMs: number;
  readonly breaks: number;
  readonly breakMs: number;
}

export const emptyOwnDay: OwnDay = {
  seatedAt: undefined,
  served: 0,
  noShows: [],
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
      return changed(rested(before, event), event.staffId, () => ({ seatedAt: event.at }));
    case 'noShowMarked':
      return changed(before.ownDays, event.staffId, ({ noShows }) => ({
        noShows: [...noShows, event.ticketId],
      }));
    case 'noShowTakenBack':
      return takenBack(before, event);
    case 'visitFinished':
      return served(before, event);
    case 'breakEnded':
    case 'deskLeft':
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
  return changed(before.ownDays, staffId, (day) => ({
    served: day.served + 1,
    servingMs: day.servingMs + serving,
    waitedMs: day.waitedMs + waited,
  }));
}

/** C7: whoever takes her back, it is another's figure that was wrong. */
function takenBack({ ownDays }: Centre, { ticketId }: Event & { type: 'noShowTakenBack' }) {
  const missedBy = Object.keys(ownDays).find((id) => ownDays[id]?.noShows.includes(ticketId));
  if (missedBy === undefined) return ownDays;
  return changed(ownDays, missedBy as StaffId, ({ noShows }) => ({
    noShows: noShows.filter((id) => id !== ticketId),
  }));
}

/** The break of whoever sat there is over, however it ends. A3: the pause after declining is none. */
function rested(before: Centre, { deskId, at }: { deskId: DeskId; at: Instant }) {
  const { break: onBreak, operator } = deskNow(before, deskId);
  if (!onBreak || !operator || onBreak.reason === 'declined') return before.ownDays;
  const ms = lasted(before.hardDay, onBreak.since, at);
  return changed(before.ownDays, operator, ({ breaks, breakMs }) => ({
    breaks: breaks + 1,
    breakMs: breakMs + ms,
  }));
}

function changed(
  ownDays: Centre['ownDays'],
  staffId: StaffId,
  change: (day: OwnDay) => Partial<OwnDay>,
): Centre['ownDays'] {
  const day = ownDays[staffId] ?? emptyOwnDay;
  return { ...ownDays, [staffId]: { ...day, ...change(day) } };
}
