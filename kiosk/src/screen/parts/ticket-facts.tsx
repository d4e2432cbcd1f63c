import type { TicketSlip } from '@cherha/shared/text/ticket-slip.ts';
import { curved } from '@cherha/shared/text/apostrophe.ts';
import { useSay } from '@cherha/shared/ui/language.tsx';
import { lengthOf } from './service-name.ts';

/** What the ticket is for, and how many are before it: the same words as on the paper. */
export function TicketFacts({ slip }: { slip: TicketSlip }) {
  const say = useSay();
  return (
    <div className="ticket-facts">
      <p className="ticket-ahead">{slip.ahead}</p>
      <p className="service-name" data-length={lengthOf(slip.service)}>
        {curved(slip.service)}
      </p>
      <p className="ticket-quiet">{slip.purpose}</p>
      <p className="ticket-quiet" data-ear={say('access.ear.waitHere')}>
        {say('kiosk.ticket.wait')}
      </p>
    </div>
  );
}
