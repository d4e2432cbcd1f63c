import './booking-screen.css';
import { isWholeCode } from '@cherha/shared/domain/booking.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { useHall } from '../hall.tsx';
import { ActionButton } from '../parts/action-button.tsx';
import { BackButton } from '../parts/back-button.tsx';
import { CodeKeys } from '../parts/code-keys.tsx';
import { Frame } from '../parts/frame.tsx';

/** Whoever is booked types the code that she was given; a scanner or a keyboard types it too. */
export function BookingScreen({ code }: { code: string }) {
  const { send } = useHall();
  const say = useSay();
  const type = (text: string): void => send({ type: 'booking.typed', query: text });
  return (
    <Frame
      title={say('kiosk.booking.title')}
      lead={<p>{say('kiosk.booking.hint')}</p>}
      back={<BackButton />}
    >
      <div className="booking">
        <div className="booking-line">
          <input
            className="booking-code"
            type="text"
            inputMode="none"
            autoComplete="off"
            spellCheck={false}
            aria-label={say('kiosk.booking.field')}
            placeholder={say('kiosk.booking.field')}
            value={code}
            onChange={(event) => type(event.target.value)}
          />
          <ActionButton
            look="main"
            disabled={!isWholeCode(code)}
            onPress={() => send({ type: 'booking.sent' })}
          >
            {say('kiosk.booking.take')}
          </ActionButton>
        </div>
        <CodeKeys text={code} onType={type} />
      </div>
    </Frame>
  );
}
