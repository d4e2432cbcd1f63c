import './wait-screen.css';
import { wayToShelter } from '@cherha/shared/text/shelter.ts';
import { timeOfDay } from '@cherha/shared/text/when.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import type { Offer } from '../offer.ts';
import { Frame } from '../parts/frame.tsx';
import { Icon } from '../parts/icon.tsx';
import { SaidByStaff } from '../parts/notice.tsx';
import { ToBuilding } from '../parts/to-building.tsx';

interface ShelterScreenProps {
  readonly offer: Pick<Offer, 'view' | 'catalogue'>;
  readonly timeZone: string;
}

/** An air raid: where to go and how (X9), that every place is kept; after the all-clear, to come back and when it goes on. */
export function ShelterScreen({ offer: { view, catalogue }, timeZone }: ShelterScreenProps) {
  const say = useSay();
  const { airRaid } = view;
  const isClear = airRaid?.allClearAt !== undefined;
  return (
    <Frame
      title={say(isClear ? 'kiosk.shelter.clearTitle' : 'kiosk.shelter.title')}
      aside={<ToBuilding spots={catalogue.building} />}
    >
      <div className="wait">
        <div className="wait-now" role="alert">
          <Icon name="notice" />
          <p>
            <b>{say(isClear ? 'kiosk.shelter.comeBack' : 'kiosk.shelter.go')}</b>
          </p>
          {airRaid?.shelters?.map((shelter) => (
            <p key={shelter.way.uk} className="shelter-way">
              {wayToShelter(shelter, say.language)}
            </p>
          ))}
          <p>{say(isClear ? 'kiosk.shelter.clearKept' : 'kiosk.shelter.kept')}</p>
          {isClear && (
            <p>
              {airRaid.resumeAt
                ? say('kiosk.shelter.goesOn', { time: timeOfDay(airRaid.resumeAt, timeZone) })
                : say('kiosk.shelter.goesOnSoon')}
            </p>
          )}
        </div>
        <SaidByStaff notices={view.notices} />
      </div>
    </Frame>
  );
}
