import { useSay } from '@cherha/shared/ui/language.tsx';
import { TicketList } from './hall-lists.tsx';
import type { Reception } from './reception-screen.tsx';

/** C7, O4: who was called and did not come; anybody of the staff takes her back. */
export function MissedList({ hall, asking }: Reception) {
  const say = useSay();
  return (
    <TicketList hall={hall} title={say('more.missed')} tickets={hall.view.missed}>
      {({ id, number }) => (
        <button
          type="button"
          className="button"
          aria-label={`${say('more.takeBack')}: ${number}`}
          onClick={() => asking.send({ type: 'takeBack', ticketId: id })}
        >
          {say('more.takeBack')}
        </button>
      )}
    </TicketList>
  );
}
