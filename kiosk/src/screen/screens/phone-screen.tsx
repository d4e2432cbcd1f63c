import './booking-screen.css';
import { phoneNumber } from '@cherha/shared/protocol/phone.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { useHall } from '../hall.tsx';
import { ActionButton } from '../parts/action-button.tsx';
import { BackButton } from '../parts/back-button.tsx';
import { FieldLine } from '../parts/field-line.tsx';
import { Frame } from '../parts/frame.tsx';
import { PhoneKeys } from '../parts/phone-keys.tsx';

/** B5: whoever has no code at hand knows her own number. */
export function PhoneScreen({ phone }: { phone: string }) {
  const { send } = useHall();
  const say = useSay();
  const type = (text: string): void => send({ type: 'phone.typed', query: text });
  return (
    <Frame
      title={say('kiosk.phone.title')}
      lead={<p>{say('kiosk.phone.hint')}</p>}
      back={<BackButton />}
    >
      <div className="booking">
        <p className="booking-note">{say('kiosk.phone.kept')}</p>
        <FieldLine label={say('kiosk.phone.field')} text={phone} onType={type} look="code" masked>
          <ActionButton
            look="main"
            disabled={phoneNumber(phone) === undefined}
            onPress={() => send({ type: 'phone.sent' })}
          >
            {say('kiosk.booking.take')}
          </ActionButton>
        </FieldLine>
        <PhoneKeys text={phone} onType={type} />
      </div>
    </Frame>
  );
}
