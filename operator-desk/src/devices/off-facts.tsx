import { momentInWords } from '@cherha/shared/text/when.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import type { KioskOffSeen } from '@cherha/shared/views/desk-view.ts';
import { nameOf, type Hall } from '../hall.ts';

/** X7: why a kiosk is out of service, since when, and who said so. */
export function OffFacts({ hall, off }: { hall: Hall; off: KioskOffSeen }) {
  const say = useSay();
  const { since, reason, note, staffId } = off;
  const { timeZone } = hall.view;
  return (
    <>
      <p className="state" data-urgency="now">
        {say('desk.devices.off.since', {
          when: momentInWords(since, { now: hall.now, timeZone, language: say.language }),
          reason: say(`desk.devices.off.reason.${reason}`),
        })}
      </p>
      <p className="panel-quiet">
        {staffId ? nameOf(hall, staffId) : say('desk.devices.off.atKiosk')}
        {note && ` · ${note}`}
      </p>
    </>
  );
}
