import { languages } from '@cherha/shared/domain/catalogue.ts';
import type {
  BusinessDay,
  ClockTime,
  HelpPlaceId,
  PriorityId,
  TicketId,
} from '@cherha/shared/domain/ids.ts';
import { instantOf } from '@cherha/shared/domain/time.ts';
import { timeOfDay } from '@cherha/shared/text/when.ts';
import { useSay, useWords } from '@cherha/shared/ui/language.tsx';
import { serviceName, type Hall } from '../hall.ts';
import { PageTitle } from '../parts/page-title.tsx';
import type { AskOne } from '../work/use-pressing.ts';
import { AskForm, Choose, WishFields, type Chosen } from './fields.tsx';
import { TicketList } from './hall-lists.tsx';
import './more.css';
import { useAsking, type Asking } from './use-asking.ts';

/** What is done for visitors at the reception point: tickets by hand, times kept, priority declared. */
export function ReceptionScreen({ hall, askOne }: { hall: Hall; askOne: AskOne }) {
  const say = useSay();
  const asking = useAsking(askOne);
  return (
    <main className="more-page">
      <PageTitle>{say('more.reception')}</PageTitle>
      <output className="notice" data-tone={asking.told?.tone}>
        {asking.told?.text(say)}
      </output>
      <div className="more">
        <section>
          <IssueForm hall={hall} asking={asking} />
          <BookingForm hall={hall} asking={asking} />
          <DeclareForm hall={hall} asking={asking} />
          <HelpForm hall={hall} asking={asking} />
        </section>
        <section>
          <Booked hall={hall} asking={asking} />
          <TicketList hall={hall} title={say('more.waiting')} tickets={hall.view.waiting}>
            {({ id, number }) => (
              <button
                type="button"
                className="button"
                aria-label={`${say('more.cancel')}: ${number}`}
                onClick={() => asking.send({ type: 'cancelTicket', ticketId: id })}
              >
                {say('more.cancel')}
              </button>
            )}
          </TicketList>
        </section>
      </div>
    </main>
  );
}

interface Reception {
  readonly hall: Hall;
  readonly asking: Asking;
}

/** Somebody was told of who needs a person and presses for her (G1). */
function HelpForm({ hall, asking }: Reception) {
  const say = useSay();
  const words = useWords();
  const places = hall.view.helpPlaces.map(({ id, name }) => ({ value: id, label: words(name) }));
  if (places.length === 0) return null;
  return (
    <AskForm
      title={say('desk.help.ask')}
      go={say('desk.help.ask')}
      asking={asking}
      onSend={(chosen) => {
        const placeId = chosen.id<HelpPlaceId>('placeId');
        if (placeId) asking.send({ type: 'askForHelp', placeId });
      }}
    >
      <Choose label={say('desk.help.where')} name="placeId" options={places} />
    </AskForm>
  );
}

function IssueForm({ hall, asking }: Reception) {
  const say = useSay();
  return (
    <AskForm
      title={say('more.issue')}
      go={say('more.issue')}
      asking={asking}
      onSend={(chosen) => {
        const wish = chosen.wish();
        if (!wish) return;
        const second = chosen.wish('second-');
        const priority = priorityIn(chosen);
        asking.send({
          type: 'issueTicket',
          ...wish,
          language: chosen.oneOf('language', languages) ?? 'uk',
          ...(second && { more: [second] }),
          ...(priority && { priority }),
          ...(chosen.has('longWait') && { longWaitAccepted: true }),
        });
      }}
    >
      <WishFields hall={hall} />
      <WishFields hall={hall} name="second-" none={say('more.none')} />
      <PriorityFields hall={hall} />
      <Choose
        label={say('more.language')}
        name="language"
        options={languages.map((value) => ({ value, label: say(`common.languageName.${value}`) }))}
      />
      <label className="more-check">
        <input type="checkbox" name="longWait" />
        {say('more.longWait')}
      </label>
    </AskForm>
  );
}

function PriorityFields({ hall }: { hall: Hall }) {
  const say = useSay();
  const words = useWords();
  const active = hall.view.priorities.filter((category) => category.active);
  if (active.length === 0) return null;
  return (
    <>
      <Choose
        label={say('more.category')}
        name="categoryId"
        none={say('more.none')}
        options={active.map(({ id, name }) => ({ value: id, label: words(name) }))}
      />
      <label className="more-check">
        <input type="checkbox" name="accompanying" />
        {say('more.accompanying')}
      </label>
    </>
  );
}

const priorityIn = (chosen: Chosen) => {
  const categoryId = chosen.id<PriorityId>('categoryId');
  const as = chosen.has('accompanying') ? 'accompanying' : 'self';
  return categoryId && ({ categoryId, as } as const);
};

function BookingForm({ hall, asking }: Reception) {
  const say = useSay();
  return (
    <AskForm
      title={say('more.booking')}
      go={say('more.book')}
      asking={asking}
      onSend={(chosen) => {
        const wish = chosen.wish();
        const [day, time] = chosen.text('time').split('T');
        if (!wish || !day || !time) return;
        const until = instantOf(day as BusinessDay, time as ClockTime, hall.view.timeZone);
        asking.send({ type: 'makeBooking', ...wish, for: until });
      }}
    >
      <WishFields hall={hall} />
      <label className="more-field">
        {say('more.time')}
        <input name="time" type="datetime-local" step={300} required />
      </label>
    </AskForm>
  );
}

/** R3: a category can be declared after the ticket was given out too. */
function DeclareForm({ hall, asking }: Reception) {
  const say = useSay();
  if (hall.view.priorities.length === 0) return null;
  return (
    <AskForm
      title={say('more.declare')}
      go={say('more.declare')}
      asking={asking}
      onSend={(chosen) => {
        const ticketId = chosen.id<TicketId>('ticketId');
        const priority = priorityIn(chosen);
        if (ticketId && priority) asking.send({ type: 'declarePriority', ticketId, ...priority });
      }}
    >
      <Choose
        label={say('more.waiting')}
        name="ticketId"
        options={hall.view.waiting.map(({ id, number }) => ({ value: id, label: number }))}
      />
      <PriorityFields hall={hall} />
    </AskForm>
  );
}

function Booked({ hall, asking }: Reception) {
  const say = useSay();
  const words = useWords();
  const { booked, timeZone } = hall.view;
  return (
    <section className="more-list">
      <h2 className="more-title">
        {say('more.booked')} <span className="count">{booked.length}</span>
      </h2>
      <ul>
        {booked.map((booking) => (
          <li key={booking.id}>
            <strong>{timeOfDay(booking.for, timeZone)}</strong>
            <span className="more-service">{words(serviceName(hall, booking.serviceId))}</span>
            <span className="more-buttons">
              <button
                type="button"
                className="button"
                onClick={() =>
                  asking.send({ type: 'checkIn', bookingId: booking.id, language: 'uk' })
                }
              >
                {say('more.checkIn')}
              </button>
              <button
                type="button"
                className="button"
                onClick={() => asking.send({ type: 'cancelBooking', bookingId: booking.id })}
              >
                {say('more.cancelBooking')}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
