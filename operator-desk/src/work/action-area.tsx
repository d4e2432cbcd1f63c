import { useSay } from '@cherha/shared/ui/language.tsx';
import type { Act } from '../keys/key-map.ts';
import { Keys } from '../keys/keys.tsx';
import { ActionButton } from './action-button.tsx';
import type { Offer, Offers } from './offers.ts';
import type { AnswerShown } from './work-screen.tsx';

/** All that can be done at the window, each thing in its own fixed place all day. */
export function ActionArea({
  offers,
  visitors,
  answer,
  undoSecondsLeft,
  onPress,
  onMore,
  hasVisitor,
  onNote,
}: {
  offers: Offers;
  /** Where a window may have several, the next is called beside a visit that goes on. */
  visitors: 'one' | 'several';
  answer: AnswerShown;
  undoSecondsLeft: number;
  onPress: (offer: Offer) => void;
  onMore: () => void;
  hasVisitor: boolean;
  onNote: () => void;
}) {
  const say = useSay();
  const { undoCall } = offers;
  const isDecline = undoCall.action === 'declineCall';
  const undoing = undoCall.off === 'no-link' && !isDecline ? undoSecondsLeft > 0 : !undoCall.off;
  const button = (wish: Act) => (
    <ActionButton offer={offers[wish]} pending={answer.pending} onPress={onPress} />
  );
  return (
    <section className="actions" data-visitors={visitors} aria-label={say('desk.act.title')}>
      {button('main')}
      {visitors === 'several' && button('callNext')}
      {button('finishAndCall')}
      {button('recall')}
      {button('markNoShow')}
      <div className="actions-undo" data-shown={undoing || answer.pending?.wish === 'undoCall'}>
        <ActionButton
          offer={undoCall}
          pending={answer.pending}
          onPress={onPress}
          {...(!isDecline && { note: say('desk.act.undoLeft', { seconds: undoSecondsLeft }) })}
        />
      </div>
      {button('leaveDesk')}
      <button type="button" className="button action" data-wish="more" onClick={onMore}>
        <span className="action-name">{say('more.open')}</span>
        <Keys wish="more" />
      </button>
      <button
        type="button"
        className="button action"
        data-wish="note"
        aria-disabled={!hasVisitor}
        title={hasVisitor ? undefined : say('refusal.nobody-at-desk')}
        onClick={onNote}
      >
        <span className="action-name">{say('more.note.open')}</span>
        <Keys wish="note" />
      </button>
      <output className="answer notice" data-tone={answer.told?.tone}>
        {answer.told?.text(say)}
      </output>
    </section>
  );
}
