import type { DeskId } from '@cherha/shared/domain/ids.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { nameOf, type Hall } from '../hall.ts';
import { breakInShort } from './break-note.tsx';

/** All windows at a glance: who sits there and whom they have. */
export function DesksPanel({ hall, mine }: { hall: Hall; mine: DeskId }) {
  const say = useSay();
  return (
    <section className="panel desks" aria-labelledby="desks-title">
      <h2 id="desks-title">{say('desk.desks.title')}</h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled with the keyboard */}
      <ul className="panel-list" tabIndex={0} aria-labelledby="desks-title">
        {hall.view.desks.map(({ id, number, operator, visitors, break: onBreak }) => (
          <li key={id} className="desk-row" data-free={!operator} data-mine={id === mine}>
            <span className="desk-number">{number}</span>
            <span className="desk-who">
              {operator ? nameOf(hall, operator) : say('desk.place.free')}{' '}
              {id === mine && <span className="mark">{say('desk.place.you')}</span>}
            </span>
            <span className="desk-visitor">
              {visitors.map(({ id: ticketId, number: its, status }) => (
                <span key={ticketId} className="desk-one">
                  <strong>{its}</strong> {say(`desk.desks.${status}`)}
                </span>
              ))}
              {onBreak && (
                <span className="desk-one">{breakInShort(onBreak, hall.view.timeZone, say)}</span>
              )}
              {operator && visitors.length === 0 && !onBreak && say('desk.desks.idle')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
