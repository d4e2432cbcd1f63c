import { useSay, useWords } from '@cherha/shared/ui/language.tsx';
import type { TicketSeen } from '@cherha/shared/views/ticket-seen.ts';
import type { ReactNode } from 'react';
import { AwayList } from './away-list.tsx';
import { CancelButton } from './cancel-button.tsx';
import { CopyButton } from './copies.tsx';
import type { DeskSeen } from '@cherha/shared/views/desk-view.ts';
import { comingBackTo, serviceName, type Hall } from '../hall.ts';
import { NoteOf } from './note-shown.tsx';
import { MissedList } from './missed-list.tsx';
import type { AtWindow } from './visitor-forms.tsx';

/** A list of tickets with what can be done with each of them. */
export function TicketList<T extends TicketSeen>({
  hall,
  title,
  tickets,
  children,
}: {
  hall: Hall;
  title: string;
  tickets: readonly T[];
  children: (ticket: T) => ReactNode;
}) {
  const say = useSay();
  const words = useWords();
  return (
    <section className="more-list">
      <h2 className="more-title">
        {title} <span className="count">{tickets.length}</span>
      </h2>
      {tickets.length === 0 ? (
        <p className="panel-quiet">{say('more.nobody')}</p>
      ) : (
        <ul>
          {tickets.map((ticket) => (
            <li key={ticket.id}>
              <strong>{ticket.number}</strong>
              <span className="more-service">{words(serviceName(hall, ticket.serviceId))}</span>
              <span className="more-buttons">{children(ticket)}</span>
              <NoteOf hall={hall} ticketId={ticket.id} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** M4: who is on an errand; with `desk`, from that window alone. */
export function ParkedList({
  hall,
  asking,
  desk,
}: Pick<AtWindow, 'hall' | 'asking'> & { desk?: DeskSeen }) {
  const say = useSay();
  const words = say('more.bringBack');
  return (
    <TicketList
      hall={hall}
      title={say('more.parked')}
      tickets={desk ? comingBackTo(hall, desk) : hall.view.parked}
    >
      {({ id, number }) => (
        <button
          type="button"
          className="button"
          aria-label={`${words}: ${number}`}
          onClick={() => asking.send({ type: 'bringBack', ticketId: id })}
        >
          {words}
        </button>
      )}
    </TicketList>
  );
}

/** Those who may come back, and those who may be called or may go. */
export function HallLists({ hall, desk, asking }: AtWindow) {
  const say = useSay();
  const { may } = hall.people.me;
  const button = (words: string, number: string, onClick: () => void) => (
    <button type="button" className="button" aria-label={`${words}: ${number}`} onClick={onClick}>
      {words}
    </button>
  );
  return (
    <>
      <ParkedList hall={hall} asking={asking} />
      <AwayList hall={hall} asking={asking} />
      <MissedList hall={hall} asking={asking} />
      {(may.includes('call-chosen') || may.includes('reception')) && (
        <TicketList hall={hall} title={say('more.waiting')} tickets={hall.view.waiting}>
          {({ id, number }) => (
            <>
              {may.includes('reception') && <CopyButton ticket={{ id, number }} asking={asking} />}
              {may.includes('call-chosen') &&
                button(say('more.call'), number, () =>
                  asking.send({ type: 'callTicket', deskId: desk.id, ticketId: id }),
                )}
              {may.includes('reception') && (
                <CancelButton ticket={{ id, number }} asking={asking} />
              )}
            </>
          )}
        </TicketList>
      )}
    </>
  );
}
