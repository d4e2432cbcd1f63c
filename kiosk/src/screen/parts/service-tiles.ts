import type { Language } from '@cherha/shared/domain/catalogue.ts';
import type { OfferedService } from '@cherha/shared/views/kiosk-view.ts';
import { nameIn, waitingForService, whyNotNow, type Offer } from '../offer.ts';
import type { Tile } from './tiles.tsx';

/** Services to choose from. One that is not given now stays among them and says so: its screen says why. */
export const serviceTiles = (
  offer: Offer,
  services: readonly OfferedService[],
  language: Language,
): Tile[] =>
  services.map((service) => {
    const whyNot = whyNotNow(offer, service.id);
    return {
      id: service.id,
      name: nameIn(language, service),
      waiting: waitingForService(offer, service),
      ...(whyNot && { notNow: whyNot === 'quota-reached' ? 'kiosk.noTickets' : 'kiosk.notNow' }),
    };
  });
