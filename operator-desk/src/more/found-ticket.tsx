import { timeOfDay } from '@cherha/shared/text/when.ts';
import type { Say } from '@cherha/shared/text/say.ts';
import { waitWords } from '@cherha/shared/text/wait.ts';
import { useSay, useWords } from '@cherha/shared/ui/language.tsx';
import type { FoundPlace, FoundTicket } from '@cherha/shared/views/found-view.ts';
import type { DeviceId } from '@cherha/shared/domain/ids.ts';
import { deskName, deskOf, serviceName, type Hall } from '../hall.ts';
import { CancelButton } from './cancel-button.tsx';
import { CopyButton } from './copies.tsx';
import type { Reception } from './reception-screen.tsx';
import { AddToTicketForm, DeclareForm } from './ticket-forms.tsx';

/** One ticket of today: what it is, where it is now, and all that reception may do for it. */
export function FoundTicketCard({
  ticket,
  stands,
  copyKiosk,
  ...at
}: Reception & {
  ticket: FoundTicket;
  /** Forms stand where it is known whose they are. */
  stands: 'alone' | 'among-several';
  copyKiosk?: DeviceId | undefined;
}) {
  const say = useSay();
  const words = useWords();
  const { hall, asking } = at;
  const { number, place, promise, issuedAt, priority } = ticket;
  const wait = hall.view.waiting.find(({ id }) => id === ticket.id)?.wait;
  const category = hall.view.priorities.find(({ id }) => id === priority?.categoryId);
  const isOver = place.status === 'finished';
  const time = (at_: typeof issuedAt): string => timeOfDay(at_, hall.view.timeZone);
  return (
    <article className="found-ticket" aria-label={number} data-status={place.status}>
      <p className="found-number" translate="no">
        {number}
      </p>
      <div className="found-facts">
        <p className="found-place">{placeWords(hall, place, say)}</p>
        {place.status === 'waiting' && (
          <p>
            {wait && waitWords(say, wait)}
            {wait && promise && ' · '}
            {promise && say('more.found.promise', { wait: waitWords(say, promise) })}
          </p>
        )}
        <p className="more-aside">
          {words(serviceName(hall, ticket.serviceId))} · {say(`common.purpose.${ticket.purpose}`)} ·{' '}
          {say('more.found.issued', { time: time(issuedAt) })}
        </p>
        {category && priority && (
          <p className="more-aside">
            {say('more.priority', { name: words(category.name) })}:{' '}
            {say(`more.state.${priority.state}`)}
          </p>
        )}
      </div>
      <div className="more-buttons">
        <Back {...at} ticket={ticket} />
        {(place.status === 'waiting' || place.status === 'parked' || place.status === 'away') && (
          <CopyButton ticket={ticket} asking={asking} kioskId={copyKiosk} />
        )}
        {!isOver && place.status !== 'serving' && <CancelButton ticket={ticket} asking={asking} />}
      </div>
      {stands === 'alone' && !isOver && (
        <div className="found-forms">
          {place.status === 'waiting' && !priority && <DeclareForm {...at} ticket={ticket} />}
          <AddToTicketForm {...at} ticket={ticket} />
        </div>
      )}
    </article>
  );
}

/** Out of the line for a while, back into it, or back from outside it. */
function Back({
  hall,
  asking,
  ticket: { id, number, place },
}: Reception & { ticket: FoundTicket }) {
  const say = useSay();
  const button = (words: string, type: 'stepOut' | 'bringBack' | 'takeBack') => (
    <button
      type="button"
      className="button"
      aria-label={`${words}: ${number}`}
      onClick={() => asking.send({ type, ticketId: id })}
    >
      {words}
    </button>
  );
  if (place.status === 'waiting') return button(say('more.stepOut'), 'stepOut');
  if (place.status === 'parked' || place.status === 'away')
    return button(say('more.bringBack'), 'bringBack');
  if (place.status !== 'finished' || place.outcome !== 'no-show') return null;
  const mayComeBack = hall.view.missed.some((ticket) => ticket.id === id);
  return mayComeBack ? (
    button(say('more.takeBack'), 'takeBack')
  ) : (
    <span className="more-aside">{say('more.found.tooLate')}</span>
  );
}

/** Where she is now, in one sentence. */
export function placeWords(hall: Hall, place: FoundPlace, say: Say): string {
  const time = (at: typeof hall.now): string => timeOfDay(at, hall.view.timeZone);
  switch (place.status) {
    case 'waiting':
      return say('more.found.waiting', { ahead: place.ahead });
    case 'away':
      return place.until === undefined
        ? say('more.found.away', { time: time(place.since) })
        : say('more.found.awayUntil', { time: time(place.since), until: time(place.until) });
    case 'finished':
      return say(`more.found.finished.${place.outcome}`, { time: time(place.at) });
    case 'called':
    case 'serving':
    case 'parked': {
      const desk = deskOf(hall, place.deskId);
      const where = { place: desk ? deskName(say, desk) : '', time: time(place.since) };
      if (place.status !== 'parked') return say(`more.found.${place.status}`, where);
      const reason = place.where ?? say(`more.parkReasons.${place.reason}`);
      return say('more.found.parked', { ...where, reason });
    }
  }
}
