import type { DeskId, StaffId } from '@cherha/shared/domain/ids.ts';
import type { Say } from '@cherha/shared/text/say.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import type { DeskSeen } from '@cherha/shared/views/desk-view.ts';
import { useRef } from 'react';
import { deskName, nameOf, type Hall } from '../hall.ts';
import { SureButton } from '../more/sure-button.tsx';
import { breakInShort } from '../work/break-note.tsx';
import { longAgo } from '../work/durations.ts';

/** What may be asked of one window. */
interface OnWindow {
  readonly onServices: (desk: DeskId) => void;
  readonly onOpen: (desk: DeskId) => void;
  /** D11: asked for whoever is seen there, and meant for nobody else. */
  readonly onClose: (desk: DeskId, operator: StaffId) => void;
  readonly onEndBreak: (desk: DeskId, operator: StaffId) => void;
}

/** Every window in its fixed place: who works there, what is under way and for how long. */
export function WindowsPanel({
  hall,
  ...on
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
          <WindowRow key={desk.id} hall={hall} desk={desk} {...on} />
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
  onClose,
  onEndBreak,
}: {
  hall: Hall;
  desk: DeskSeen;
} & OnWindow) {
  const say = useSay();
  const services = useRef<HTMLButtonElement>(null);
  const { id, number, operator, usual, visitors, break: onBreak } = desk;
  // What was pressed goes with what it did: the focus stays in this row.
  const sure = (send: typeof onClose) => (): void => {
    services.current?.focus();
    if (operator) send(id, operator);
  };
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
          {onBreak && onBreak.reason !== 'declined' && (
            <SureButton
              key={onBreak.since}
              rank="quiet-button"
              label={say('manager.endBreak')}
              about={say('manager.breakOf', { place: deskName(say, desk) })}
              question={say('manager.endBreakSure')}
              onSure={sure(onEndBreak)}
            />
          )}
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
      {operator && visitors.length === 0 && (
        <SureButton
          key={operator}
          rank="quiet-button"
          label={say('manager.close')}
          about={deskName(say, desk)}
          question={say('manager.closeSure')}
          onSure={sure(onClose)}
        />
      )}
      <button
        ref={services}
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
