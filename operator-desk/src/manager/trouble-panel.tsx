import { useSay } from '@cherha/shared/ui/language.tsx';
import type { Hall } from '../hall.ts';
import { allWell, troubleNow } from './trouble-now.ts';

/** Which kiosk, printer or button is unwell; one quiet line while all are well. */
export function TroublePanel({ hall }: { hall: Hall }) {
  const say = useSay();
  const all = troubleNow(hall, say);
  return (
    <section className="panel manager-trouble" aria-labelledby="trouble-title">
      <h2 id="trouble-title">{say('manager.trouble')}</h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled with the keyboard */}
      <ul className="panel-list" tabIndex={0} aria-labelledby="trouble-title">
        {all.map(({ device, what, urgency }) => (
          <li key={device + what} className="printing-row" data-urgency={urgency}>
            <span className="printing-name">{device}</span>
            <span className="printing-state">{what}</span>
          </li>
        ))}
        {all.length === 0 && <li className="panel-quiet">{say(allWell(hall))}</li>}
      </ul>
    </section>
  );
}
