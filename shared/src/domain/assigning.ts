import { deskNow, type Centre } from './centre.ts';
import { called } from './decide-calls.ts';
import type { Desk } from './desk.ts';
import type { Happening } from './events.ts';
import { evolve } from './evolve.ts';
import type { Instant, StaffId } from './ids.ts';
import { nextTicket } from './order.ts';
import { plannedBreakDue } from './planned-breaks.ts';

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

/** Free windows, the longest free first; nobody is sent to a break that is due. */
export const freeWindows = (centre: Centre, now: Instant): FreeWindow[] =>
  centre.desks
    .flatMap((desk) => {
      const here = deskNow(centre, desk.id);
      const { operator: staffId, freeSince } = here;
      return staffId && freeSince !== undefined && !plannedBreakDue(centre, desk, now)
        ? [{ desk, staffId, freeSince }]
        : [];
    })
    .toSorted((a, b) => a.freeSince - b.freeSince);
