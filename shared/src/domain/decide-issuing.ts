import { groupOf, priorityOf, serviceOf, type Centre } from './centre.ts';
import type { Service } from './catalogue.ts';
import type { DeclaredPriority, Given, VisitorCommand, Wish } from './commands.ts';
import { mayDo, byStaff } from './asking.ts';
import { bookingBy, type Booking } from './booking.ts';
import type { Happening } from './events.ts';
import { evolve } from './evolve.ts';
import { usualSeconds } from './forecast-pace.ts';
import { forecast } from './forecast.ts';
import type { BusinessDay, Instant } from './ids.ts';
import { isKioskOff } from './kiosk-off.ts';
import { isGivenAt } from './matching.ts';
import { nextNumber } from './numbers.ts';
import { openingAt, openSpanAt, receptionEnd } from './opening-hours.ts';
import { peopleAhead, waitingInGroup } from './order.ts';
import type { Refusal } from './refusals.ts';
import { defined, err, ok } from './result.ts';
import { look } from './shelf.ts';
import { LEGS_AT_MOST, type WaitRange } from './ticket.ts';
import { secondsUntil } from './time.ts';
import type { Verdict } from './verdict.ts';

type Issuing = VisitorCommand & { type: 'issueTicket' | 'checkIn' };

/** T1: a ticket for services that can be given, while the centre gives out tickets. */
export function decideIssuing(centre: Centre, command: Issuing, given: Given): Verdict {
  if (given.actor.kind !== 'kiosk' && !mayDo(given.actor, 'reception'))
    return err('not-yours-to-ask');
  if (!mayName(centre, command, given)) return err('not-yours-to-ask');
  if (centre.hardDay.airRaid) return err('air-raid');
  if (given.actor.kind === 'kiosk' && isKioskOff(centre, given.actor.deviceId))
    return err('kiosk-off');
  if (!openingAt(centre.hours, centre.timeZone, given.now).open || centre.receptionOver)
    return err('centre-closed');
  if (command.priority && !isOffered(centre, command.priority)) return err('priority-unknown');
  return command.type === 'checkIn'
    ? checkIn(centre, command, given)
    : issueTicket(centre, command, given);
}

type Of<Type extends Issuing['type']> = Issuing & { type: Type };

/** L6: only a kiosk names its ticket, and nobody names one that there is. */
const mayName = (centre: Centre, command: Issuing, { actor }: Given): boolean =>
  command.type === 'checkIn' ||
  command.ticketId === undefined ||
  (actor.kind === 'kiosk' && look(centre.tickets, command.ticketId) === undefined);

function issueTicket(centre: Centre, command: Of<'issueTicket'>, given: Given): Verdict {
  const { more = [] } = command;
  const wishes = [command, ...more];
  if (1 + more.length > LEGS_AT_MOST) return err('too-many-services');
  for (const [i, wish] of wishes.entries()) {
    const refusal = cannotHave(centre, wish, given.now, { before: wishes.slice(0, i) });
    if (refusal) return err(refusal);
  }
  const ticket = ticketFor(centre, command, { given, more });
  if (!ticket) return err('numbers-exhausted');
  const told = command.priority
    ? promiseTo(centre, ticket, given.now)
    : forecast(centre, given.now).newcomer(command);
  const refusal =
    cannotBeServedInTime(centre, { told, wishes, now: given.now }) ??
    tooLong(centre, told, command);
  return refusal ? err(refusal) : ok([promised(ticket, told)]);
}

/** B3: a booked visitor who has come; her time was kept, so no wait is too long for her. */
function checkIn(centre: Centre, command: Of<'checkIn'>, given: Given): Verdict {
  const booking = bookingBy(centre.bookings, command.bookingId);
  if (!booking) return err('booking-unknown');
  if (booking.state === 'came') return err('booking-came');
  if (booking.day !== centre.day) return err('booking-for-another-day');
  const { serviceId, purpose } = booking;
  const refusal = cannotHave(centre, { serviceId, purpose }, given.now, { booking });
  if (refusal) return err(refusal);
  const { language, priority } = command;
  const wish = { serviceId, purpose, language, ...(priority && { priority }) };
  const ticket = ticketFor(centre, wish, { given, more: [], booking });
  if (!ticket) return err('numbers-exhausted');
  return ok([promised(ticket, promiseTo(centre, ticket, given.now))]);
}

type TicketIssued = Happening & { type: 'ticketIssued' };

interface Issue {
  readonly given: Given;
  readonly more: readonly Wish[];
  readonly booking?: Booking;
}

