import { bookingCode, type Booking } from '@cherha/shared/domain/booking.ts';
import { timeOfDay } from '@cherha/shared/text/when.ts';
import { useSay, useWords } from '@cherha/shared/ui/language.tsx';
import { serviceName } from '../hall.ts';
import { CheckInForm } from './bookings.tsx';
import type { Reception } from './reception-screen.tsx';

/** A time that was kept for somebody who has come now. */
export function FoundBooking({ booking, ...at }: Reception & { booking: Booking }) {
  const say = useSay();
  const words = useWords();
  const { id, for: time, serviceId } = booking;
  return (
    <article className="found-ticket" aria-label={bookingCode(id)}>
      <p className="found-number" translate="no">
        {bookingCode(id)}
      </p>
      <div className="found-facts">
        <p className="found-place">
          {say('more.found.booked', { time: timeOfDay(time, at.hall.view.timeZone) })}
        </p>
        <p className="more-aside">{words(serviceName(at.hall, serviceId))}</p>
      </div>
      <div className="found-forms">
        <CheckInForm {...at} booking={booking} title={say('more.checkIn')} />
      </div>
    </article>
  );
}
