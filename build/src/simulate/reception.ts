import type { BookingId, Instant } from '@cherha/shared/domain/ids.ts';
import { happened } from './asking.ts';
import type { Day } from './day.ts';
import { MINUTE } from './day-plan.ts';
import type { Guest } from './guest.ts';

/** B1: the times that reception keeps before it opens, one place for each visitor of the plan. */
export async function keepBookings({
  plan,
  hall: { reception },
  server,
}: Pick<Day, 'plan' | 'hall' | 'server'>): Promise<readonly (BookingId | undefined)[]> {
  const kept: (BookingId | undefined)[] = [];
  for (const { bookedFor, wishes } of plan.visitors) {
    if (bookedFor === undefined) {
      kept.push(undefined);
      continue;
    }
    const time = server.instantOf(bookedFor) as Instant;
    const asked = await reception.ask({ type: 'makeBooking', ...wishes[0], for: time });
    kept.push(happened(asked, 'bookingMade')?.bookingId);
  }
  return kept;
}

const LATE_MS = 6 * MINUTE;

/** C7: she missed her call, and asks reception to be taken back. */
export async function comeLate({ clock, hall: { reception } }: Day, guest: Guest): Promise<void> {
  await clock.after(LATE_MS);
  if (!clock.isHurried) await reception.ask({ type: 'takeBack', ticketId: guest.ticketId });
}

/** M4: she is back with her copies, and reception says so. */
export async function comeBack(
  { clock, hall: { reception } }: Day,
  { ticketId }: Guest,
  awayMs: number,
): Promise<void> {
  await clock.after(awayMs);
  await reception.ask({ type: 'bringBack', ticketId });
}
