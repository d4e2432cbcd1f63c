import { deskOf, type Centre } from './centre.ts';
import type { DeskCommand, Given } from './commands.ts';
import type { Verdict } from './decide.ts';
import { emptyDesk, type Desk } from './desk.ts';
import type { CallId, DeskId, StaffId } from './ids.ts';
import { nextTicket } from './order.ts';
import { defined, err, ok } from './result.ts';
import { look } from './shelf.ts';
import type { CalledTicket, ServedNowTicket, Ticket } from './ticket.ts';

export function decideAtDesk(centre: Centre, command: DeskCommand, given: Given): Verdict {
  if (given.actor.kind !== 'staff') return err('not-yours-to-ask');
  const { staffId } = given.actor;
  const desk = deskOf(centre, command.deskId);
  if (!desk) return err('desk-unknown');
  if (command.type === 'takeDesk') return takeDesk(centre, command, staffId);
  if (deskNow(centre, desk.id).operator !== staffId) return err('not-your-desk');

  const ticket = ticketAt(centre, desk.id);
  switch (command.type) {
    case 'leaveDesk':
      return ticket ? err('visitor-at-desk') : ok([{ type: 'deskLeft', deskId: desk.id, staffId }]);
    case 'callNext':
      return ticket ? err('visitor-at-desk') : callNext(centre, desk, staffId);
    case 'recall':
    case 'undoCall':
    case 'startVisit':
    case 'markNoShow':
    case 'finishVisit':
      return ticket
        ? onVisitor(centre, command.type, ticket, { staffId, given })
        : err('nobody-at-desk');
  }
}

/** D1: one operator at one desk; another's desk is taken only by naming whom it is taken from. */
function takeDesk(
  centre: Centre,
  { deskId, instead }: DeskCommand & { type: 'takeDesk' },
  staffId: StaffId,
): Verdict {
  const there = deskNow(centre, deskId).operator;
  if (there === staffId) return ok([]);
  const elsewhere = centre.desks.some(({ id }) => deskNow(centre, id).operator === staffId);
  if (elsewhere) return err('at-another-desk');
  if (there && there !== instead) return err('desk-taken');
  return ok([{ type: 'deskTaken', deskId, staffId, ...(there && { instead: there }) }]);
}

/** C1: the next visitor, by the one order (Q1), and only to this desk. */
function callNext(centre: Centre, desk: Desk, staffId: StaffId): Verdict {
  const next = nextTicket(centre, desk);
  if (!next) return err('nobody-waiting');
  return ok([{ type: 'ticketCalled', ...atDesk(next, desk.id, staffId), callId: callId(next) }]);
}

function onVisitor(
  centre: Centre,
  command: 'recall' | 'undoCall' | 'startVisit' | 'markNoShow' | 'finishVisit',
  ticket: CalledTicket | ServedNowTicket,
  { staffId, given }: { staffId: StaffId; given: Given },
): Verdict {
  const facts = atDesk(ticket, ticket.deskId, staffId);
  if (command === 'finishVisit')
    return ticket.status === 'serving'
      ? ok([{ type: 'visitFinished', ...facts }])
      : err('visit-not-started');
  if (ticket.status === 'serving') return err('visit-already-started');

  switch (command) {
    case 'recall':
      return ok([{ type: 'ticketRecalled', ...facts, callId: callId(ticket) }]);
    case 'startVisit':
      return ok([{ type: 'visitStarted', ...facts }]);
    case 'markNoShow':
      return ok([{ type: 'noShowMarked', ...facts }]);
    case 'undoCall':
      return given.now - ticket.calledAt > centre.rules.undoSeconds * 1000
        ? err('too-late-to-undo')
        : ok([{ type: 'callUndone', ...facts }]);
  }
}

const deskNow = (centre: Centre, id: DeskId) => centre.deskNow[id] ?? emptyDesk;

function ticketAt(centre: Centre, id: DeskId): CalledTicket | ServedNowTicket | undefined {
  const { ticketId } = deskNow(centre, id);
  if (!ticketId) return undefined;
  const ticket = defined(look(centre.tickets, ticketId), 'ticket at a desk');
  if (ticket.status === 'called' || ticket.status === 'serving') return ticket;
  throw new Error(`${ticket.number} is at desk ${id} and ${ticket.status}`);
}

const atDesk = ({ id, number }: Ticket, deskId: DeskId, staffId: StaffId) => ({
  ticketId: id,
  number,
  deskId,
  staffId,
});

/** A recall is a new call with a name of its own, so that a board knows what it has said already. */
const callId = ({ id, announced }: Ticket): CallId => `${id}.${announced + 1}` as CallId;
