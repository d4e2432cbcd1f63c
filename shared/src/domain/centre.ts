import type { Booking } from './booking.ts';
import type { PaperCopy, PrintedChecklist } from './copies.ts';
import type { Spot } from './building.ts';
import type { Catalogue, Words } from './catalogue.ts';
import { emptyDesk, type Desk, type DeskNow, type Skills } from './desk.ts';
import { usualHall, type HallSettings } from './hall-settings.ts';
import { goodDay, type HardDay } from './hard-day.ts';
import type { ButtonState, HelpCall, HelpPlace } from './help.ts';
import { nothingLearned, type Learned } from './learned.ts';
import type { KioskOff } from './kiosk-off.ts';
import type { Loan } from './lending.ts';
import type { OwnDay } from './own-day.ts';
import type { PriorityCategory } from './priority.ts';
import { usualRules, type Rules } from './rules.ts';
import type { BusinessDay, CallId, DeskId, DeviceId, Instant, TicketId } from './ids.ts';
import type { Service, Group } from './catalogue.ts';
import { alwaysClosed, type OpeningHours } from './opening-hours.ts';
import type { Notice } from './notices.ts';
import type { KioskPrinter } from './printing.ts';
import { emptyShelf, type Shelf } from './shelf.ts';
import type { Ticket, WaitingTicket } from './ticket.ts';
import { usualTicket, type TicketTemplate } from './ticket-template.ts';
import type { PaperWithoutPlace, StrangePaper } from './without-server.ts';

/** One centre as its story of events has made it: the settings, and the day so far. */
export interface Centre {
  /** How many events have happened; the version of everything computed from this. */
  readonly version: number;
  readonly lastEventAt: Instant;

  readonly name: Words;
  readonly timeZone: string;
  readonly rules: Rules;
  readonly catalogue: Catalogue;
  /** As they are today. */
  readonly desks: readonly Desk[];
  /** As they are set, while something is otherwise today (D8). */
  readonly usualDesks: readonly Desk[] | undefined;
  readonly hours: OpeningHours;

  readonly priorities: readonly PriorityCategory[];
  /** By staff id (D6). */
  readonly skills: Readonly<Record<string, Skills>>;
  readonly helpPlaces: readonly HelpPlace[];
  readonly ticketTemplate: TicketTemplate;
  /** What is where in the building. */
  readonly building: readonly Spot[];
  readonly hall: HallSettings;

  /** The business day that the rest speaks of. */
  readonly day: BusinessDay | undefined;
  /** How many tickets each series has given today. */
  readonly lastNumbers: Readonly<Record<string, number>>;
  /** How many tickets each service has given today. */
  readonly issuedToday: Readonly<Record<string, number>>;
  readonly tickets: Shelf<Ticket>;
  readonly waiting: Shelf<WaitingTicket>;
  /** O1: who has stepped out, who went first first. */
  readonly away: readonly TicketId[];
  readonly waitingByService: Readonly<Record<string, number>>;
  readonly deskNow: Readonly<Record<string, DeskNow>>;
  /** The latest calls, newest first. */
  readonly calls: readonly Call[];
  /** Q6: how many calls of the present round of priority and others have been made. */
  readonly interleaved: number;
  /** Times kept for today and later, by id. */
  readonly bookings: Readonly<Record<string, Booking>>;
  readonly hardDay: HardDay;
  /** X8: what is said to everybody now, the latest first. */
  readonly notices: readonly Notice[];
  /** Q10: since when everybody who can help out does. */
  readonly backupSince: Instant | undefined;
  /** What everybody has done today, by staff id. */
  readonly ownDays: Readonly<Record<string, OwnDay>>;
  /** H8: reception has ended today and the queue was let go. */
  readonly receptionOver: boolean;
  readonly printers: Readonly<Record<string, KioskPrinter>>;
  /** X7: the kiosks that are out of service, until somebody switches them on. */
  readonly kiosksOff: Readonly<Record<string, KioskOff>>;
  /** Papers of today that were printed once more, the earliest first. */
  readonly copies: readonly PaperCopy[];
  /** P6: checklists of today that reception had printed, the earliest first. */
  readonly checklists: readonly PrintedChecklist[];
  /** By the machine that holds them. */
  readonly buttons: Readonly<Record<string, readonly ButtonState[]>>;
  /** The latest call for help from each place, by place. */
  readonly help: Readonly<Record<string, HelpCall>>;
  /** Numbers lent to kiosks, of today, of the days that may still be handed over, and of the next. */
  readonly loans: readonly Loan[];
  /** Papers that were handed over and took no lent number, so that handing over again is nothing. */
  readonly strangePapers: readonly StrangePaper[];
  /** Papers of today that staff must look after (L8). */
  readonly withoutPlace: readonly PaperWithoutPlace[];
  /** W3: what the centre has learned of its own pace, over all days. */
  readonly learned: Learned;
}

/** One ticket sent to one desk, as the hall saw it. */
export interface Call {
  readonly callId: CallId;
  readonly ticketId: TicketId;
  readonly number: string;
  readonly deskId: DeskId;
  readonly at: Instant;
  /** Within one call: 1 for the call, 2 for the first recall, and so on. */
  readonly time: number;
  readonly state: 'called' | 'serving' | 'over';
}

export const CALLS_REMEMBERED = 20;

export const newCentre: Centre = {
  version: 0,
  lastEventAt: 0 as Instant,
  name: { uk: '', en: '' },
  timeZone: 'Europe/Kyiv',
  rules: usualRules,
  catalogue: { groups: [], services: [] },
  desks: [],
  usualDesks: undefined,
  hours: alwaysClosed,
  priorities: [],
  skills: {},
  helpPlaces: [],
  ticketTemplate: usualTicket,
  building: [],
  hall: usualHall,
  day: undefined,
  lastNumbers: {},
  issuedToday: {},
  tickets: emptyShelf(),
  waiting: emptyShelf(),
  away: [],
  waitingByService: {},
  deskNow: {},
  calls: [],
  interleaved: 0,
  bookings: {},
  hardDay: goodDay,
  notices: [],
  backupSince: undefined,
  ownDays: {},
  receptionOver: false,
  printers: {},
  kiosksOff: {},
  copies: [],
  checklists: [],
  buttons: {},
  help: {},
  loans: [],
  strangePapers: [],
  withoutPlace: [],
  learned: nothingLearned,
};

export const serviceOf = (centre: Centre, id: string): Service | undefined =>
  centre.catalogue.services.find((service) => service.id === id);

export const groupOf = (centre: Centre, service: Service): Group | undefined =>
  centre.catalogue.groups.find((group) => group.id === service.groupId);

export const deskOf = (centre: Centre, id: DeskId): Desk | undefined =>
  centre.desks.find((desk) => desk.id === id);

/** D8: the windows as they are on a day: today as they were changed for today, else as they are set. */
export const desksOn = ({ desks, usualDesks = desks, day }: Centre, on: BusinessDay | undefined) =>
  on === day ? desks : usualDesks;

export const printerOf = (centre: Centre, kiosk: DeviceId): KioskPrinter =>
  centre.printers[kiosk] ?? { state: 'unknown' };

export const deskNow = (centre: Centre, id: DeskId): DeskNow => centre.deskNow[id] ?? emptyDesk;

export const priorityOf = (centre: Centre, id: string): PriorityCategory | undefined =>
  centre.priorities.find((category) => category.id === id);
