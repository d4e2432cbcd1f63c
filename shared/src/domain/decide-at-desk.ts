import type { AtWindow, VisitorHere } from './at-window.ts';
import { deskNow, deskOf, type Centre } from './centre.ts';
import type { Given, WindowCommand } from './commands.ts';
import {
  callNext,
  callTicket,
  declineCall,
  markNoShow,
  recall,
  startVisit,
  undoCall,
} from './decide-calls.ts';
import { finishVisit, park, transfer } from './decide-moving.ts';
import { confirmPriority, refusePriority } from './decide-priority.ts';
import { beginBreak, endBreak, leaveDesk, takeDesk } from './decide-seats.ts';
import type { Refusal } from './refusals.ts';
import { defined, err, ok, type Result } from './result.ts';
import { look } from './shelf.ts';
import type { Verdict } from './verdict.ts';

/** D2: what is done at a window is done by the operator who sits there. */
export function decideAtDesk(centre: Centre, command: WindowCommand, given: Given): Verdict {
  const { actor, now } = given;
  if (actor.kind !== 'staff') return err('not-yours-to-ask');
  const { staffId } = actor;
  const desk = deskOf(centre, command.deskId);
  if (!desk) return err('desk-unknown');
  const at: AtWindow = { centre, desk, staffId, given, now };
  if (command.type === 'takeDesk') return takeDesk(at, command);
  if (deskNow(centre, desk.id).operator !== staffId) return err('not-your-desk');

  switch (command.type) {
    case 'leaveDesk':
      return leaveDesk(at);
    case 'beginBreak':
      return beginBreak(at, command);
    case 'endBreak':
      return endBreak(at);
    case 'callNext':
      return callNext(at);
    case 'callTicket':
      return callTicket(at, command);
    default:
      return withVisitor(at, command);
  }
}

type Named = Extract<WindowCommand, { ticketId?: unknown }>;
type WithVisitor = Exclude<Named, { type: 'callTicket' }>;

function withVisitor(at: AtWindow, command: WithVisitor): Verdict {
  const found = visitorAt(at, command);
  if (!found.ok) return found;
  const visitor = found.value;
  switch (command.type) {
    case 'recall':
      return recall(at, visitor);
    case 'undoCall':
      return undoCall(at, visitor);
    case 'declineCall':
      return declineCall(at, visitor);
    case 'startVisit':
      return startVisit(at, visitor);
    case 'markNoShow':
      return markNoShow(at, visitor);
    case 'finishVisit':
      return finishVisit(at, visitor, command);
    case 'transfer':
      return transfer(at, visitor, command);
    case 'park':
      return park(at, visitor, command);
    case 'confirmPriority':
      return confirmPriority(at, visitor);
    case 'refusePriority':
      return refusePriority(at, visitor, command);
  }
}

/** D5: the visitor at the window, or the named one where there are several. */
function visitorAt(
  { centre, desk }: AtWindow,
  { ticketId }: WithVisitor,
): Result<VisitorHere, Refusal> {
  const here = deskNow(centre, desk.id).tickets;
  if (ticketId === undefined && here.length > 1) return err('which-visitor');
  const id = ticketId ?? here[0];
  if (id === undefined || !here.includes(id)) return err('nobody-at-desk');
  const ticket = defined(look(centre.tickets, id), 'ticket at a desk');
  if (ticket.status === 'called' || ticket.status === 'serving') return ok(ticket);
  throw new Error(`${ticket.number} is at desk ${desk.id} and ${ticket.status}`);
}
