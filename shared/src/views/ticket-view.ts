import { backBy, backInLine, cannotStepOut, graceEnds } from '../domain/away.ts';
import { deskOf, serviceOf, type Centre } from '../domain/centre.ts';
import type { Language, Words } from '../domain/catalogue.ts';
import type { DeskPlace } from '../domain/desk.ts';
import type { Instant, TicketId } from '../domain/ids.ts';
import { peopleAhead } from '../domain/order.ts';
import { look } from '../domain/shelf.ts';
import { forecast, type Forecast } from '../domain/forecast.ts';
import type { OffReason } from '../domain/hard-day.ts';
import type { FinishedTicket, Ticket, TicketOutcome, WaitRange } from '../domain/ticket.ts';
import { hardDaySeen, type HardDaySeen } from './hard-day-view.ts';

/** What the holder of one ticket may see on a phone: her own place, and nothing of others. */
export interface TicketView {
  readonly view: 'ticket';
  readonly id: TicketId;
  readonly at: Instant;
  readonly centreName: Words;
  readonly timeZone: string;
  readonly number: string;
  readonly service: Words;
  readonly language: Language;
  readonly issuedAt: Instant;
  /** What stands on her paper, where the number had to become another one (L5). */
  readonly paper?: string;
  /** How many services are to come after this one. */
  readonly more: number;
  readonly airRaid?: HardDaySeen['airRaid'];
  readonly notices: HardDaySeen['notices'];
  readonly place:
    | {
        readonly status: 'waiting';
        readonly ahead: number;
        readonly wait?: WaitRange;
        /** Her service cannot be given now; her place is kept. */
        readonly off?: { readonly reason: OffReason; readonly message?: Words };
        /** O1: she may step out for so many minutes. */
        readonly mayStepOut?: { readonly minutes: number };
      }
    | {
        readonly status: 'called' | 'serving' | 'parked';
        readonly desk: string;
        /** What stands under that number. */
        readonly deskPlace: DeskPlace;
        /** How many times she has been announced in all: one more is a call or a recall. */
        readonly announced: number;
      }
    | {
        /** O2: stepped out; `ahead` as if she waited. */
        readonly status: 'away';
        readonly ahead: number;
        /** O3: absent while an air raid goes on, when no time runs. */
        readonly until?: Instant;
      }
    | {
        readonly status: 'finished';
        readonly outcome: TicketOutcome;
        readonly rated?: true;
        /** O4: she had stepped out and was not back in time; she may still come back, or no more. */
        readonly comeBack?: 'too-late' | { readonly until?: Instant };
      };
}

/** Undefined for an id that is not of today's tickets. */
export function ticketView(
  centre: Centre,
  id: TicketId,
  { at, told }: { at: Instant; told?: Forecast },
): TicketView | undefined {
  const ticket = look(centre.tickets, id);
  if (!ticket) return undefined;
  const { airRaid, notices } = hardDaySeen(centre);
  return {
    view: 'ticket',
    id,
    at,
    centreName: centre.name,
    timeZone: centre.timeZone,
    number: ticket.number,
    service: serviceOf(centre, ticket.serviceId)?.name ?? { uk: '', en: '' },
    language: ticket.language,
    issuedAt: ticket.issuedAt,
    ...(ticket.withoutServer?.paper !== undefined && { paper: ticket.withoutServer.paper }),
    more: ticket.next.length,
    ...(airRaid && { airRaid }),
    notices,
    place: placeOf(centre, ticket, { at, told: told ?? forecast(centre, at) }),
  };
}

function placeOf(
  centre: Centre,
  ticket: Ticket,
  { at, told }: { at: Instant; told: Forecast },
): TicketView['place'] {
  switch (ticket.status) {
    case 'waiting': {
      const wait = told.waiting(ticket.id);
      const off = centre.hardDay.off[ticket.serviceId];
      return {
        status: 'waiting',
        ahead: peopleAhead(centre, ticket, at),
        ...(wait && { wait }),
        ...(off && { off: { reason: off.reason, ...(off.message && { message: off.message }) } }),
        ...(!cannotStepOut(centre, ticket) && { mayStepOut: centre.rules.stepOut }),
      };
    }
    case 'called':
    case 'serving':
    case 'parked': {
      const { number = '', place = 'window' } = deskOf(centre, ticket.deskId) ?? {};
      return {
        status: ticket.status,
        desk: number,
        deskPlace: place,
        announced: ticket.announced,
      };
    }
    case 'away': {
      const until = backBy(centre, ticket);
      return {
        status: 'away',
        ahead: peopleAhead(centre, backInLine(centre, ticket, at), at),
        ...(until !== undefined && { until }),
      };
    }
    case 'finished':
      return {
        status: 'finished',
        outcome: ticket.outcome,
        ...(ticket.rated && { rated: true }),
        ...(ticket.whileAway && { comeBack: comeBack(centre, ticket, at) }),
      };
  }
}

/** O4: until when she may come back by herself; while an air raid goes on no time runs. */
function comeBack(centre: Centre, ticket: FinishedTicket, at: Instant) {
  const until = graceEnds(centre, ticket);
  if (centre.receptionOver || (until !== undefined && at > until)) return 'too-late';
  return until === undefined ? {} : { until };
}
