import { useSay } from '@cherha/shared/ui/language.tsx';
import type { TicketId } from '@cherha/shared/domain/ids.ts';
import { Keys } from '../keys/keys.tsx';
import type { VisitorSeen } from '@cherha/shared/views/desk-view.ts';

/** Everybody at a window that may have several (D5); the pressed one is whom the buttons are about. */
export function VisitorsHere({
  visitors,
  current,
  onChoose,
}: {
  visitors: readonly VisitorSeen[];
  current: VisitorSeen | undefined;
  onChoose: (id: TicketId) => void;
}) {
  const say = useSay();
  return (
    <fieldset className="here" aria-label={say('desk.here.title')}>
      {visitors.map(({ id, number, status }) => (
        <button
          key={id}
          type="button"
          className="button here-one"
          data-state={status}
          aria-pressed={id === current?.id}
          onClick={() => onChoose(id)}
        >
          <strong>{number}</strong>
          <span className="here-state">{say(`desk.desks.${status}`)}</span>
        </button>
      ))}
      {visitors.length > 1 && <Keys wish="otherVisitor" />}
    </fieldset>
  );
}
