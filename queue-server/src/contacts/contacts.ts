import { createHmac } from 'node:crypto';
import type { BookingId, BusinessDay, CentreId } from '@cherha/shared/domain/ids.ts';
import type { Database } from '../store/database.ts';

/** B5: which bookings belong to a phone number, without the number. */
export interface Contacts {
  /** Told again, the last number counts. `phone` is written in the one way (`phoneNumber`). */
  keep(booking: { id: BookingId; day: BusinessDay }, phone: string): void;
  bookingsOf(phone: string, day: BusinessDay): readonly BookingId[];
  forget(id: BookingId): void;
  forgetBefore(day: BusinessDay): void;
}

export function contactsIn(
  db: Database,
  { centreId, key }: { centreId: CentreId; key: Buffer },
): Contacts {
  const put = db.prepare('insert or replace into contact values (?, ?, ?, ?)');
  const bookingsOf = db
    .prepare<[string, string, string], BookingId>(
      'select booking_id from contact where centre_id = ? and phone_hmac = ? and day = ? order by booking_id',
    )
    .pluck();
  const remove = db.prepare('delete from contact where centre_id = ? and booking_id = ?');
  const removeBefore = db.prepare('delete from contact where centre_id = ? and day < ?');
  const digest = (phone: string): string => createHmac('sha256', key).update(phone).digest('hex');
  return {
    keep: ({ id, day }, phone) => void put.run(centreId, id, day, digest(phone)),
    bookingsOf: (phone, day) => bookingsOf.all(centreId, digest(phone), day),
    forget: (id) => void remove.run(centreId, id),
    forgetBefore: (day) => void removeBefore.run(centreId, day),
  };
}
