import { useSay } from '@cherha/shared/ui/language.tsx';
import type { TicketId } from '@cherha/shared/domain/ids.ts';
import type { DeskSeen } from '@cherha/shared/views/desk-view.ts';
import type { Hall } from '../hall.ts';
import { Dialog } from '../parts/dialog.tsx';
import { movedWords } from '../work/moved-words.ts';
import type { AskOne } from '../work/use-pressing.ts';
import { BreakForm } from './break-form.tsx';
import { FinishForm } from './finish-form.tsx';
import { HallLists } from './hall-lists.tsx';
import './more.css';
import { PriorityForm } from './priority-form.tsx';
import { NoteForm, noteToKeep, type NoteDraft } from './note-form.tsx';
import { useAsking, type Asking } from './use-asking.ts';
import { TransferForm } from './transfer-form.tsx';
import { AddServiceForm, ParkForm } from './visitor-forms.tsx';

/** Everything at a window that is not done two hundred times a day. */
export function MoreDialog({
  hall,
  desk,
  about,
  wanted,
  draft,
  onDraft,
  askOne,
  onClose,
}: {
  hall: Hall;
  desk: DeskSeen;
  /** Whom it was opened for; nobody else's forms take their place under the hand. */
  about: TicketId | undefined;
  /** What it was opened for, if for one thing alone. */
  wanted?: 'note';
  draft: NoteDraft | undefined;
  onDraft: (draft: NoteDraft) => void;
  askOne: AskOne;
  onClose: () => void;
}) {
  const say = useSay();
  const asking = useAsking(askOne, (words, events) => movedWords(hall, words, events));
  const at = { hall, desk, asking };
  const visitor = desk.visitors.find(({ id }) => id === about);
  // What is typed and not kept yet goes along with her.
  const sendingOn: Asking = {
    ...asking,
    send: (command) => asking.send(command, { first: noteToKeep(hall, draft) }),
  };
  return (
    <Dialog title={say('more.title')} onClose={onClose} wide>
      <output className="notice" data-tone={asking.told?.tone}>
        {asking.told?.text(say)}
      </output>
      <div className="more">
        {visitor && (
          <section key={visitor.id} className="more-visitor">
            <h2>{say('more.visitor', { number: visitor.number })}</h2>
            <PriorityForm {...at} visitor={visitor} />
            <NoteForm
              {...at}
              visitor={visitor}
              draft={draft}
              onDraft={onDraft}
              isWanted={wanted === 'note'}
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
