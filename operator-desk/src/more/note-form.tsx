import type { TicketId } from '@cherha/shared/domain/ids.ts';
import type { FromDesk } from '@cherha/shared/protocol/messages.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { useEffect, useRef } from 'react';
import type { Hall } from '../hall.ts';
import { AskForm } from './fields.tsx';
import { NoteField } from './note-field.tsx';
import { noteBy } from './note-shown.tsx';
import { useOwn } from './use-own.ts';
import type { WithVisitor } from './visitor-forms.tsx';

/** What is typed and not kept yet: it stays through a lost link and a closed dialog. */
export interface NoteDraft {
  readonly ticketId: TicketId;
  readonly text: string;
}

/** V5: for whoever serves her next. Enter keeps it; it also goes along when she is sent on. */
export function NoteForm({
  hall,
  visitor,
  asking,
  draft,
  onDraft,
  isWanted,
  onKept,
}: WithVisitor & {
  draft: NoteDraft | undefined;
  onDraft: (draft: NoteDraft) => void;
  /** The dialog was opened for this. */
  isWanted: boolean;
  onKept: () => void;
}) {
  const say = useSay();
  const place = useRef<HTMLTextAreaElement>(null);
  const own = useOwn(asking);
  const kept = hall.view.notes[visitor.id];
  const ticketId = visitor.id;
  const text = draftOf(draft, ticketId) ?? kept?.text ?? '';
  useEffect(() => {
    if (isWanted) place.current?.focus();
  }, [isWanted]);
  useEffect(() => {
    if (isWanted && own.isDone) onKept();
  }, [isWanted, own.isDone, onKept]);
  return (
    <AskForm
      title={say('more.note.title')}
      go={say('more.note.keep')}
      asking={asking}
      after={
        kept && (
          <button
            type="button"
            className="button"
            onClick={() => own.send({ type: 'clearNote', ticketId })}
          >
            {say('more.note.clear')}
          </button>
        )
      }
      onSend={() => {
        const [command] = noteToKeep(hall, { ticketId, text });
        if (command) own.send(command);
        else if (isWanted) onKept();
      }}
    >
      <NoteField text={text} onText={(typed) => onDraft({ ticketId, text: typed })} place={place} />
      {kept && <p className="more-aside">{noteBy(hall, kept)}</p>}
    </AskForm>
  );
}

const draftOf = (draft: NoteDraft | undefined, ticketId: TicketId): string | undefined =>
  draft?.ticketId === ticketId ? draft.text : undefined;

/** What is asked so that what stands in the field is what is kept; nothing where it is. */
export function noteToKeep(hall: Hall, draft: NoteDraft | undefined): readonly FromDesk[] {
  if (!draft) return [];
  const { ticketId } = draft;
  const text = draft.text.replaceAll(/\s+/g, ' ').trim();
  const kept = hall.view.notes[ticketId]?.text;
  if (text === (kept ?? '')) return [];
  return text === '' ? [{ type: 'clearNote', ticketId }] : [{ type: 'writeNote', ticketId, text }];
}
