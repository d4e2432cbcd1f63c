import { timeOfDay } from '@cherha/shared/text/when.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import type { AwaySeen } from '@cherha/shared/views/desk-view.ts';
import type { TicketSeen } from '@cherha/shared/views/ticket-seen.ts';
import type { ReactNode } from 'react';
import { TicketList } from './hall-lists.tsx';
import type { Reception } from './reception-screen.tsx';

/** O2: who has stepped out by her own wish; anybody of the staff may see that she is back. */
export function AwayList({
  hall,
  asking,
  children,
}: Reception & { children?: (ticket: TicketSeen) => ReactNode }) {
  const say = useSay();
  return (
    <TicketList hall={hall} title={say('more.away')} tickets={hall.view.away}>
      {(ticket) => (
        <>
          <Until ticket={ticket} timeZone={hall.view.timeZone} />
          <button
            type="button"
            className="button"
            aria-label={`${say('more.bringBack')}: ${ticket.number}`}
            onClick={() => asking.send({ type: 'bringBack', ticketId: ticket.id })}
          >
            {say('more.bringBack')}
          </button>
          {children?.(ticket)}
        </>
      )}
    </TicketList>
  );
}

/** Until when her place is kept; in an air raid no time runs (O5). */
function Until({ ticket: { until }, timeZone }: { ticket: AwaySeen; timeZone: string }) {
  const say = useSay();
  return (
    <span className="more-until">
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M10 4H4v16h6M9 12h11m-4-4 4 4-4 4" />
      </svg>
      {until === undefined
        ? say('more.awayKept')
        : say('more.awayUntil', { time: timeOfDay(until, timeZone) })}
    </span>
  );
}