/** The ticket as it would be issued; undefined: its series has no number left. */
function ticketFor(
  centre: Centre,
  wish: Pick<Of<'issueTicket'>, 'serviceId' | 'purpose' | 'language' | 'priority' | 'ticketId'>,
  { given, more, booking }: Issue,
): TicketIssued | undefined {
  const { serviceId, purpose, language, priority } = wish;
  const service = defined(serviceOf(centre, serviceId), 'service of a ticket');
  const group = defined(groupOf(centre, service), 'group of a service');
  const next = nextNumber(centre, group, {
    isBooked: booking !== undefined,
    hasPriority: priority !== undefined,
  });
  if (!next) return undefined;
  const { actor, newTicketId, now } = given;
  const issued: TicketIssued = {
    type: 'ticketIssued',
    ticketId: wish.ticketId ?? newTicketId,
    day: defined(centre.day, 'business day of a ticket'),
    ...next,
    serviceId,
    purpose,
    language,
    ahead: waitingInGroup(centre, group.id),
    ...(actor.kind === 'kiosk' ? { kioskId: actor.deviceId } : byStaff(actor)),
    ...(more.length > 0 && { more: more.map(onlyWish) }),
    ...(priority && { priority }),
    ...(booking && { booked: { bookingId: booking.id, for: booking.for } }),
  };
  return priority || booking ? { ...issued, ahead: aheadOf(centre, issued, now) } : issued;
}

/** Q2: who is booked or has priority does not stand behind everybody who waits. */
function aheadOf(centre: Centre, issued: TicketIssued, now: Instant): number {
  const after = evolve(centre, { at: now, ...issued });
  const ticket = look(after.waiting, issued.ticketId);
  return ticket ? peopleAhead(after, ticket, now) : issued.ahead;
}

/** W5: who goes by a booked time or by priority is promised the wait of her own place. */
const promiseTo = (centre: Centre, ticket: TicketIssued, now: Instant): WaitRange | undefined =>
  forecast(evolve(centre, { at: now, ...ticket }), now).waiting(ticket.ticketId);

const promised = (ticket: TicketIssued, promise: WaitRange | undefined): TicketIssued =>
  promise ? { ...ticket, promise } : ticket;

const onlyWish = ({ serviceId, purpose }: Wish): Wish => ({ serviceId, purpose });

/** H5, H9, V3, X4: why this service cannot be had now; undefined: it can. What is kept for a booking is hers. */
export function cannotHave(
  centre: Centre,
  wish: Wish,
  now: Instant,
  { booking, before = [] }: { booking?: Booking; before?: readonly Wish[] } = {},
): Refusal | undefined {
  const service = serviceOf(centre, wish.serviceId);
  if (!service) return 'service-unknown';
  if (centre.hardDay.off[service.id]) return 'service-off';
  const besides = before.filter(({ serviceId }) => serviceId === service.id).length;
  if (!booking && isUsedUp(centre, service, { besides })) return 'quota-reached';
  return neverHad(centre, wish, now);
}

/** V3, H5: what stands in the way at that time whatever happens until then. */
export function neverHad(centre: Centre, wish: Wish, at: Instant): Refusal | undefined {
  if (!isGivenSomewhere(centre, wish)) return 'no-way-to-serve';
  const span = openSpanAt(centre.hours, centre.timeZone, at);
  const isLastHour = span?.documentsOnlyFrom !== undefined && span.documentsOnlyFrom <= span.now;
  return isLastHour && wish.purpose === 'consultation' ? 'documents-only-now' : undefined;
}

export const isGivenSomewhere = ({ desks }: Centre, wish: Wish): boolean =>
  desks.some((desk) => isGivenAt(desk, wish));

/** H9: what was given today and will be with the same visit (`besides`), and what is kept for the booked. */
export const isUsedUp = (
  { issuedToday, bookings, day }: Centre,
  { id, quota }: Service,
  { on = day, besides = 0 }: { on?: BusinessDay | undefined; besides?: number } = {},
): boolean => {
  if (quota === undefined) return false;
  const kept = Object.values(bookings).filter(
    (booking) => booking.serviceId === id && booking.day === on && booking.state === 'booked',
  ).length;
  return kept + besides + (on === day ? (issuedToday[id] ?? 0) : 0) >= quota;
};

/**
 * H7: a visit that would not be over before reception ends is not begun. The usual wait (p50) and
 * the usual length of each service count; without a forecast nobody is turned away.
 */
export function cannotBeServedInTime(
  centre: Centre,
  { told, wishes, now }: { told: WaitRange | undefined; wishes: readonly Wish[]; now: Instant },
): Refusal | undefined {
  const end = receptionEnd(centre.hours, centre.timeZone, now);
  if (!told || !centre.rules.closing.stopInTime || !end) return undefined;
  const visit = wishes.reduce((sum, wish) => sum + usualSeconds(centre, wish), 0);
  const isTooLate = told.p50 + visit > secondsUntil(end, now, centre.timeZone);
  return isTooLate ? 'cannot-be-served-today' : undefined;
}

/** H6: a long wait is warned of; who has accepted it gets her ticket. */
function tooLong(
  { rules }: Centre,
  told: WaitRange | undefined,
  { longWaitAccepted }: Of<'issueTicket'>,
): Refusal | undefined {
  const { longWaitMinutes } = rules.closing;
  const isLong = told !== undefined && longWaitMinutes > 0 && told.p50 > longWaitMinutes * 60;
  return isLong && !longWaitAccepted ? 'long-wait' : undefined;
}

/** R3: a category in force; for the person who comes along only where the law gives it. */
export const isOffered = (centre: Centre, { categoryId, as }: DeclaredPriority): boolean => {
  const category = priorityOf(centre, categoryId);
  return category?.active === true && (as === 'self' || category.accompanying);
};
