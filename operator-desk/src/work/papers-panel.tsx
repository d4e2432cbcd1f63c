import { timeOfDay } from '@cherha/shared/text/when.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import type { DeskView } from '@cherha/shared/views/desk-view.ts';
import type { Hall } from '../hall.ts';

/** Papers whose number is not the visitor's any more, and papers that could get no place (L5, L8). */
export function PapersPanel({ hall: { view } }: { hall: Hall }) {
  const say = useSay();
  const renumbered = renumberedIn(view);
  if (renumbered.length + view.withoutPlace.length === 0) return null;
  return (
    <section
      className="panel printing"
      aria-labelledby="papers-title"
      data-trouble
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled with the keyboard
      tabIndex={0}
    >
      <h2 id="papers-title">{say('offline.desk.title')}</h2>
      <div role="status">
        <ul>
          {renumbered.map(({ id, number, paper, issuedAt }) => (
            <li key={id} className="printing-row">
              <span className="printing-name">
                <strong>{paper}</strong> {timeOfDay(issuedAt, view.timeZone)}
              </span>
              <span className="printing-state">
                {say('offline.desk.renumbered', { paper, number })}
              </span>
            </li>
          ))}
          {view.withoutPlace.map(({ ticketId, paper, touchedAt, why }) => (
            <li key={ticketId} className="printing-row">
              <span className="printing-name">
                <strong>{paper}</strong> {timeOfDay(touchedAt, view.timeZone)}
              </span>
              <span className="printing-state">
                {say('offline.desk.withoutPlace', { why: say(`offline.desk.why.${why}`) })}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

/** Those who wait under another number than the one on their paper. */
export const renumberedIn = ({ waiting }: Pick<DeskView, 'waiting'>) =>
  waiting.flatMap(({ id, number, issuedAt, withoutServer }) =>
    withoutServer?.paper === undefined
      ? []
      : [{ id, number, issuedAt, paper: withoutServer.paper }],
  );
