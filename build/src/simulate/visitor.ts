import type { KioskCommand } from '@cherha/shared/domain/commands.ts';
import type { BookingId, TicketId } from '@cherha/shared/domain/ids.ts';
import { happened } from './asking.ts';
import type { Day } from './day.ts';
import { MINUTE, type VisitorPlan } from './day-plan.ts';
import { guestOf } from './guest.ts';

/** A visitor's own way: the kiosk, a ticket, perhaps the reception, perhaps home before her turn. */
export async function comeAndGo(day: Day, plan: VisitorPlan, bookingId?: BookingId): Promise<void> {
  const { clock, hall } = day;
  // Who does not come to her booked time does not come at all.
  if (plan.bookedFor !== undefined && plan.misses) return;
  await clock.until(plan.arrivesAt);
  const ticketId = await takeTicket(day, plan, bookingId);
  if (ticketId === undefined) return;
  day.guests.set(ticketId, guestOf(ticketId, plan));
  await hall.kiosk({ type: 'reportPrint', ticketId, print: { outcome: 'printed' } });
  if (plan.priority?.at === 'reception') await declareLater(day, plan.priority, ticketId);
  if (plan.patienceMs !== undefined) await giveUpLater(day, plan.patienceMs, ticketId);
}

const TRIES = 8;

/** Undefined: she went home without one. */
async function takeTicket(
  day: Day,
  plan: VisitorPlan,
  bookingId: BookingId | undefined,
): Promise<TicketId | undefined> {
  const { clock, hall } = day;
  let command = wanted(plan, bookingId);
  for (let tried = 0; tried < TRIES && !clock.isHurried; tried++) {
    const asked = await hall.kiosk(command);
    if (asked.ok) return happened(asked, 'ticketIssued')?.ticketId;
    switch (asked.error) {
      case 'long-wait':
        if (!plan.acceptsLongWait) return undefined;
        command = { ...wanted(plan, undefined), longWaitAccepted: true };
        break;
      case 'centre-closed':
        if (clock.now() >= day.plan.opensAt) return undefined;
        await clock.until(day.plan.opensAt);
        break;
      case 'air-raid':
        await clock.after(10 * MINUTE);
        break;
      case 'service-off':
        await clock.after(20 * MINUTE);
        break;
      case 'too-many-commands':
      case 'no-answer':
        await clock.after(MINUTE);
        break;
      case 'booking-unknown':
      case 'booking-for-another-day':
        command = wanted(plan, undefined);
        break;
      default:
        return undefined;
    }
  }
  return undefined;
}

type Issuing = KioskCommand & { type: 'issueTicket' | 'checkIn' };

function wanted(plan: VisitorPlan, bookingId: BookingId): Issuing & { type: 'checkIn' };
function wanted(plan: VisitorPlan, bookingId: undefined): Issuing & { type: 'issueTicket' };
function wanted(plan: VisitorPlan, bookingId: BookingId | undefined): Issuing;
function wanted(
  { wishes, language, priority }: VisitorPlan,
  bookingId: BookingId | undefined,
): Issuing {
  const said = {
    language,
    ...(priority?.at === 'kiosk' && {
      priority: { categoryId: priority.categoryId, as: priority.as },
    }),
  };
  if (bookingId !== undefined) return { type: 'checkIn', bookingId, ...said };
  const [first, ...more] = wishes;
  return { type: 'issueTicket', ...first, ...said, ...(more.length > 0 && { more }) };
}

/** R3: she did not say so at the kiosk, and goes to reception. */
async function declareLater(
  { clock, hall: { reception } }: Day,
  { categoryId, as }: NonNullable<VisitorPlan['priority']>,
  ticketId: TicketId,
): Promise<void> {
  await clock.after(2 * MINUTE);
  if (clock.isHurried || !isWaiting(reception.view(), ticketId)) return;
  await reception.ask({ type: 'declarePriority', ticketId, categoryId, as });
}

/** M5: she has waited enough, and gives her place up at the kiosk. */
async function giveUpLater(
  { clock, hall: { kiosk, reception } }: Day,
  patienceMs: number,
  ticketId: TicketId,
): Promise<void> {
  await clock.after(patienceMs);
  if (!clock.isHurried && isWaiting(reception.view(), ticketId))
    await kiosk({ type: 'cancelTicket', ticketId });
}

const isWaiting = (
  { waiting }: { readonly waiting: readonly { readonly id: TicketId }[] },
  ticketId: TicketId,
): boolean => waiting.some(({ id }) => id === ticketId);
