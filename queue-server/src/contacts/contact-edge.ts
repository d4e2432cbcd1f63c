import type { Booking } from '@cherha/shared/domain/booking.ts';
import type { Centre } from '@cherha/shared/domain/centre.ts';
import type { Actor, Command } from '@cherha/shared/domain/commands.ts';
import type { Event } from '@cherha/shared/domain/events.ts';
import type { BookingId, Instant } from '@cherha/shared/domain/ids.ts';
import { err } from '@cherha/shared/domain/result.ts';
import { businessDay } from '@cherha/shared/domain/time.ts';
import type {
  Answer,
  BookingWithPhone,
  CheckInByPhone,
  Envelope,
  Said,
} from '@cherha/shared/protocol/messages.ts';
import { phoneNumber } from '@cherha/shared/protocol/phone.ts';
import { tokenBucket } from '../sockets/token-bucket.ts';
import type { Contacts } from './contacts.ts';

export interface ContactEdge {
  readonly contacts: Contacts;
  readonly handle: (envelope: Envelope<Command>, actor: Actor) => Promise<Answer>;
  readonly state: () => Centre;
  readonly clock: () => Instant;
}

/** A hall of booked people is served at once; who tries numbers gets three a minute. */
const WRONG_NUMBERS = { perSecond: 1 / 20, burst: 6 };
/** What the law answers as it answers any code that is no booking's. */
const NOBODY = '' as BookingId;

/**
 * B5: a phone number goes no further than this. The law and its log hear of bookings alone, so that
 * nothing of a person is kept that could not be deleted.
 */
export function contactEdge({ contacts, handle, state, clock }: ContactEdge) {
  const wrongNumbers = new Map<string, ReturnType<typeof tokenBucket>>();

  /** Asked again under its own id it keeps the number again, so a lost answer loses no contact. */
  async function book(
    { commandId, command: { phone: typed, ...command } }: Envelope<BookingWithPhone>,
    actor: Actor,
  ): Promise<Answer> {
    const phone = phoneNumber(typed);
    if (phone === undefined) return err('no-phone-number');
    const answer = await handle({ commandId, command }, actor);
    const made = answer.ok ? answer.value.find(({ type }) => type === 'bookingMade') : undefined;
    if (made?.type === 'bookingMade' && isBooked(state().bookings[made.bookingId]))
      contacts.keep({ id: made.bookingId, day: made.day }, phone);
    return answer;
  }

  async function checkIn(
    { commandId, command: { phone: typed, ...said } }: Envelope<CheckInByPhone>,
    actor: Actor & { kind: 'kiosk' },
  ): Promise<Answer> {
    const phone = phoneNumber(typed);
    if (phone === undefined) return err('no-phone-number');
    const tries = wrongNumbers.get(actor.deviceId) ?? tokenBucket(WRONG_NUMBERS);
    wrongNumbers.set(actor.deviceId, tries);
    if (!tries.take()) return err('too-many-tries');
    const bookingId = earliestOf(phone) ?? NOBODY;
    const answer = await handle(
      { commandId, command: { ...said, type: 'checkIn', bookingId } },
      actor,
    );
    if (answer.ok || answer.error === 'booking-came') tries.giveBack();
    return answer;
  }

  /** Of those for which she has not come yet; else one for which she has, so that she is told so (B3). */
  function earliestOf(phone: string): BookingId | undefined {
    const { bookings, timeZone } = state();
    const today = businessDay(clock(), timeZone);
    const hers = contacts
      .bookingsOf(phone, today)
      .flatMap((id) => bookings[id] ?? [])
      .toSorted((a, b) => a.for - b.for);
    return (hers.find(isBooked) ?? hers[0])?.id;
  }

  return ({ commandId, command }: Envelope<Said>, actor: Actor): Promise<Answer> => {
    if (command.type === 'checkInByPhone')
      return actor.kind === 'kiosk'
        ? checkIn({ commandId, command }, actor)
        : Promise.resolve(err('not-yours-to-ask'));
    if (command.type === 'makeBooking' && 'phone' in command)
      return book({ commandId, command }, actor);
    return handle({ commandId, command }, actor);
  };
}

/** B5: the contact goes with the booking: when it is cancelled, and when its day is over. */
export const forgettingContacts =
  (contacts: Contacts) =>
  (_: Centre, events: readonly Event[]): void => {
    for (const event of events) {
      if (event.type === 'bookingCancelled') contacts.forget(event.bookingId);
      if (event.type === 'dayBegan') contacts.forgetBefore(event.day);
    }
  };

const isBooked = (booking: Booking | undefined): boolean => booking?.state === 'booked';
