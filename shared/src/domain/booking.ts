import type { Purpose } from './catalogue.ts';
import type { BookingId, BusinessDay, Instant, ServiceId } from './ids.ts';

/** A time kept for a visitor who is to come. It holds nobody's name: a contact would be a row of its own. */
export interface Booking {
  readonly id: BookingId;
  readonly day: BusinessDay;
  readonly for: Instant;
  readonly serviceId: ServiceId;
  readonly purpose: Purpose;
  readonly state: 'booked' | 'came';
}
