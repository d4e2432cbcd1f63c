import type { Centre } from './centre.ts';
import { ticketOf, withTicket, type Of } from './changing.ts';

/** V5: one note of a visit; another takes its place. */
export const noteWritten = (centre: Centre, event: Of<'noteWritten'>): Centre => {
  const { ticketId, noteId: id, at, staffId: by } = event;
  return withTicket(centre, { ...ticketOf(centre, ticketId), note: { id, at, by } });
};

export const noteCleared = (centre: Centre, { ticketId }: Of<'noteCleared'>): Centre =>
  withTicket(centre, { ...ticketOf(centre, ticketId), note: undefined });
