import type { Catalogue, Words } from './catalogue.ts';
import type { Desk, DeskNow } from './desk.ts';
import type { BusinessDay, CallId, DeskId, DeviceId, Instant, TicketId } from './ids.ts';
import type { Service, Group } from './catalogue.ts';
import { alwaysClosed, type OpeningHours } from './opening-hours.ts';
import type { PrinterState } from './printing.ts';
import { emptyShelf, type Shelf } from './shelf.ts';
import type { Ticket, WaitingTicket } from './ticket.ts';

/** One centre as its story of events has made it: the settings, and the day so far. */
export interface Centre {
  /** How many events have happened; the version of everything computed from this. */
  readonly version: number;
  readonly lastEventAt: Instant;

  readonly name: Words;
  readonly timeZone: string;
  readonly rules: Rules;
  readonly catalogue: Catalogue;
  readonly desks: readonly Desk[];
  readonly hours: OpeningHours;

  /** The business day that the rest speaks of. */
  readonly day: BusinessDay | undefined;
  /** The last number given in each series today. */
  readonly lastNumbers: Readonly<Record<string, number>>;
  readonly tickets: Shelf<Ticket>;
  readonly waiting: Shelf<WaitingTicket>;
  readonly waitingByService: Readonly<Record<string, number>>;
  readonly deskNow: Readonly<Record<string, DeskNow>>;
  /** The latest calls, newest first. */
  readonly calls: readonly Call[];
  readonly printers: Readonly<Record<string, PrinterState>>;
}

/** What a centre may set about the law itself. */
export interface Rules {
  /** C5: how long after a call the operator may take it back. */
  readonly undoSeconds: number;
}

/** One ticket sent to one desk, as the hall saw it. */
export interface Call {
  readonly callId: CallId;
  readonly ticketId: TicketId;
  readonly number: string;
  readonly deskId: DeskId;
  readonly at: Instant;
  /** 1 for the call, 2 for the first recall, and so on. */
  readonly time: number;
  readonly state: 'called' | 'serving' | 'over';
}

export const CALLS_REMEMBERED = 20;

export const newCentre: Centre = {
  version: 0,
  lastEventAt: 0 as Instant,
  name: { uk: '', en: '' },
  timeZone: 'Europe/Kyiv',
  rules: { undoSeconds: 10 },
  catalogue: { groups: [], services: [] },
  desks: [],
  hours: alwaysClosed,
  day: undefined,
  lastNumbers: {},
  tickets: emptyShelf(),
  waiting: emptyShelf(),
  waitingByService: {},
  deskNow: {},
  calls: [],
  printers: {},
};

export const serviceOf = (centre: Centre, id: string): Service | undefined =>
  centre.catalogue.services.find((service) => service.id === id);

export const groupOf = (centre: Centre, service: Service): Group | undefined =>
  centre.catalogue.groups.find((group) => group.id === service.groupId);

export const deskOf = (centre: Centre, id: DeskId): Desk | undefined =>
  centre.desks.find((desk) => desk.id === id);

export const printerOf = (centre: Centre, kiosk: DeviceId): PrinterState =>
  centre.printers[kiosk] ?? { state: 'unknown' };
