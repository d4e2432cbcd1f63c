import { useSay } from '@cherha/shared/ui/language.tsx';
import { forms, type Act } from '../keys/key-map.ts';
import { Keys } from '../keys/keys.tsx';
import type { Open } from '../more/use-more.ts';
import { ActionButton } from './action-button.tsx';
import type { Standing } from './actions.ts';
import { FormButton } from './form-button.tsx';
import type { Offer, Offers } from './offers.ts';
import type { AnswerShown } from './work-screen.tsx';

/** All that can be done at the window, each thing in its own fixed place all day. */
export function ActionArea({
  offers,
  visitors,
  standing,
  answer,
  onPress,
  onOpen,
}: {
  offers: Offers;
  /** Where a window may have several, the next is called beside a visit that goes on. */
  visitors: 'one' | 'several';
  standing: Standing;
  answer: AnswerShown;
  onPress: (offer: Offer) => void;
  onOpen: Open;
}) {
  const say = useSay();
  const { undoCall } = offers;
  const isDecline = undoCall.action === 'declineCall';
  const seconds =
    undoCall.action === 'takeBack' ? (standing.missed?.secondsLeft ?? 0) : standing.undoSecondsLeft;
  const undoing = undoCall.off === 'no-link' && !isDecline ? seconds > 0 : !undoCall.off;
  const button = (wish: Act) => (
    <ActionButton offer={offers[wish]} pending={answer.pending} onPress={onPress} onOpen={onOpen} />
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
          {...(!isDecline && { note: say('desk.act.undoLeft', { seconds }) })}
        />
      </div>
      {button('leaveDesk')}
      <div className="action-forms">
        {forms.map((form) => (
          <FormButton key={form} form={form} standing={standing} onOpen={onOpen} />
        ))}
        <button
          type="button"
          className="button action action-form"
          data-wish="more"
          onClick={() => onOpen()}
        >
          <span className="action-name">{say('more.open')}</span>
          <Keys wish="more" />
        </button>
      </div>
      <output className="answer notice" data-tone={answer.told?.tone}>
        {answer.told?.text(say)}
      </output>
    </section>
  );
}
