import { deskOf, serviceOf, type Centre } from '../domain/centre.ts';
import type { Language, Words } from '../domain/catalogue.ts';
import type { Instant, TicketId } from '../domain/ids.ts';
import { peopleAhead } from '../domain/order.ts';
import { look } from '../domain/shelf.ts';
import type { Ticket } from '../domain/ticket.ts';

/** What the holder of one ticket may see on a phone: her own place, and nothing of others. */
export interface TicketView {
  readonly view: 'ticket';
  readonly at: Instant;
  readonly centreName: Words;
  readonly timeZone: string;
  readonly number: string;
  readonly service: Words;
  readonly language: Language;
  readonly issuedAt: Instant;
  readonly place:
    | { readonly status: 'waiting'; readonly ahead: number }
    | { readonly status: 'called' | 'serving'; readonly desk: string }
    | { readonly status: 'finished'; readonly outcome: 'served' | 'no-show' | 'unserved' };
}

/** Undefined for an id that is not of today's tickets. */
export function ticketView(centre: Centre, id: TicketId, at: Instant): TicketView | undefined {
  const ticket = look(centre.tickets, id);
  if (!ticket) return undefined;
  return {
    view: 'ticket',
    at,
    centreName: centre.name,
    timeZone: centre.timeZone,
    number: ticket.number,
    service: serviceOf(centre, ticket.serviceId)?.name ?? { uk: '', en: '' },
    language: ticket.language,
    issuedAt: ticket.issuedAt,
    place: placeOf(centre, ticket),
  };
}

function placeOf(centre: Centre, ticket: Ticket): TicketView['place'] {
  switch (ticket.status) {
    case 'waiting':
      return { status: 'waiting', ahead: peopleAhead(centre, ticket) };
    case 'called':
    case 'serving':
      return { status: ticket.status, desk: deskOf(centre, ticket.deskId)?.number ?? '' };
    case 'finished':
      return { status: 'finished', outcome: ticket.outcome };
  }
}
