import './wait-screen.css';
import type { WaitRange } from '@cherha/shared/domain/ticket.ts';
import { waitWords } from '@cherha/shared/text/wait.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { useHall } from '../hall.tsx';
import { mayRepeat, type WhyNot } from '../kiosk-visit.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { DoneButton } from '../parts/back-button.tsx';
import { Frame } from '../parts/frame.tsx';
import { Icon } from '../parts/icon.tsx';

/** Why there is no ticket, and what to do; honest where nothing is known. */
interface RefusedScreenProps {
  readonly whyNot: WhyNot;
  /** How long she would wait for what she asked for, where it is known. */
  readonly wait: WaitRange | undefined;
  /** She came for a booking, by this. */
  readonly booked: 'phone' | { readonly code: string } | undefined;
}

export function RefusedScreen({ whyNot, wait, booked }: RefusedScreenProps) {
  const { send } = useHall();
  const say = useSay();
  const unknown = whyNot === 'no-answer';
  return (
    <Frame
      title={say(title(whyNot))}
      back={<DoneButton says={whyNot === 'long-wait' ? 'comeLater' : 'toStart'} />}
    >
      <div className="wait" role="status">
        <Icon name="notice" />
        <p>
          <b>{unknown ? say('kiosk.refused.unknown') : say(reason(whyNot, booked))}</b>
        </p>
        {whyNot === 'long-wait' && wait && <p>{waitWords(say, wait)}</p>}
        {whyNot === 'long-wait' && (
          <ActionButton look="main" onPress={() => send({ type: 'longWait.accepted' })}>
            {say('kiosk.refused.acceptLongWait')}
          </ActionButton>
        )}
        {whyNot === 'booking-unknown' && booked && (
          <>
            {booked !== 'phone' && (
              <p>
                {say('kiosk.booking.typed')} <b translate="no">{booked.code}</b>
              </p>
            )}
            <ActionButton look="main" onPress={() => send({ type: 'booking.corrected' })}>
              {say(booked === 'phone' ? 'kiosk.phone.correct' : 'kiosk.booking.correct')}
            </ActionButton>
          </>
        )}
        <p>{say(mayRepeat(whyNot) ? 'kiosk.refused.orReception' : 'kiosk.refused.reception')}</p>
        {mayRepeat(whyNot) && (
          <ActionButton look="main" onPress={() => send({ type: 'wish.repeated' })}>
            {say('kiosk.refused.again')}
          </ActionButton>
        )}
      </div>
    </Frame>
  );
}

const title = (whyNot: WhyNot) => {
  if (whyNot === 'no-answer') return 'kiosk.refused.unknownTitle';
  return whyNot === 'long-wait' ? 'kiosk.refused.longTitle' : 'kiosk.refused.title';
};

const reason = (whyNot: Exclude<WhyNot, 'no-answer'>, booked: RefusedScreenProps['booked']) =>
  whyNot === 'booking-unknown' && booked === 'phone'
    ? 'kiosk.phone.unknown'
    : (`refusal.${whyNot}` as const);
