import type { DeskId } from '@cherha/shared/domain/ids.ts';
import type { Say } from '@cherha/shared/text/say.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import type { DeskSeen } from '@cherha/shared/views/desk-view.ts';
import { nameOf, type Hall } from '../hall.ts';
import { breakInShort } from '../work/break-note.tsx';
import { longAgo } from '../work/durations.ts';

/** What may be asked of one window. */
interface OnWindow {
  readonly onServices: (desk: DeskId) => void;
  readonly onOpen: (desk: DeskId) => void;
}

/** Every window in its fixed place: who works there, what is under way and for how long. */
export function WindowsPanel({
  hall,
  onServices,
  onOpen,
}: {
  hall: Hall;
} & OnWindow) {
  const say = useSay();
  const { desks } = hall.view;
  const working = desks.filter(({ operator }) => operator);
  const onBreak = working.filter(({ break: one }) => one).length;
  return (
    <section className="panel manager-windows" aria-labelledby="windows-title">
      <h2 id="windows-title">{say('manager.desks')}</h2>
      <p className="panel-quiet manager-target">
        {say('manager.counts', {
          working: working.length - onBreak,
          onBreak,
          closed: desks.length - working.length,
        })}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled with the keyboard */}
      <ul className="panel-list" tabIndex={0} aria-labelledby="windows-title">
        {desks.map((desk) => (
          <WindowRow
            key={desk.id}
            hall={hall}
            desk={desk}
            onServices={onServices}
            onOpen={onOpen}
          />
        ))}
      </ul>
    </section>
  );
}

function WindowRow({
  hall,
  desk,
  onServices,
  onOpen,
}: {
  hall: Hall;
  desk: DeskSeen;
} & OnWindow) {
  const say = useSay();
  const { id, number, operator, usual } = desk;
  return (
    <li className="manager-window" data-closed={!operator}>
      <span className="desk-number">{number}</span>
      <span className="manager-who">
        {operator ? nameOf(hall, operator) : say('manager.closed')}
        <span className="manager-state">
          {stateOf(hall, desk, say).map((line) => (
            <span key={line}>{line}</span>
          ))}
          {usual && <span className="mark">{say('manager.changed')}</span>}
        </span>
      </span>
      {!operator && (
        <button
          type="button"
          className="quiet-button"
          aria-label={say('manager.openOf', { number })}
          onClick={() => onOpen(id)}
        >
          {say('manager.open')}
        </button>
      )}
      <button
        type="button"
        className="quiet-button"
        aria-label={say('manager.servicesOf', { number })}
        onClick={() => onServices(id)}
      >
        {say('manager.services')}
      </button>
    </li>
  );
}

/** What is under way at a window, each with how long it has been so. */
export function stateOf({ view, now }: Hall, desk: DeskSeen, say: Say): readonly string[] {
  const { operator, visitors, break: onBreak } = desk;
  if (!operator) return [];
  const since = (what: string, at: typeof now): string =>
    say('manager.since', { what, duration: longAgo(at, now, say) });
  if (onBreak) return [since(breakInShort(onBreak, view.timeZone, say), onBreak.since)];
  if (visitors.length === 0) return [say('manager.free')];
  return visitors.map((visitor) =>
    since(
      `${visitor.number} ${say(`desk.desks.${visitor.status}`)}`,
      visitor.status === 'called' ? visitor.calledAt : visitor.startedAt,
    ),
  );
}
