import './rate-screens.css';
import './search-screen.css';
import './wait-screen.css';
import { rateReasons, scores, scoreWords, type RateReason } from '@cherha/shared/domain/rating.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { PressButton } from '@cherha/shared/ui/press-button.tsx';
import { useHall } from '../hall.tsx';
import { isTicketNumber, type WhyNot } from '../kiosk-visit.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { BackButton, DoneButton } from '../parts/back-button.tsx';
import { FieldLine } from '../parts/field-line.tsx';
import { Frame } from '../parts/frame.tsx';
import { Icon } from '../parts/icon.tsx';
import { NumberKeys } from '../parts/number-keys.tsx';

/** Whose visit it was: the number on her ticket, and nothing else of her. */
export function RateNumberScreen({
  number,
  whyNot,
}: {
  number: string;
  whyNot: WhyNot | undefined;
}) {
  const { send } = useHall();
  const say = useSay();
  const type = (query: string): void => send({ type: 'number.typed', query });
  return (
    <Frame
      title={say('rate.number.title')}
      lead={<p>{say('rate.number.hint')}</p>}
      back={<BackButton />}
    >
      <div className="search">
        <FieldLine label={say('rate.number.field')} text={number} onType={type}>
          <ActionButton
            look="main"
            disabled={!isTicketNumber(number)}
            onPress={() => send({ type: 'number.sent' })}
          >
            {say('rate.number.next')}
          </ActionButton>
        </FieldLine>
        <div>
          {whyNot && (
            <p className="notice" role="status">
              <Icon name="notice" />
              {whyNot === 'no-answer' ? say('rate.notSent') : say(`refusal.${whyNot}`)}
            </p>
          )}
        </div>
        <NumberKeys text={number} onType={type} />
      </div>
    </Frame>
  );
}

/** A face and a word for each; the best stands first, so that nobody is led to complain. */
export function RateScoreScreen() {
  const { send } = useHall();
  const say = useSay();
  return (
    <Frame title={say('rate.score.title')} back={<BackButton />}>
      <ul className="rate-faces">
        {scores.toReversed().map((score) => (
          <li key={score}>
            <PressButton
              className="rate-face"
              onPress={() => send({ type: 'score.chosen', score })}
            >
              <Icon name={`face-${score}`} />
              <span>{say(`rate.score.of.${scoreWords[score]}`)}</span>
            </PressButton>
          </li>
        ))}
      </ul>
    </Frame>
  );
}

/** What it was about, if she likes to say it. */
export function RateReasonsScreen({ reasons }: { reasons: readonly RateReason[] }) {
  const { send } = useHall();
  const say = useSay();
  return (
    <Frame
      title={say('rate.reasons.title')}
      lead={<p>{say('rate.reasons.hint')}</p>}
      back={<BackButton />}
    >
      <div className="rate-reasons">
        {rateReasons.map((reason) => (
          <ActionButton
            key={reason}
            icon={reasons.includes(reason) ? 'chosen' : 'open'}
            pressed={reasons.includes(reason)}
            onPress={() => send({ type: 'reason.pressed', reason })}
          >
            {say(`rate.reasons.of.${reason}`)}
          </ActionButton>
        ))}
        <ActionButton look="main" onPress={() => send({ type: 'rating.sent' })}>
          {say('rate.reasons.send')}
        </ActionButton>
      </div>
    </Frame>
  );
}

/** On its way, and thanked for. */
export function RatedScreen({ state }: { state: 'sending' | 'rated' }) {
  const say = useSay();
  return state === 'sending' ? (
    <Frame title={say('rate.sending')} />
  ) : (
    <Frame title={say('rate.done.title')} back={<DoneButton says="done" />}>
      <div className="wait" role="status">
        <Icon name="chosen" />
        <p>{say('rate.done.lead')}</p>
        <p>{say('rate.done.book')}</p>
      </div>
    </Frame>
  );
}
