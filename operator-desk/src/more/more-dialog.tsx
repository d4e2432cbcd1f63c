import { useSay } from '@cherha/shared/ui/language.tsx';
import type { DeskSeen, VisitorSeen } from '@cherha/shared/views/desk-view.ts';
import { useEffect, useState } from 'react';
import { deskName, isLive, type Hall } from '../hall.ts';
import { Dialog } from '../parts/dialog.tsx';
import { doneWords } from '../work/moved-words.ts';
import type { AskOne } from '../work/use-pressing.ts';
import { BreakForm } from './break-form.tsx';
import { HallLists, ParkedList } from './hall-lists.tsx';
import './more.css';
import { draftOf, newerNote, noteToKeep, type NoteDraft } from './note-draft.ts';
import { OneForm } from './one-form.tsx';
import { useAsking, type Asking } from './use-asking.ts';
import type { MoreFor, Wanted } from './use-more.ts';
import { VisitorForms } from './visitor-forms.tsx';

/** After these there is nothing more to do here; what stands in the lists is gone through one by one. */
const lastHere: readonly string[] = [
  'finishVisit',
  'transfer',
  'park',
  'addService',
  'confirmPriority',
  'refusePriority',
  'beginBreak',
  'endBreak',
  'callTicket',
];

/** Everything at a window that one press cannot tell: one form that was asked for, or all of it. */
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
  const asking = useAsking(askOne, (words, events) => doneWords(hall, desk.id, words, events));
  const { wanted } = openedFor;
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
  const isOver =
    asking.told?.tone === 'done' && (wanted || lastHere.includes(asking.about?.type ?? ''));
  useEffect(() => {
    if (isOver) onClose();
  }, [isOver, onClose]);
  // Where nobody was at the window when it was asked for, whoever is on an errand is said to be back.
  const isBack = wanted === 'park' && openedFor.visitor === undefined;
  const gone = isBack ? undefined : whyGone(wanted, visitor);
  const notes = { draft: hers, onDraft, onKept: onClose };
  const forms = visitor && (
    <VisitorForms {...at} visitor={visitor} wanted={wanted} sendingOn={sendingOn} notes={notes} />
  );
  return (
    <Dialog title={titleOf()} onClose={onClose} wide={!wanted}>
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
      {wanted ? (
        <OneForm>
          {wanted === 'beginBreak' && <BreakForm {...at} />}
          {isBack && <ParkedList {...at} />}
          {forms}
          {gone && !asking.going && !isOver && (
            <p className="notice" data-tone="refused" role="alert">
              {say(`refusal.${gone}`)}
            </p>
          )}
        </OneForm>
      ) : (
        <div className="more">
          {visitor && (
            <section key={visitor.id} className="more-visitor">
              <h2>{say('more.visitor', { number: visitor.number })}</h2>
              {forms}
            </section>
          )}
          <section>
            {(desk.break || desk.visitors.length === 0) && <BreakForm {...at} />}
            <HallLists {...at} />
          </section>
        </div>
      )}
      <div className="dialog-buttons">
        <button
          type="button"
          className="button"
          data-rank={wanted ? undefined : 'main'}
          onClick={onClose}
        >
          {say('more.close')}
        </button>
      </div>
    </Dialog>
  );

  function titleOf(): string {
    if (!wanted) return say('more.title');
    return visitor ? say('more.visitor', { number: visitor.number }) : deskName(say, desk);
  }
}

/** What a form was about may go while it is open: by the call pad, or by another hand. */
function whyGone(wanted: Wanted | undefined, visitor: VisitorSeen | undefined) {
  if (!wanted || wanted === 'beginBreak') return undefined;
  if (!visitor) return 'nobody-at-desk';
  const isDecided = wanted === 'check' && visitor.priority?.state !== 'declared';
  return isDecided ? 'no-priority-to-check' : undefined;
}
