import type { Link } from '@cherha/shared/ui/use-server-view.ts';
import type { OffTold } from '@cherha/shared/views/own-kiosk-view.ts';
import type { ServerNow } from './kiosk-visit.ts';
import type { Offer } from './offer.ts';

/** A connection that breaks for less than this is nobody's business: servers restart. */
export const LOST_AFTER_MS = 2_000;

/** What a kiosk has been told, and what it has for itself. */
export interface Known {
  readonly offer: Offer | undefined;
  /** What it can offer by itself, while the server is away. */
  readonly alone: Offer | undefined;
  readonly off: OffTold | undefined;
}

/**
 * The link and what is known in the one word that the machine goes by. A kiosk that was switched off
 * stays so without the server; it still shows the way to the shelter, and when the centre opens.
 */
export function serverNow(link: Link, { offer, alone, off }: Known): ServerNow {
  const server = toldBy(link, offer);
  if (server === 'joining' || server === 'unpaired') return server;
  const now = server === 'lost' ? goesOnBy(alone) : server;
  return off && now !== 'shelter' && now !== 'closed' ? 'outOfService' : now;
}

function goesOnBy(alone: Offer | undefined): ServerNow {
  if (!alone) return 'lost';
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
