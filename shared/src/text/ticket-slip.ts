import type { Language, Words } from '../domain/catalogue.ts';
import type { Event } from '../domain/events.ts';
import type { Instant } from '../domain/ids.ts';
import { usualTicket, type Logo, type TicketTemplate } from '../domain/ticket-template.ts';
import type { TicketOnPaper } from '../views/copies-view.ts';
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
  /** What the centre has set for its paper (S9); what is left out is as usual. */
  readonly logo?: Logo;
  readonly numberSize?: 'normal';
  /** What the service says besides. */
  readonly extra?: string;
  readonly foot?: string;
  /** The same once more in the other language, in smaller letters. */
  readonly other?: readonly string[];
  /** P4: says that it is not the first paper of this ticket. */
  readonly copy?: string;
}

export type TicketIssued = Event & { type: 'ticketIssued' };

/** What the paper needs to know of the centre; `publicUrl` is where phones reach the server, without a final slash. */
export interface SlipOf {
  readonly name: Words;
  readonly timeZone: string;
  readonly service: Words;
  readonly publicUrl: string;
  readonly ticket?: TicketTemplate | undefined;
  readonly onTicket?: Words | undefined;
  /** When it was asked for as a copy. */
  readonly copyAt?: Instant;
}

export function ticketSlip(ticket: TicketOnPaper, centre: SlipOf): TicketSlip {
  const { language, at } = ticket;
  const { logo, foot, languages, number: size } = centre.ticket ?? usualTicket;
  const say = sayIn(language);
  const other = language === 'uk' ? 'en' : 'uk';
  return {
    language,
    centre: centre.name[language],
    yourNumber: say('ticket.yourNumber'),
    number: ticket.number,
    ...wordsIn(language, ticket, centre),
    issuedAt: say('ticket.issuedAt', {
      date: shortDate(at, centre.timeZone),
      time: timeOfDay(at, centre.timeZone),
    }),
    qr: `${centre.publicUrl}/t/${ticket.ticketId}`,
    code: grouped(ticket.ticketId),
    ...(centre.copyAt !== undefined && {
      copy: say('ticket.copy', { time: timeOfDay(centre.copyAt, centre.timeZone) }),
    }),
    ...(logo && { logo }),
    ...(size === 'normal' && { numberSize: size }),
    ...(foot && { foot: foot[language] }),
    ...(languages === 'both' && {
      other: otherLines(wordsIn(other, ticket, centre), grouped(ticket.ticketId)).concat(
        foot ? [foot[other]] : [],
      ),
    }),
  };
}

/** What is said of the visit itself. */
function wordsIn(language: Language, ticket: TicketOnPaper, centre: SlipOf) {
  const say = sayIn(language);
  return {
    ahead: aheadOf({ ...ticket, language }, centre.timeZone),
    service: centre.service[language],
    purpose: [
      say(`common.purpose.${ticket.purpose}`),
      ...(ticket.more ? [say('ticket.more', { count: ticket.more.length })] : []),
    ].join('. '),
    note: say(ticket.withoutServer ? 'offline.slipNote' : 'ticket.note'),
    ...(centre.onTicket && { extra: centre.onTicket[language] }),
  };
}

/** The code stands on the paper once already: in the other language it follows its own words. */
const otherLines = (words: ReturnType<typeof wordsIn>, code: string): string[] => {
  const { service, purpose, ahead, extra, note } = words;
  return [
    ahead,
    `${service}. ${purpose}`,
    ...(extra ? [extra] : []),
    note.endsWith(':') ? `${note} ${code}` : note,
  ];
};

/** Who is ahead, or honestly that a kiosk without the server does not know it (L4). */
function aheadOf(
  { language, ahead, promise, withoutServer, booked }: TicketOnPaper,
  timeZone: string,
): string {
  const say = sayIn(language);
  if (withoutServer)
    return say('offline.slip', { time: timeOfDay(withoutServer.touchedAt, timeZone) });
  return [
    ...(booked ? [say('ticket.bookedFor', { time: timeOfDay(booked.for, timeZone) })] : []),
    ahead === 0 ? say('ticket.nobodyAhead') : say('ticket.ahead', { count: ahead }),
    ...(promise ? [waitWords(say, promise)] : []),
  ].join('. ');
}

const grouped = (code: string): string => code.match(/.{1,4}/g)?.join('-') ?? code;
