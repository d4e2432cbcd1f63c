import { timeOfDay } from '@cherha/shared/text/when.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import type { Hall } from '../hall.ts';
import { durationWords } from './durations.ts';

/** Her own day in six figures, each in its fixed place. */
export function OwnDayPanel({ hall: { day, view } }: { hall: Hall }) {
  const say = useSay();
  const long = (seconds: number | undefined): string =>
    seconds === undefined ? '—' : durationWords(seconds, say);
  const figures = [
    ['served', day ? String(day.served) : '—'],
    ['noShows', day ? String(day.noShows) : '—'],
    ['breaks', day ? String(day.breaks) : '—'],
    ['serving', long(day?.serving)],
    ['waited', long(day?.waited)],
    ['seatedAt', day?.seatedAt === undefined ? '—' : timeOfDay(day.seatedAt, view.timeZone)],
  ] as const;
  return (
    <section className="panel own-day" aria-labelledby="own-day-title">
      <h2 id="own-day-title">{say('desk.day.title')}</h2>
      <dl>
        {figures.map(([name, figure]) => (
          <div key={name}>
            <dt>{say(`desk.day.${name}`)}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
