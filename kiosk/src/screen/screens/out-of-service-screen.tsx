import './wait-screen.css';
import { useSay } from '@cherha/shared/ui/language.tsx';
import type { ShownSpot } from '@cherha/shared/views/kiosk-view.ts';
import type { Offer } from '../offer.ts';
import { Frame } from '../parts/frame.tsx';
import { Icon } from '../parts/icon.tsx';
import { SaidByStaff } from '../parts/notice.tsx';
import { ToBuilding } from '../parts/to-building.tsx';

interface OutOfServiceScreenProps {
  /** Whether another kiosk gives out tickets: nobody is sent to one that does not. */
  readonly otherKiosk: boolean;
  readonly building: readonly ShownSpot[];
  readonly notices: Offer['view']['notices'];
}

/** X7: this kiosk was switched off: where a ticket is given out instead, and that every place is kept. */
export function OutOfServiceScreen({ otherKiosk, building, notices }: OutOfServiceScreenProps) {
  const say = useSay();
  return (
    <Frame title={say('kiosk.outOfService.title')}>
      <div className="wait">
        <div className="wait-now" role="status">
          <Icon name="reception" />
          <p>
            <b>
              {say(otherKiosk ? 'kiosk.outOfService.elsewhere' : 'kiosk.outOfService.reception')}
            </b>
          </p>
          <p>{say('kiosk.outOfService.kept')}</p>
        </div>
        <SaidByStaff notices={notices} />
        <ToBuilding spots={building} />
      </div>
    </Frame>
  );
}
