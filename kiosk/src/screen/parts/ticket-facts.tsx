import { useSay } from '@cherha/shared/ui/language.tsx';
import { ServiceName } from './service-name.tsx';

/** One service of a ticket, in the words of the page. */
export interface ServiceOnTicket {
  readonly name: string;
  readonly purpose: string;
}

interface TicketFactsProps {
  readonly ahead: string;
  readonly services: readonly ServiceOnTicket[];
}

/** What the ticket is for, and how many are before it: the same words as on the paper. */
export function TicketFacts({ ahead, services }: TicketFactsProps) {
  const say = useSay();
  return (
    <div className="ticket-facts">
      <p className="ticket-ahead">{ahead}</p>
      <ul className="ticket-services" data-several={services.length > 1 || undefined}>
        {services.map(({ name, purpose }, at) => (
          <li key={`${at} ${name}`}>
            <ServiceName as="p" name={name} />
            <p className="ticket-quiet">{purpose}</p>
          </li>
        ))}
      </ul>
      <p className="ticket-wait ticket-quiet" data-ear={say('access.ear.waitHere')}>
        {say('kiosk.ticket.wait')}
      </p>
    </div>
  );
}
