import './wait-screen.css';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { BackButton } from '../parts/back-button.tsx';
import { Frame } from '../parts/frame.tsx';
import { Icon } from '../parts/icon.tsx';

/** Without the server nobody can look whether she is booked: what to do instead. */
export function BookingsAwayScreen() {
  const say = useSay();
  return (
    <Frame title={say('kiosk.booking.away.title')} back={<BackButton />}>
      <div className="wait" role="status">
        <Icon name="unreached" />
        <p>
          <b>{say('kiosk.booking.away.whatToDo')}</b>
        </p>
        <p>{say('kiosk.booking.away.lead')}</p>
      </div>
    </Frame>
  );
}
