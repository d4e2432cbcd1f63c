import { desksOn, serviceOf, type Centre } from './centre.ts';
import { mayDo } from './asking.ts';
import type { Given, HallCommand } from './commands.ts';
import { isUsedUp, neverHad } from './decide-issuing.ts';
import type { BookingId } from './ids.ts';
import { openSpanAt } from './opening-hours.ts';
import { err, ok } from './result.ts';
import { businessDay } from './time.ts';
import type { Verdict } from './verdict.ts';

/** B1, B2, H9: reception keeps a time for somebody, within opening hours and the quota of its day, and gives it up again. */
export function decideBooking(
  centre: Centre,
  command: HallCommand & { type: 'makeBooking' | 'cancelBooking' },
  { actor, now, newTicketId }: Given,
): Verdict {
  if (actor.kind !== 'staff' || !mayDo(actor, 'reception')) return err('not-yours-to-ask');
  const { staffId } = actor;
  if (command.type === 'cancelBooking') {
    const { bookingId } = command;
    return centre.bookings[bookingId]?.state === 'booked'
      ? ok([{ type: 'bookingCancelled', bookingId, staffId }])
      : err('booking-unknown');
  }

  const { serviceId, purpose, for: time } = command;
  const day = businessDay(time, centre.timeZone);
  const isToday = day === centre.day;
  if (isToday && centre.hardDay.bookingOffSince !== undefined) return err('booked-times-off');
  if (time < now) return err('time-is-over');
  if (!openSpanAt(centre.hours, centre.timeZone, time)) return err('closed-at-that-time');
  const service = serviceOf(centre, serviceId);
  if (!service) return err('service-unknown');
  if (isToday && centre.hardDay.off[serviceId]) return err('service-off');
  if (isUsedUp(centre, service, { on: day })) return err('quota-reached');
  const thatDay = { ...centre, desks: desksOn(centre, day) };
  const refusal = neverHad(thatDay, { serviceId, purpose }, time);
  if (refusal) return err(refusal);
  const bookingId = newTicketId as string as BookingId;
  return ok([{ type: 'bookingMade', bookingId, day, for: time, serviceId, purpose, staffId }]);
}
