import type { Link } from '@cherha/shared/ui/use-server-view.ts';
import type { ServerNow } from './kiosk-visit.ts';
import type { Offer } from './offer.ts';

/** A connection that breaks for less than this is nobody's business: servers restart. */
export const LOST_AFTER_MS = 2_000;

/**
 * The link and the last views in the one word that the machine goes by. `alone` is what the kiosk can
 * offer by itself, while the server is away.
 */
export function serverNow(
  link: Link,
  offer: Offer | undefined,
  alone: Offer | undefined,
): ServerNow {
  const server = toldBy(link, offer);
  if (server !== 'lost' || !alone) return server;
  const { airRaid, opening } = alone.view;
  if (airRaid) return 'shelter';
  return opening.open ? 'alone' : 'closed';
}

function toldBy(link: Link, offer: Offer | undefined): ServerNow {
  if (typeof link === 'object') return link.refused === 'not-paired' ? 'unpaired' : 'lost';
  if (link === 'lost' || link === 'silent') return 'lost';
  if (link === 'joining' || !offer) return 'joining';
  if (offer.view.airRaid) return 'shelter';
  return offer.view.opening.open ? 'open' : 'closed';
}
