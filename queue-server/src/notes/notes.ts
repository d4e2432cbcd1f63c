import type { BusinessDay, CentreId, TicketId, VisitNoteId } from '@cherha/shared/domain/ids.ts';
import type { Database } from '../store/database.ts';

/** One note of one visit, as the log names it. */
export interface NoteKey {
  readonly ticketId: TicketId;
  readonly noteId: VisitNoteId;
}

/** V5: what stands in the notes of today's visits; the log knows only that there is one. */
export interface Notes {
  /** In place of the one before. Told again, a note stays as it was written first. */
  keep(key: NoteKey, text: string, day: BusinessDay): void;
  textOf(key: NoteKey): string | undefined;
  all(): readonly NoteKey[];
  forget(ticketId: TicketId): void;
  forgetBefore(day: BusinessDay): void;
}

export function notesIn(db: Database, { centreId: centre }: { centreId: CentreId }): Notes {
  const put = db.prepare(`
    insert into visit_note (centre_id, ticket_id, note_id, day, text)
    values (@centre, @ticketId, @noteId, @day, @text)
    on conflict (centre_id, ticket_id) do update
      set note_id = excluded.note_id, day = excluded.day, text = excluded.text
      where note_id <> excluded.note_id`);
  const textOf = db
    .prepare<[string, string, string], string>(
      'select text from visit_note where centre_id = ? and ticket_id = ? and note_id = ?',
    )
    .pluck();
  const all = db.prepare<[string], NoteKey>(
    'select ticket_id as ticketId, note_id as noteId from visit_note where centre_id = ?',
  );
  const has = db.prepare('select 1 from visit_note where centre_id = ? and ticket_id = ?');
  const remove = db.prepare('delete from visit_note where centre_id = ? and ticket_id = ?');
  const removeBefore = db.prepare('delete from visit_note where centre_id = ? and day < ?');
  return {
    keep: (key, text, day) => void put.run({ centre, ...key, day, text }),
    textOf: ({ ticketId, noteId }) => textOf.get(centre, ticketId, noteId),
    all: () => all.all(centre),
    // Asked after almost every event: only where there is something, the file is written to.
    forget: (ticketId) => void (has.get(centre, ticketId) && remove.run(centre, ticketId)),
    forgetBefore: (day) => void removeBefore.run(centre, day),
  };
}
