import { useSay } from '@cherha/shared/ui/language.tsx';
import type { NoteSeen } from '@cherha/shared/views/desk-view.ts';
import type { Hall } from '../hall.ts';
import { NoteShown } from './note-shown.tsx';

/** V5: somebody else has kept a note while this one was typed: which of the two stays is asked. */
export function NewerNote({
  hall,
  note,
  onKeepIt,
}: {
  hall: Hall;
  note: NoteSeen;
  onKeepIt: () => void;
}) {
  const say = useSay();
  return (
    <div className="note-newer" role="alert">
      <p>{say('more.note.newer')}</p>
      <NoteShown hall={hall} note={note} />
      <button type="button" className="button" onClick={onKeepIt}>
        {say('more.note.keepNewer')}
      </button>
    </div>
  );
}
