import { useSay } from '@cherha/shared/ui/language.tsx';
import { AskForm } from './fields.tsx';
import { NewerNote } from './newer-note.tsx';
import { newerNote, noteToKeep, typedInto } from './note-draft.ts';
import { NoteField } from './note-field.tsx';
import { noteBy } from './note-shown.tsx';
import { useOwn } from './use-own.ts';
import type { NoteKept, WithVisitor } from './visitor-forms.tsx';

/** V5: for whoever serves her next. Enter keeps it; it also goes along when she is sent on. */
export function NoteForm({
  hall,
  visitor,
  asking,
  draft,
  onDraft,
  isWanted,
  onKept,
}: WithVisitor &
  NoteKept & {
    /** The dialog was opened for this. */
    isWanted: boolean;
  }) {
  const say = useSay();
  const own = useOwn(asking);
  const kept = hall.view.notes[visitor.id];
  const newer = newerNote(hall, draft);
  const ticketId = visitor.id;
  const text = draft?.text ?? kept?.text ?? '';
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
