import { mayDo } from './asking.ts';
import { deskNow, type Centre } from './centre.ts';
import type { Given, HallCommand } from './commands.ts';
import type { StaffId, VisitNoteId } from './ids.ts';
import { err, ok } from './result.ts';
import { look } from './shelf.ts';
import type { Ticket } from './ticket.ts';
import type { Verdict } from './verdict.ts';

type NoteCommand = HallCommand & { readonly type: 'writeNote' | 'clearNote' };

/** V5: for whoever serves her next. The law knows that there is a note, and never what stands in it. */
export function decideNote(
  centre: Centre,
  { type, ticketId }: NoteCommand,
  { actor, newTicketId }: Given,
): Verdict {
  const ticket = look(centre.tickets, ticketId);
  if (!ticket) return err('ticket-unknown');
  if (actor.kind !== 'staff') return err('not-yours-to-ask');
  const { staffId } = actor;
  const isHers = mayDo(actor, 'reception') || isWith(centre, ticket, staffId);
  if (!isHers) return err('not-yours-to-ask');
  if (ticket.status === 'finished') return err('ticket-over');
  const named = { ticketId, number: ticket.number, staffId };
  if (type === 'writeNote') {
    const noteId = `${newTicketId}.note` as VisitNoteId;
    return ok([{ type: 'noteWritten', ...named, noteId }]);
  }
  // Taken away already, it is as it was wished.
  return ok(ticket.note ? [{ type: 'noteCleared', ...named, noteId: ticket.note.id }] : []);
}

/** Whoever has the visitor at the window, has let her go on an errand, or has sent her on. */
function isWith(centre: Centre, ticket: Ticket, staffId: StaffId): boolean {
  switch (ticket.status) {
    case 'called':
    case 'serving':
      return deskNow(centre, ticket.deskId).operator === staffId;
    case 'parked':
      return ticket.staffId === staffId;
    case 'waiting':
    case 'away':
      return isBackWith(centre, ticket, staffId) || ticket.done.at(-1)?.staffId === staffId;
    case 'finished':
      return ticket.done.at(-1)?.staffId === staffId;
  }
}

/** M4: back from an errand she waits for the window that let her go, and for whoever works there. */
const isBackWith = (centre: Centre, { only, returnedAt }: Ticket, staffId: StaffId): boolean =>
  returnedAt !== undefined &&
  only?.kind === 'desk' &&
  deskNow(centre, only.deskId).operator === staffId;
