import { deskNow, type Centre } from './centre.ts';
import type { WindowCommand } from './commands.ts';
import { mayDo } from './asking.ts';
import { facts, type AtWindow, type VisitorHere } from './at-window.ts';
import type { Happening } from './events.ts';
import { lasted, overAt } from './hard-day.ts';
import type { CallId, Instant } from './ids.ts';
import { nextTicket, type Next } from './order.ts';
import { mustBeChecked } from './decide-priority.ts';
import type { Refusal } from './refusals.ts';
import { err, ok } from './result.ts';
import { look } from './shelf.ts';
import type { CalledTicket, Ticket } from './ticket.ts';
import type { Verdict } from './verdict.ts';

/** C1: the next visitor, by the one order (Q1), and only to this desk. */
export function callNext(at: AtWindow): Verdict {
  const refusal = cannotCall(at);
  if (refusal) return err(refusal);
  const next = nextTicket(at.centre, at.desk, at.now);
  return next ? ok([called(at, next)]) : err('nobody-waiting');
}

/** C8: a chosen visitor, whatever the window gives, by somebody who may; it stays known that she was chosen. */
export function callTicket(
  at: AtWindow,
  { ticketId }: WindowCommand & { type: 'callTicket' },
): Verdict {
  if (!mayDo(at.given.actor, 'call-chosen')) return err('not-yours-to-ask');
  const refusal = cannotCall(at);
  if (refusal) return err(refusal);
  const ticket = look(at.centre.tickets, ticketId);
  if (!ticket) return err('ticket-unknown');
  if (ticket.status !== 'waiting') return err('ticket-not-waiting');
  if (at.centre.hardDay.off[ticket.serviceId]) return err('service-off');
  return ok([called(at, { ticket, why: { rule: 'chosen' } })]);
}

/** D5, D7, X1: a window calls while it has room for a visitor, and nobody calls in an air raid. */
export function cannotCall({
  centre,
  desk,
}: Pick<AtWindow, 'centre' | 'desk'>): Refusal | undefined {
  if (centre.hardDay.airRaid) return 'air-raid';
  const here = deskNow(centre, desk.id);
  if (here.break) return 'on-break';
  const isFull = here.tickets.length >= centre.rules.visitorsAtDesk;
  const isAwaited = here.tickets.some((id) => look(centre.tickets, id)?.status === 'called');
  return isFull || isAwaited ? 'visitor-at-desk' : undefined;
}

export const called = (
  at: Pick<AtWindow, 'desk' | 'staffId'>,
  { ticket, why }: Next,
): Happening & { type: 'ticketCalled' } => ({
  type: 'ticketCalled',
  ...facts(at, ticket),
  callId: callId(ticket),
  why,
});

/** A recall is a new call with a name of its own, so that a board knows what it has said already. */
const callId = ({ id, announced }: Ticket): CallId => `${id}.${announced + 1}` as CallId;

/** C2: once more, not too soon and not without end. */
export function recall(at: AtWindow, visitor: VisitorHere): Verdict {
  const { centre, now } = at;
  if (visitor.status === 'serving') return err('visit-already-started');
  if (centre.hardDay.airRaid) return err('air-raid');
  const { recallSeconds, announcementsAtMost } = centre.rules.calls;
  if (visitor.time >= announcementsAtMost) return err('recalled-enough');
  if (lasted(centre.hardDay, visitor.announcedAt, now) < recallSeconds * 1000)
    return err('recall-too-soon');
  return ok([recalled(visitor)]);
}

export const recalled = (ticket: CalledTicket): Happening => ({
  type: 'ticketRecalled',
  ticketId: ticket.id,
  number: ticket.number,
  deskId: ticket.deskId,
  staffId: ticket.staffId,
  callId: callId(ticket),
});

/** C5, X2: within `undoSeconds`, an air raid left out. Where the server assigns, it would send her back at once: see A3. */
export function undoCall(at: AtWindow, visitor: VisitorHere): Verdict {
  if (visitor.status === 'serving') return err('visit-already-started');
  const { rules, hardDay } = at.centre;
  if (lasted(hardDay, visitor.calledAt, at.now) > rules.undoSeconds * 1000)
    return err('too-late-to-undo');
  return rules.assignment.mode === 'assign'
    ? declineCall(at, visitor)
    : ok([{ type: 'callUndone', ...facts(at, visitor) }]);
}

/** A3: not now; she waits at her place for another window, and this one has its pause. */
export function declineCall(at: AtWindow, visitor: VisitorHere): Verdict {
  if (visitor.status === 'serving') return err('visit-already-started');
  const { mode, pauseSeconds } = at.centre.rules.assignment;
  if (mode !== 'assign') return err('not-yours-to-ask');
  const until = (at.now + pauseSeconds * 1000) as Instant;
  return ok([{ type: 'callDeclined', ...facts(at, visitor), until }]);
}

/** C3, R3: she is here; who claims priority has shown why before anything else. */
export function startVisit(at: AtWindow, visitor: VisitorHere): Verdict {
  if (visitor.status === 'serving') return err('visit-already-started');
  if (mustBeChecked(at.centre, visitor)) return err('priority-not-checked');
  return ok([{ type: 'visitStarted', ...facts(at, visitor) }]);
}

/** C4: she did not come; while an air raid goes on nobody is expected to. */
export function markNoShow(at: AtWindow, visitor: VisitorHere): Verdict {
  if (visitor.status === 'serving') return err('visit-already-started');
  if (at.centre.hardDay.airRaid) return err('air-raid');
  return ok([{ type: 'noShowMarked', ...facts(at, visitor) }]);
}

/** C6: when somebody who was called will count as not having come; undefined: never by itself. */
export function missedAt(centre: Centre, { announcedAt }: CalledTicket): Instant | undefined {
  const { comeSeconds } = centre.rules.calls;
  return comeSeconds === 0 ? undefined : overAt(centre.hardDay, announcedAt, comeSeconds * 1000);
}
