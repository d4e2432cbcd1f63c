import { timeOfDay } from '@cherha/shared/text/when.ts';
import { useSay, useWords } from '@cherha/shared/ui/language.tsx';
import type { HardDaySeen } from '@cherha/shared/views/hard-day-view.ts';
import type { Hall } from '../hall.ts';
import './urgent.css';
import { urgentNow } from './urgent-now.ts';

/** X1, X8: an air raid and every emergency, over every page for as long as the hall is told of it. */
export function UrgentStrip({ hall }: { hall: Hall }) {
  const say = useSay();
  const words = useWords();
  const { airRaid, emergencies } = urgentNow(hall);
  if (!airRaid && emergencies.length === 0) return null;
  return (
    <section className="urgent" aria-label={say('desk.urgent.title')}>
      {airRaid && <AirRaid airRaid={airRaid} timeZone={hall.view.timeZone} />}
      {emergencies.map(({ id, text }) => (
        <p key={id} role="alert">
          <strong>{say('more.severities.emergency')}</strong>
          <span className="urgent-words">{words(text)}</span>
        </p>
      ))}
    </section>
  );
}

function AirRaid({
  airRaid: { since, allClearAt, resumeAt },
  timeZone,
}: {
  airRaid: NonNullable<HardDaySeen['airRaid']>;
  timeZone: string;
}) {
  const say = useSay();
  const at = (time: typeof since) => ({ time: timeOfDay(time, timeZone) });
  const goesOn = resumeAt ? say('desk.urgent.goesOn', at(resumeAt)) : say('desk.urgent.byHand');
  return (
    <p role="alert">
      <strong>{say(allClearAt ? 'more.allClear' : 'more.airRaid')}</strong>
      <span className="urgent-words">
        {allClearAt ? goesOn : say('desk.urgent.raid', at(since))}
      </span>
    </p>
  );
}
