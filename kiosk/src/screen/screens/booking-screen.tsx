import './booking-screen.css';
import { isWholeCode } from '@cherha/shared/domain/booking.ts';
import { useSay, useWords } from '@cherha/shared/ui/language.tsx';
import { useHall } from '../hall.tsx';
import type { Visit } from '../kiosk-visit.ts';
import type { Offer } from '../offer.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { BackButton } from '../parts/back-button.tsx';
import { CodeKeys } from '../parts/code-keys.tsx';
import { FieldLine } from '../parts/field-line.tsx';
import { Frame } from '../parts/frame.tsx';

interface BookingScreenProps {
  readonly offer: Offer;
  readonly code: string;
  readonly priority: Visit['priority'];
}

/** Whoever is booked types the code that she was given; a scanner or a keyboard types it too. */
export function BookingScreen({ offer, code, priority }: BookingScreenProps) {
  const { send } = useHall();
  const say = useSay();
  const words = useWords();
  const { priorities } = offer.catalogue;
  const category = priorities.find(({ id }) => id === priority?.categoryId);
  const type = (text: string): void => send({ type: 'booking.typed', query: text });
  return (
    <Frame
      title={say('kiosk.booking.title')}
      lead={<p>{say('kiosk.booking.hint')}</p>}
      back={<BackButton />}
    >
      <div className="booking">
        <div className="booking-priority">
          {category && <p>{say('kiosk.priority.declared', { name: words(category.name) })}</p>}
          {priorities.length > 0 && (
            <ActionButton onPress={() => send({ type: 'priority.opened' })}>
              {say('kiosk.priority.open')}
            </ActionButton>
          )}
          <ActionButton onPress={() => send({ type: 'phone.opened' })}>
            {say('kiosk.phone.open')}
          </ActionButton>
        </div>
        <FieldLine label={say('kiosk.booking.field')} text={code} onType={type} look="code">
          <ActionButton
            look="main"
            disabled={!isWholeCode(code)}
            onPress={() => send({ type: 'booking.sent' })}
          >
            {say('kiosk.booking.take')}
          </ActionButton>
        </FieldLine>
        <CodeKeys text={code} onType={type} />
      </div>
    </Frame>
  );
}
