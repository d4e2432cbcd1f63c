import './wait-screen.css';
import type { Instant } from '@cherha/shared/domain/ids.ts';
import type { Opening } from '@cherha/shared/domain/opening-hours.ts';
import { businessDay, nextDay } from '@cherha/shared/domain/time.ts';
import type { Say } from '@cherha/shared/text/say.ts';
import { dayInWords } from '@cherha/shared/text/when.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import type { ShownSpot } from '@cherha/shared/views/kiosk-view.ts';
import type { Offer } from '../offer.ts';
import { Frame } from '../parts/frame.tsx';
import { SaidByStaff } from '../parts/notice.tsx';
import { ToBuilding } from '../parts/to-building.tsx';

interface ClosedScreenProps {
  readonly opening: Opening;
  readonly at: Instant;
  readonly timeZone: string;
  readonly building: readonly ShownSpot[];
  readonly notices: Offer['view']['notices'];
}

/** No tickets now, and when there will be. */
export function ClosedScreen({ opening, at, timeZone, building, notices }: ClosedScreenProps) {
  const say = useSay();
  const next = opening.open ? undefined : opening.next;
  return (
    <Frame title={say('kiosk.closed.title')}>
      <div className="wait">
        {next ? (
          <div className="wait-when">
            <p>{say('kiosk.closed.next')}</p>
            <p className="wait-when-day">
              {say('kiosk.closed.when', {
                day: dayFrom(businessDay(at, timeZone), next.day, say),
                from: next.from,
              })}
            </p>
          </div>
        ) : (
          <p>{say('kiosk.closed.unknown')}</p>
        )}
        <SaidByStaff notices={notices} />
        <ToBuilding spots={building} />
      </div>
    </Frame>
  );
}

type Day = ReturnType<typeof businessDay>;

function dayFrom(today: Day, day: Day, say: Say): string {
  if (day === today) return say('kiosk.closed.today');
  if (day === nextDay(today)) return say('kiosk.closed.tomorrow');
  return dayInWords(Date.parse(`${day}T12:00:00Z`) as Instant, 'UTC', say.language);
}
