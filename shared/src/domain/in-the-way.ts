import { bookingCode } from './booking.ts';
import type { Catalogue } from './catalogue.ts';
import { deskNow, desksOn, type Centre } from './centre.ts';
import type { SettingsCommand, Wish } from './commands.ts';
import type { Desk } from './desk.ts';
import type { BusinessDay, Instant } from './ids.ts';
import { isGivenAt } from './matching.ts';
import { everything } from './shelf.ts';

/** What holds a change of settings back, so that a person can find it. */
export type InTheWay =
  | { readonly kind: 'visitor'; readonly number: string }
  | { readonly kind: 'booking'; readonly code: string; readonly for: Instant }
  | { readonly kind: 'desk'; readonly number: string };

/** S2, S3: who would be left without a service by these settings, and which windows must stay. */
export function inTheWay(centre: Centre, command: SettingsCommand): readonly InTheWay[] {
  if (command.type === 'setDesks') return inTheWayOfDesks(centre, command.desks);
  if (command.type === 'setCatalogue') return inTheWayOfCatalogue(centre, command.catalogue);
  return [];
}

/**
 * S3, D8: who would be left without a window if these were all. What no window gives already is not
 * taken away by a change: it holds nothing back.
 */
export function strandedBy(centre: Centre, desks: readonly Desk[]): InTheWay[] {
  return whoLoses(
    centre,
    (wish, day) =>
      desksOn(centre, day).some((desk) => isGivenAt(desk, wish)) &&
      !desks.some((desk) => isGivenAt(desk, wish)),
  );
}

function inTheWayOfDesks(centre: Centre, desks: readonly Desk[]): InTheWay[] {
  const isBusy = ({ id }: Desk): boolean => {
    const { operator, tickets } = deskNow(centre, id);
    return operator !== undefined || tickets.length > 0;
  };
  const gone = centre.desks.filter(
    (desk) => isBusy(desk) && !desks.some(({ id }) => id === desk.id),
  );
  return [...strandedBy(centre, desks), ...gone.map(named)];
}

function inTheWayOfCatalogue(centre: Centre, { services }: Catalogue): InTheWay[] {
  const known = new Set(services.map(({ id }) => id));
  const givesUnknown = (desk: Desk): boolean =>
    [...desk.services, ...desk.backup].some((id) => !known.has(id));
  /** D8: what a window gives today may differ. */
  const usual = new Map(centre.usualDesks?.map((desk) => [desk.id, desk]));
  const giving = centre.desks.filter((desk) =>
    [desk, usual.get(desk.id) ?? desk].some(givesUnknown),
  );
  return [...whoLoses(centre, ({ serviceId }) => !known.has(serviceId)), ...giving.map(named)];
}

const named = ({ number }: Desk): InTheWay => ({ kind: 'desk', number });

/** Who waits, is at a window (a call that is undone makes her wait again) or is booked for what is lost. */
const whoLoses = (
  centre: Centre,
  isLost: (wish: Wish, day: BusinessDay | undefined) => boolean,
): InTheWay[] => [
  ...everything(centre.tickets)
    .filter(
      (ticket) =>
        ticket.status !== 'finished' &&
        [ticket, ...ticket.next].some((wish) => isLost(wish, centre.day)),
    )
    .map(({ number }): InTheWay => ({ kind: 'visitor', number })),
  ...Object.values(centre.bookings)
    .filter(
      (booking) =>
        booking.state === 'booked' &&
        booking.for >= centre.lastEventAt &&
        isLost(booking, booking.day),
    )
    .map(({ id, for: time }): InTheWay => ({ kind: 'booking', code: bookingCode(id), for: time })),
];
