import type { Language, Words } from '@cherha/shared/domain/catalogue.ts';
import type { ServiceId } from '@cherha/shared/domain/ids.ts';
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
  return ticketSlip(
    { ...ticket, language },
    {
      name: catalogue.centreName,
      timeZone: catalogue.timeZone,
      service: serviceWords(catalogue, ticket.serviceId),
      publicUrl,
    },
  );
}

/** A service by its name; one that has left the catalogue since is still called something. */
export const serviceWords = ({ services }: Offer['catalogue'], serviceId: ServiceId): Words =>
  services.find(({ id }) => id === serviceId)?.name ?? {
    uk: sayIn('uk')('ticket.serviceGone'),
    en: sayIn('en')('ticket.serviceGone'),
  };

/** Every service of the ticket, in the order of its visit. */
export const servicesOnTicket = ({ visit, language }: KioskContext, offer: Offer) =>
  legsOf(defined(visit.ticket, 'ticket')).map((leg) => inWords(leg, offer, language));

export function inWords(
  { serviceId, purpose }: Leg,
  { catalogue }: Offer,
  language: Language,
): ServiceOnTicket {
  return {
    name: nameIn(language, { name: serviceWords(catalogue, serviceId) }),
    purpose: sayIn(language)(`common.purpose.${purpose}`),
  };
}
