import { useSay } from '@cherha/shared/ui/language.tsx';
import { useEffect, useRef } from 'react';
import { AskForm } from './fields.tsx';
import { NewerNote } from './newer-note.tsx';
import { newerNote, noteToKeep, typedInto, type NoteDraft } from './note-draft.ts';
import { NoteField } from './note-field.tsx';
import { noteBy } from './note-shown.tsx';
import { useOwn } from './use-own.ts';
import type { WithVisitor } from './visitor-forms.tsx';

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
  /** Hers, and nobody else's. */
  draft: NoteDraft | undefined;
  onDraft: (draft: NoteDraft | undefined) => void;
  /** The dialog was opened for this. */
  isWanted: boolean;
  onKept: () => void;
}) {
  const say = useSay();
  const place = useRef<HTMLTextAreaElement>(null);
  const own = useOwn(asking);
  const kept = hall.view.notes[visitor.id];
  const newer = newerNote(hall, draft);
  const ticketId = visitor.id;
  const text = draft?.text ?? kept?.text ?? '';
  useEffect(() => {
    if (isWanted) place.current?.focus();
  }, [isWanted]);
  useEffect(() => {
    if (isWanted && own.isDone) onKept();
  }, [isWanted, own.isDone, onKept]);
  return (
    <AskForm
      title={say('more.note.title')}
      go={say(newer ? 'more.note.replace' : 'more.note.keep')}
      asking={asking}
      after={
        kept &&
        !newer && (
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
        const [command] = noteToKeep(hall, draft);
        if (command) own.send(command);
        else if (isWanted) onKept();
      }}
    >
      <NoteField
        text={text}
        onText={(typed) => onDraft(typedInto(hall, draft, { ticketId, text: typed }))}
        place={place}
        enter={newer ? 'asks' : 'keeps'}
      />
      {newer ? (
        <NewerNote hall={hall} note={newer} onKeepIt={() => onDraft(undefined)} />
      ) : (
        kept && <p className="more-aside">{noteBy(hall, kept)}</p>
      )}
    </AskForm>
  );
}
