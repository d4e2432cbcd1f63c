import type { Language } from '@cherha/shared/domain/catalogue.ts';
import { defined } from '@cherha/shared/domain/result.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import { ticketSlip, type TicketSlip } from '@cherha/shared/text/ticket-slip.ts';
import { legsOf, type KioskContext, type Leg } from './kiosk-visit.ts';
import { nameIn, type Offer } from './offer.ts';
import type { ServiceOnTicket } from './parts/ticket-facts.tsx';

/** The paper keeps the language of the wish; the screen speaks the language of the moment. */
export function slipOnScreen(
  { visit, language }: KioskContext,
  { catalogue }: Offer,
  publicUrl: string,
): TicketSlip {
  const ticket = defined(visit.ticket, 'ticket');
  const service = catalogue.services.find(({ id }) => id === ticket.serviceId);
  return ticketSlip(
    { ...ticket, language },
    {
      name: catalogue.centreName,
      timeZone: catalogue.timeZone,
      service: service?.name ?? { uk: '', en: '' },
      publicUrl,
    },
  );
}

/** Every service of the ticket, in the order of its visit. */
export const servicesOnTicket = ({ visit, language }: KioskContext, offer: Offer) =>
  legsOf(defined(visit.ticket, 'ticket')).map((leg) => inWords(leg, offer, language));

export function inWords(
  { serviceId, purpose }: Leg,
  { catalogue }: Offer,
  language: Language,
): ServiceOnTicket {
  const service = catalogue.services.find(({ id }) => id === serviceId);
  return {
    name: service ? nameIn(language, service) : '',
    purpose: sayIn(language)(`common.purpose.${purpose}`),
  };
}
