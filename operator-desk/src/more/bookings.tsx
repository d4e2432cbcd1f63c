import { bookingCode, type Booking } from '@cherha/shared/domain/booking.ts';
import type { BookingId, BusinessDay, ClockTime } from '@cherha/shared/domain/ids.ts';
import { instantOf } from '@cherha/shared/domain/time.ts';
import { timeOfDay } from '@cherha/shared/text/when.ts';
import { useSay, useWords } from '@cherha/shared/ui/language.tsx';
import { QrCode } from '@cherha/shared/ui/qr-code.tsx';
import { useState } from 'react';
import { serviceName } from '../hall.ts';
import { AskForm, WishFields } from './fields.tsx';
import { LanguageField, languageIn } from './language-field.tsx';
import { PriorityFields, priorityIn } from './priority-fields.tsx';
import type { Reception } from './reception-screen.tsx';
import { SureButton } from './sure-button.tsx';

/** B1: a time kept for somebody; she photographs the code, and the kiosk's scanner reads it. */
export function BookingForm({ hall, asking }: Reception) {
  const say = useSay();
  return (
    <AskForm
      title={say('more.booking')}
      go={say('more.book')}
      asking={asking}
      done={asking.booked}
      onSend={(chosen) => {
        const wish = chosen.wish();
        const [day, time] = chosen.text('time').split('T');
        if (!wish || !day || !time) return;
        const phone = chosen.text('phone');
        const until = instantOf(day as BusinessDay, time as ClockTime, hall.view.timeZone);
        asking.send({ type: 'makeBooking', ...wish, for: until, ...(phone && { phone }) });
      }}
    >
      <WishFields hall={hall} />
      <label className="more-field">
        {say('more.time')}
        <input name="time" type="datetime-local" step={300} required />
      </label>
      <label className="more-field">
        {say('more.phone')}
        <input name="phone" type="tel" autoComplete="off" placeholder="067 123 45 67" />
      </label>
      {asking.booked && (
        <figure className="more-code">
          <QrCode text={asking.booked} label={say('more.bookingQr')} />
          <figcaption translate="no">{bookingCode(asking.booked)}</figcaption>
        </figure>
      )}
    </AskForm>
  );
}

/** Times kept for today that nobody has come for yet; who comes says her language and her priority. */
export function Booked({ hall, asking, coming: first }: Reception & { coming?: BookingId }) {
  const say = useSay();
  const words = useWords();
  const [coming, setComing] = useState(first);
  const { booked, timeZone } = hall.view;
  const about = ({ for: time, serviceId }: Booking): string =>
    `${timeOfDay(time, timeZone)}, ${words(serviceName(hall, serviceId))}`;
  return (
    <section className="more-list">
      <h2 className="more-title">
        {say('more.booked')} <span className="count">{booked.length}</span>
      </h2>
      <ul>
        {booked.map((booking) => (
          <li key={booking.id}>
            <strong>{bookingCode(booking.id)}</strong>
            <span className="more-service">{about(booking)}</span>
            <span className="more-buttons">
              <button
                type="button"
                className="button"
                aria-label={`${say('more.checkIn')}: ${about(booking)}`}
                aria-expanded={coming === booking.id}
                onClick={() => setComing(coming === booking.id ? undefined : booking.id)}
              >
                {say('more.checkIn')}
              </button>
              <SureButton
                label={say('more.cancelBooking')}
                about={about(booking)}
                question={say('more.cancelBookingSure', { code: bookingCode(booking.id) })}
                onSure={() => asking.send({ type: 'cancelBooking', bookingId: booking.id })}
              />
            </span>
            {coming === booking.id && (
              <CheckInForm hall={hall} asking={asking} booking={booking} title={about(booking)} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** B3: who came for a time says her language and her priority, and has a ticket. */
export function CheckInForm({
  hall,
  asking,
  booking: { id },
  title,
}: Reception & { booking: Booking; title: string }) {
  const say = useSay();
  return (
    <AskForm
      title={title}
      go={say('more.issue')}
      asking={asking}
      onSend={(chosen) => {
        const priority = priorityIn(chosen);
        asking.send({
          type: 'checkIn',
          bookingId: id,
          language: languageIn(chosen),
          ...(priority && { priority }),
        });
      }}
    >
      <LanguageField />
      <PriorityFields hall={hall} />
    </AskForm>
  );
}
