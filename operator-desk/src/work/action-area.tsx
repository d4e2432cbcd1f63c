import { useSay } from '@cherha/shared/ui/language.tsx';
import type { WorkWish } from '../keys/key-map.ts';
import { ActionButton } from './action-button.tsx';
import type { Offer, Offers } from './offers.ts';
import type { AnswerShown } from './work-screen.tsx';

/** All that can be done at the window, each thing in its own fixed place all day. */
export function ActionArea({
  offers,
  answer,
  undoSecondsLeft,
  onPress,
  onMore,
}: {
  offers: Offers;
  answer: AnswerShown;
  undoSecondsLeft: number;
  onPress: (offer: Offer) => void;
  onMore: () => void;
}) {
  const say = useSay();
  const undoing = offers.undoCall.off === 'no-link' ? undoSecondsLeft > 0 : !offers.undoCall.off;
  const button = (wish: WorkWish) => (
    <ActionButton offer={offers[wish]} pending={answer.pending} onPress={onPress} />
  );
  return (
    <section className="actions" aria-label={say('desk.act.title')}>
      {button('main')}
      {button('finishAndCall')}
      {button('recall')}
      {button('markNoShow')}
      <div className="actions-undo" data-shown={undoing || answer.pending === 'undoCall'}>
        <ActionButton
          offer={offers.undoCall}
          pending={answer.pending}
          onPress={onPress}
          note={say('desk.act.undoLeft', { seconds: undoSecondsLeft })}
        />
      </div>
      {button('leaveDesk')}
      <button type="button" className="button action more-open" onClick={onMore}>
        {say('more.open')}
      </button>
      <output className="answer notice" data-tone={answer.told?.tone}>
        {answer.told?.text(say)}
      </output>
    </section>
  );
}
