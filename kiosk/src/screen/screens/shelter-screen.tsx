import './wait-screen.css';
import { timeOfDay } from '@cherha/shared/text/when.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import type { KioskView } from '@cherha/shared/views/kiosk-view.ts';
import { Frame } from '../parts/frame.tsx';
import { Icon } from '../parts/icon.tsx';

/** An air raid: where to go, that every place is kept, and when it goes on. */
export function ShelterScreen({
  view: { airRaid },
  timeZone,
}: {
  view: Pick<KioskView, 'airRaid'>;
  timeZone: string;
}) {
  const say = useSay();
  const goesOn = airRaid?.resumeAt && timeOfDay(airRaid.resumeAt, timeZone);
  return (
    <Frame title={say('kiosk.shelter.title')}>
      <div className="wait" role="alert">
        <Icon name="notice" />
        <p>
          <b>{say('kiosk.shelter.go')}</b>
        </p>
        <p>{say('kiosk.shelter.kept')}</p>
        {goesOn && <p>{say('kiosk.shelter.goesOn', { time: goesOn })}</p>}
      </div>
    </Frame>
  );
}
