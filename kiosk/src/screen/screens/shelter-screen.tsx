import './shelter-screen.css';
import { languages } from '@cherha/shared/domain/catalogue.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import { wayToShelter } from '@cherha/shared/text/shelter.ts';
import { timeOfDay } from '@cherha/shared/text/when.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { UrgentSign } from '@cherha/shared/ui/urgent-sign.tsx';
import type { Offer } from '../offer.ts';
import { Frame } from '../parts/frame.tsx';
import { SaidByStaff } from '../parts/notice.tsx';
import { ToBuilding } from '../parts/to-building.tsx';

interface ShelterScreenProps {
  readonly offer: Pick<Offer, 'view' | 'catalogue'>;
  readonly timeZone: string;
}

/** An air raid, the gravest thing on the glass: where to go and how (X9), that every place is kept; after the all-clear, to come back and when it goes on. */
export function ShelterScreen({ offer: { view, catalogue }, timeZone }: ShelterScreenProps) {
  const say = useSay();
  const { airRaid } = view;
  const [other] = languages.filter((each) => each !== say.language);
  const isClear = airRaid?.allClearAt !== undefined;
  return (
    <Frame
      title={say(isClear ? 'kiosk.shelter.clearTitle' : 'kiosk.shelter.title')}
      aside={<ToBuilding spots={catalogue.building} />}
    >
      <div className="raid">
        <div className="raid-now" data-clear={isClear || undefined} role="alert">
          <UrgentSign of={isClear ? 'clear' : 'raid'} />
          <p className="raid-go">{say(isClear ? 'kiosk.shelter.comeBack' : 'kiosk.shelter.go')}</p>
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
          {other && (
            <p className="raid-other" lang={other}>
              {sayIn(other)(isClear ? 'kiosk.shelter.clearTitle' : 'kiosk.shelter.title')}.{' '}
              {sayIn(other)(isClear ? 'kiosk.shelter.comeBack' : 'kiosk.shelter.go')}
            </p>
          )}
        </div>
        <SaidByStaff notices={view.notices} />
      </div>
    </Frame>
  );
}
