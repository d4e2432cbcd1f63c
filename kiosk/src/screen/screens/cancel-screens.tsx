import './wait-screen.css';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { useHall } from '../hall.tsx';
import type { WhyNot } from '../kiosk-visit.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { BackButton, DoneButton } from '../parts/back-button.tsx';
import { Frame } from '../parts/frame.tsx';
import { Icon } from '../parts/icon.tsx';
import { Dots } from './wait-screens.tsx';

export function SureToCancelScreen({ number }: { number: string }) {
  const { send } = useHall();
  const say = useSay();
  return (
    <Frame title={say('kiosk.cancel.title', { number })} back={<BackButton />}>
      <div className="wait">
        <Icon name="notice" />
        <p>
          <b>{say('kiosk.cancel.about')}</b>
        </p>
        <ActionButton look="main" onPress={() => send({ type: 'cancel.sent' })}>
          {say('kiosk.cancel.yes')}
        </ActionButton>
      </div>
    </Frame>
  );
}

export function CancellingScreen() {
  const say = useSay();
  return (
    <Frame title={say('kiosk.cancel.asking')}>
      <div className="wait" role="status">
        <Dots />
      </div>
    </Frame>
  );
}

export function CancelledScreen({
  number,
  paper,
  whyNot,
}: {
  number: string;
  paper: 'printed' | 'none';
  whyNot: WhyNot | undefined;
}) {
  const say = useSay();
  return (
    <Frame title={say(titleOf(whyNot), { number })} back={<DoneButton says="toStart" />}>
      <div className="wait" role="status">
        <Icon name="notice" />
        <p>
          <b>
            {whyNot
              ? say(whyNot === 'no-answer' ? 'kiosk.cancel.noAnswer' : `refusal.${whyNot}`, {
                  number,
                })
              : say(paper === 'printed' ? 'kiosk.cancel.paper' : 'kiosk.cancel.number')}
          </b>
        </p>
      </div>
    </Frame>
  );
}

/** An answer that was lost says nothing of the ticket. */
const titleOf = (whyNot: WhyNot | undefined) => {
  if (!whyNot) return 'kiosk.cancel.done';
  return whyNot === 'no-answer' ? 'kiosk.cancel.noAnswerTitle' : 'kiosk.cancel.notDone';
};
