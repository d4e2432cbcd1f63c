import './wait-screen.css';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { useHall } from '../hall.tsx';
import { mayRepeat, type WhyNot } from '../kiosk-visit.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { TicketButton } from '../parts/back-button.tsx';
import { Frame } from '../parts/frame.tsx';
import { Icon } from '../parts/icon.tsx';
import { ServiceName } from '../parts/service-name.tsx';
import type { ServiceOnTicket } from '../parts/ticket-facts.tsx';
import { Dots } from './wait-screens.tsx';

export function AddingScreen() {
  const say = useSay();
  return (
    <Frame title={say('kiosk.adding.asking')}>
      <div className="wait" role="status">
        <Dots />
      </div>
    </Frame>
  );
}

/** V4: what was added, for the same number. */
export function AddedScreen({ number, added }: { number: string; added: ServiceOnTicket }) {
  const say = useSay();
  return (
    <Frame title={say('kiosk.adding.done', { number })} back={<TicketButton />}>
      <div className="wait" role="status">
        <Icon name="chosen" />
        <ServiceName as="p" name={added.name} />
        <p>{added.purpose}</p>
        <p>
          <b>{say('kiosk.adding.sameNumber')}</b>
        </p>
      </div>
    </Frame>
  );
}

interface NotAddedScreenProps {
  readonly whyNot: WhyNot;
  /** Where nothing was asked yet, it is known that nothing was added. */
  readonly asked: boolean;
}

/** Why it was not; the ticket itself stays as it was. */
export function NotAddedScreen({ whyNot, asked }: NotAddedScreenProps) {
  const { send } = useHall();
  const say = useSay();
  const unknown = whyNot === 'no-answer' && asked;
  return (
    <Frame
      title={say(unknown ? 'kiosk.adding.noAnswerTitle' : 'kiosk.adding.notDone')}
      back={<TicketButton />}
    >
      <div className="wait" role="status">
        <Icon name="notice" />
        <p>
          <b>{say(reason({ whyNot, asked }))}</b>
        </p>
        <p>{say('kiosk.adding.ticketIsValid')}</p>
        {asked && mayRepeat(whyNot) && (
          <ActionButton look="main" onPress={() => send({ type: 'wish.repeated' })}>
            {say('kiosk.refused.again')}
          </ActionButton>
        )}
      </div>
    </Frame>
  );
}

const reason = ({ whyNot, asked }: NotAddedScreenProps) => {
  if (whyNot !== 'no-answer') return `refusal.${whyNot}` as const;
  return asked ? 'kiosk.adding.noAnswer' : 'kiosk.adding.away';
};
