import type { Centre } from '@cherha/shared/domain/centre.ts';
import type { Actor } from '@cherha/shared/domain/commands.ts';
import type { Event } from '@cherha/shared/domain/events.ts';
import type { Instant, TicketId } from '@cherha/shared/domain/ids.ts';
import { look } from '@cherha/shared/domain/shelf.ts';
import type { Ticket } from '@cherha/shared/domain/ticket.ts';
import { businessDay } from '@cherha/shared/domain/time.ts';
import type { Answer, Envelope, NoteWithText, Said } from '@cherha/shared/protocol/messages.ts';
import type { NoteKey, Notes } from './notes.ts';

export interface NoteEdge {
  readonly notes: Notes;
  readonly handle: (envelope: Envelope<Said>, actor: Actor) => Promise<Answer>;
  readonly state: () => Centre;
  readonly clock: () => Instant;
}

/**
 * V5: what stands in a note goes no further than this: the law and its log hear that there is one. It is
 * kept once the law has allowed it, and before any desk is told: a view is made after the answer.
 */
export function noteEdge({ notes, handle, state, clock }: NoteEdge) {
  /** Asked again under its own id it is kept again, so a lost answer or a crash loses no note. */
  async function write(
    { commandId, command: { text, ...command } }: Envelope<NoteWithText>,
    actor: Actor,
  ): Promise<Answer> {
    const answer = await handle({ commandId, command }, actor);
    const written = answer.ok ? answer.value.find(({ type }) => type === 'noteWritten') : undefined;
    if (written?.type === 'noteWritten' && stands(state(), written))
      notes.keep(written, text, businessDay(clock(), state().timeZone));
    return answer;
  }

  return ({ commandId, command }: Envelope<Said>, actor: Actor): Promise<Answer> =>
    command.type === 'writeNote' && 'text' in command
      ? write({ commandId, command }, actor)
      : handle({ commandId, command }, actor);
}

/** What a desk is told of a ticket's note. */
export const noteTextOf =
  (notes: Notes) =>
  ({ id: ticketId, note }: Ticket): string | undefined =>
    note && notes.textOf({ ticketId, noteId: note.id });

/** V5: a note goes when it is taken away, when the visit has ended, and when its day is over. */
export const forgettingNotes =
  (notes: Notes, state: () => Centre) =>
  (_: Centre, events: readonly Event[]): void => {
    for (const event of events) {
      if (event.type === 'dayBegan') notes.forgetBefore(event.day);
      // As it is now: what was written since is not forgotten for what was true before.
      for (const id of ticketsIn(event)) if (!look(state().tickets, id)?.note) notes.forget(id);
    }
  };

/** A server that stopped between an end and its forgetting, or slept over midnight, forgets at its start. */
export function forgetNotes(notes: Notes, centre: Centre, now: Instant): void {
  notes.forgetBefore(businessDay(now, centre.timeZone));
  for (const key of notes.all()) if (!stands(centre, key)) notes.forget(key.ticketId);
}

const stands = (centre: Centre, { ticketId, noteId }: NoteKey): boolean =>
  look(centre.tickets, ticketId)?.note?.id === noteId;

const ticketsIn = (event: Event): readonly TicketId[] => {
  if (event.type === 'receptionEnded') return event.unserved;
  return 'ticketId' in event ? [event.ticketId] : [];
};
