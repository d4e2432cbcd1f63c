import type { TicketId } from '@cherha/shared/domain/ids.ts';
import { timeOfDay } from '@cherha/shared/text/when.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import type { NoteSeen } from '@cherha/shared/views/desk-view.ts';
import { nameOf, type Hall } from '../hall.ts';

/** V5: what somebody has written of a visit, who and when. */
export function NoteShown({ hall, note }: { hall: Hall; note: NoteSeen }) {
  const say = useSay();
  return (
    <p className="visit-note">
      <span className="only-heard">{say('more.note.title')}: </span>
      <strong>{note.text}</strong> <span className="visit-note-by">{noteBy(hall, note)}</span>
    </p>
  );
}

export const noteBy = (hall: Hall, { by, at }: NoteSeen): string =>
  `${nameOf(hall, by)}, ${timeOfDay(at, hall.view.timeZone)}`;

/** The note of a ticket, where there is one. */
export function NoteOf({ hall, ticketId }: { hall: Hall; ticketId: TicketId }) {
  const note = hall.view.notes[ticketId];
  return note ? <NoteShown hall={hall} note={note} /> : null;
}
