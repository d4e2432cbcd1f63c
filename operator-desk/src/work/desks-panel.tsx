import type { DeskId } from '@cherha/shared/domain/ids.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { nameOf, type Hall } from '../hall.ts';

/** All windows at a glance: who sits there and whom they have. */
export function DesksPanel({ hall, mine }: { hall: Hall; mine: DeskId }) {
  const say = useSay();
  return (
    <section className="panel desks" aria-labelledby="desks-title">
      <h2 id="desks-title">{say('desk.desks.title')}</h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled with the keyboard */}
      <ul className="panel-list" tabIndex={0} aria-labelledby="desks-title">
        {hall.view.desks.map(({ id, number, operator, visitors: [visitor] }) => (
          <li key={id} className="desk-row" data-free={!operator} data-mine={id === mine}>
            <span className="desk-number">{number}</span>
            <span className="desk-who">
              {operator ? nameOf(hall, operator) : say('desk.place.free')}{' '}
              {id === mine && <span className="mark">{say('desk.place.you')}</span>}
            </span>
            <span className="desk-visitor" data-state={visitor?.status}>
              {visitor ? (
                <>
                  <strong>{visitor.number}</strong> {say(`desk.desks.${visitor.status}`)}
                </>
              ) : (
                operator && say('desk.desks.idle')
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
