import type { DeviceId, Instant } from '@cherha/shared/domain/ids.ts';
import { openingAt, openSpanAt } from '@cherha/shared/domain/opening-hours.ts';
import { businessDay } from '@cherha/shared/domain/time.ts';
import type { KioskView } from '@cherha/shared/views/kiosk-view.ts';
import { heldBy, type Kept, type Told } from '../devices/outbox/outbox.ts';
import type { Offer } from './offer.ts';

/**
 * What a kiosk can offer without the server: the services as they were told last, by its own clock.
 * Undefined when it, as the device that it is, has no number for today (L9).
 */
export function aloneOffer(
  kept: Kept,
  { kioskId, now }: { readonly kioskId: DeviceId | undefined; readonly now: Instant },
): Offer | undefined {
  const { told } = kept;
  if (!told) return undefined;
  const { catalogue } = told;
  const today = businessDay(now, catalogue.timeZone);
  const letters = new Set(
    heldBy(kept, kioskId)
      .filter(({ day, left }) => day === today && left > 0)
      .map(({ letter }) => letter),
  );
  if (letters.size === 0) return undefined;
  return { alone: true, catalogue, view: aloneView(told, letters, now) };
}

/** Nothing is said of who waits and who works: that is not known. */
function aloneView(
  { catalogue, view }: Told,
  letters: ReadonlySet<string>,
  now: Instant,
): KioskView {
  const { hours, timeZone, groups, services } = catalogue;
  const span = openSpanAt(hours, timeZone, now);
  const given = new Set(groups.filter(({ letter }) => letters.has(letter)).map(({ id }) => id));
  const { airRaid } = view;
  const raidGoesOn = airRaid && !(airRaid.resumeAt !== undefined && airRaid.resumeAt <= now);
  return {
    view: 'kiosk',
    version: view.version,
    at: now,
    opening: openingAt(hours, timeZone, now),
    off: view.off,
    // Nobody could take it down on a kiosk that is cut off.
    notices: [],
    ...(raidGoesOn && { airRaid }),
    waiting: {},
    waitingInAll: 0,
    wait: {},
    waitFor: {},
    notTaken: view.notTaken,
    documentsOnly: span?.documentsOnlyFrom !== undefined && span.documentsOnlyFrom <= span.now,
    usedUp: services.filter(({ groupId }) => !given.has(groupId)).map(({ id }) => id),
    desksOpen: {},
    help: [],
  };
}
