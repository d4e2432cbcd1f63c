import { deskNow, type Centre } from './centre.ts';
import { called, cannotCall } from './decide-calls.ts';
import type { Desk } from './desk.ts';
import type { Happening } from './events.ts';
import { evolve } from './evolve.ts';
import type { Instant, StaffId } from './ids.ts';
import { nextTicket } from './order.ts';
import { plannedBreakDue } from './planned-breaks.ts';
import { look } from './shelf.ts';

/** A window that a visitor can be sent to, and who works there. */
export interface FreeWindow {
  readonly desk: Desk;
  readonly staffId: StaffId;
  readonly freeSince: Instant;
}

/**
 * A1, A2: where the server assigns, the next visitor (Q1) goes to the window that has been free for
 * longest, as soon as there is one; and so on until nobody can be sent anywhere.
 */
export function assigning(centre: Centre, now: Instant): Happening[] {
  if (centre.rules.assignment.mode !== 'assign' || centre.hardDay.airRaid) return [];
  const sent: Happening[] = [];
  let after = centre;
  for (const { desk, staffId } of freeWindows(centre, now)) {
    const next = nextTicket(after, desk, now);
    if (!next) continue;
    const call: Happening = { ...called({ desk, staffId }, next), assigned: true };
    sent.push(call);
    after = evolve(after, { at: now, ...call });
  }
  return sent;
}

/** Windows with room for a visitor: the empty ones first, the longest free before the others; nobody is sent to a break that is due. */
export const freeWindows = (centre: Centre, now: Instant): FreeWindow[] =>
  centre.desks
    .flatMap((desk) => {
      const { operator: staffId } = deskNow(centre, desk.id);
      if (!staffId || cannotCall({ centre, desk }) || plannedBreakDue(centre, desk, now)) return [];
      const isEmpty = deskNow(centre, desk.id).tickets.length === 0;
      return [{ desk, staffId, isEmpty, freeSince: roomSince(centre, desk) }];
    })
    .toSorted((a, b) => Number(b.isEmpty) - Number(a.isEmpty) || a.freeSince - b.freeSince);

/** D5: a window that may have several has had room since the last of those there has come. */
function roomSince(centre: Centre, desk: Desk): Instant {
  const { freeSince, tickets } = deskNow(centre, desk.id);
  const came = tickets.flatMap((id) => {
    const ticket = look(centre.tickets, id);
    return ticket?.status === 'serving' ? [ticket.startedAt] : [];
  });
  return freeSince ?? (Math.max(0, ...came) as Instant);
}
