import type { Language, Words } from '../domain/catalogue.ts';
import type { Event } from '../domain/events.ts';
import { sayIn } from './say.ts';
import { waitWords } from './wait.ts';
import { shortDate, timeOfDay } from './when.ts';

/** Everything that stands on the paper, as finished text in the visitor's language. */
export interface TicketSlip {
  readonly language: Language;
  readonly centre: string;
  readonly yourNumber: string;
  readonly number: string;
  readonly service: string;
  readonly purpose: string;
  readonly ahead: string;
  readonly issuedAt: string;
  readonly note: string;
  /** The address behind the QR code. */
  readonly qr: string;
  /** The same for those who type: the ticket's own code. */
  readonly code: string;
}

export type TicketIssued = Event & { type: 'ticketIssued' };

/** `publicUrl` is where phones reach the server, without a final slash. */
export function ticketSlip(
  ticket: TicketIssued,
  centre: { name: Words; timeZone: string; service: Words; publicUrl: string },
): TicketSlip {
  const { language, at } = ticket;
  const say = sayIn(language);
  return {
    language,
    centre: centre.name[language],
    yourNumber: say('ticket.yourNumber'),
    number: ticket.number,
    service: centre.service[language],
    purpose: [
      say(`common.purpose.${ticket.purpose}`),
      ...(ticket.more ? [say('ticket.more', { count: ticket.more.length })] : []),
    ].join('. '),
    ahead: aheadOf(ticket, centre.timeZone),
    issuedAt: say('ticket.issuedAt', {
      date: shortDate(at, centre.timeZone),
      time: timeOfDay(at, centre.timeZone),
    }),
    note: say(ticket.withoutServer ? 'offline.slipNote' : 'ticket.note'),
    qr: `${centre.publicUrl}/t/${ticket.ticketId}`,
    code: grouped(ticket.ticketId),
  };
}

/** Who is ahead, or honestly that a kiosk without the server does not know it (L4). */
function aheadOf(
  { language, ahead, promise, withoutServer }: TicketIssued,
  timeZone: string,
): string {
  const say = sayIn(language);
  if (withoutServer)
    return say('offline.slip', { time: timeOfDay(withoutServer.touchedAt, timeZone) });
  return [
    ahead === 0 ? say('ticket.nobodyAhead') : say('ticket.ahead', { count: ahead }),
    ...(promise ? [waitWords(say, promise)] : []),
  ].join('. ');
}

const grouped = (code: string): string => code.match(/.{1,4}/g)?.join('-') ?? code;
