import { timeOfDay } from '@cherha/shared/text/when.ts';
import { useSay, useWords } from '@cherha/shared/ui/language.tsx';
import { UrgentSign } from '@cherha/shared/ui/urgent-sign.tsx';
import type { HardDaySeen } from '@cherha/shared/views/hard-day-view.ts';
import { useState } from 'react';
import type { Hall } from '../hall.ts';
import './urgent.css';
import { urgentNow } from './urgent-now.ts';
import { useFit } from './use-fit.ts';

/** X1, X8: an air raid and every emergency, over every page for as long as the hall is told of it. */
export function UrgentStrip({ hall }: { hall: Hall }) {
  const say = useSay();
  const words = useWords();
  const { isLong, watched } = useFit();
  const [isOpen, setOpen] = useState(false);
  const { airRaid, emergencies } = urgentNow(hall);
  if (!airRaid && emergencies.length === 0) return null;
  return (
    <section className="urgent" data-open={isLong && isOpen} aria-label={say('desk.urgent.title')}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled with the keyboard */}
      <div ref={watched} className="urgent-list" tabIndex={isLong ? 0 : undefined}>
        {airRaid && <AirRaid airRaid={airRaid} timeZone={hall.view.timeZone} />}
        {emergencies.map(({ id, text }) => (
          <p key={id} role="alert" data-of="emergency">
            <UrgentSign of="emergency" />
            <strong>{say('more.severities.emergency')}</strong>
            <span className="urgent-words">{words(text)}</span>
          </p>
        ))}
      </div>
      {isLong && (
        <button
          type="button"
          className="button urgent-more"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen
            ? say('desk.urgent.less')
            : say('desk.urgent.whole', { count: emergencies.length + (airRaid ? 1 : 0) })}
        </button>
      )}
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
    <p role="alert" data-of={allClearAt ? 'clear' : 'raid'}>
      <UrgentSign of={allClearAt ? 'clear' : 'raid'} />
      <strong>{say(allClearAt ? 'more.allClear' : 'more.airRaid')}</strong>
      <span className="urgent-words">
        {allClearAt ? goesOn : say('desk.urgent.raid', at(since))}
      </span>
    </p>
  );
}
