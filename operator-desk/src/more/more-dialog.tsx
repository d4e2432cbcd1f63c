import { useSay } from '@cherha/shared/ui/language.tsx';
import type { DeskSeen } from '@cherha/shared/views/desk-view.ts';
import { useState } from 'react';
import { isLive, type Hall } from '../hall.ts';
import { Dialog } from '../parts/dialog.tsx';
import { movedWords } from '../work/moved-words.ts';
import type { AskOne } from '../work/use-pressing.ts';
import { BreakForm } from './break-form.tsx';
import { FinishForm } from './finish-form.tsx';
import { HallLists } from './hall-lists.tsx';
import './more.css';
import { PriorityForm } from './priority-form.tsx';
import { draftOf, newerNote, noteToKeep, type NoteDraft } from './note-draft.ts';
import { NoteForm } from './note-form.tsx';
import { useAsking, type Asking } from './use-asking.ts';
import type { MoreFor } from './use-more.ts';
import { TransferForm } from './transfer-form.tsx';
import { AddServiceForm, ParkForm } from './visitor-forms.tsx';

/** Everything at a window that is not done two hundred times a day. */
export function MoreDialog({
  hall,
  desk,
  openedFor,
  draft,
  onDraft,
  askOne,
  onClose,
}: {
  hall: Hall;
  desk: DeskSeen;
  /** Nobody else's forms take their place under the hand. */
  openedFor: MoreFor;
  draft: NoteDraft | undefined;
  onDraft: (draft: NoteDraft | undefined) => void;
  askOne: AskOne;
  onClose: () => void;
}) {
  const say = useSay();
  const asking = useAsking(askOne, (words, events) => movedWords(hall, words, events));
  const at = { hall, desk, asking };
  const visitor = desk.visitors.find(({ id }) => id === openedFor.visitor);
  const hers = draftOf(draft, visitor?.id);
  const newer = newerNote(hall, hers);
  const [isChoiceDue, setChoiceDue] = useState(false);
  if (isChoiceDue && !newer) setChoiceDue(false);
  // What is typed and not kept yet goes along with her, and replaces nobody's newer note unasked.
  const sendingOn: Asking = {
    ...asking,
    send: (command, around) =>
      newer
        ? setChoiceDue(true)
        : asking.send(command, {
            ...around,
            first: [...noteToKeep(hall, hers), ...(around?.first ?? [])],
          }),
  };
  return (
    <Dialog title={say('more.title')} onClose={onClose} wide>
      {isLive(hall) ? (
        <output className="notice" data-tone={isChoiceDue ? 'refused' : asking.told?.tone}>
          {isChoiceDue ? say('more.note.chooseFirst') : asking.told?.text(say)}
        </output>
      ) : (
        // The bar of the page that says so is behind the shade.
        <p className="notice" data-tone="refused" role="alert">
          {say(hall.link === 'silent' ? 'desk.link.silent' : 'desk.link.lost')}
        </p>
      )}
      <div className="more">
        {visitor && (
          <section key={visitor.id} className="more-visitor">
            <h2>{say('more.visitor', { number: visitor.number })}</h2>
            <PriorityForm {...at} visitor={visitor} />
            <NoteForm
              {...at}
              visitor={visitor}
              draft={hers}
              onDraft={onDraft}
              isWanted={openedFor.wanted === 'note'}
              onKept={onClose}
            />
            {visitor.status === 'serving' && (
              <FinishForm
                {...at}
                visitor={visitor}
                asking={visitor.next.length > 0 ? sendingOn : asking}
              />
            )}
            <TransferForm {...at} visitor={visitor} asking={sendingOn} />
            {visitor.status === 'serving' && (
              <ParkForm {...at} visitor={visitor} asking={sendingOn} />
            )}
            <AddServiceForm {...at} visitor={visitor} />
          </section>
        )}
        <section>
          {(desk.break || desk.visitors.length === 0) && <BreakForm {...at} />}
          <HallLists {...at} />
        </section>
      </div>
      <div className="dialog-buttons">
        <button type="button" className="button" data-rank="main" onClick={onClose}>
          {say('more.close')}
        </button>
      </div>
    </Dialog>
  );
}
