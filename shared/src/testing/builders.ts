import type { Catalogue, Service } from '../domain/catalogue.ts';
import { newCentre, type Centre } from '../domain/centre.ts';
import type { Actor, Permission } from '../domain/commands.ts';
import type { Desk } from '../domain/desk.ts';
import type { Event } from '../domain/events.ts';
import { evolve } from '../domain/evolve.ts';
import type {
  BusinessDay,
  CallId,
  ClockTime,
  DeskId,
  DeviceId,
  GroupId,
  Instant,
  ServiceId,
  StaffId,
  TicketId,
} from '../domain/ids.ts';
import { ticketNumber, type CallReason } from '../domain/ticket.ts';
import type { OpeningHours, OpenSpan } from '../domain/opening-hours.ts';
import { usualRules, type Rules } from '../domain/rules.ts';
import { weekdays, type Weekday } from '../domain/time.ts';

/** Boring parts of tests: a small centre on Monday 9 March 2026, and what happens there. */
export const MONDAY = '2026-03-09' as BusinessDay;

/** That Monday, so many minutes after ten in Kyiv. */
export const at = (minutes: number, seconds = 0): Instant =>
  (Date.UTC(2026, 2, 9, 8, 0) + (minutes * 60 + seconds) * 1000) as Instant;

export const span = (from: string, until: string): OpenSpan => ({
  from: from as ClockTime,
  until: until as ClockTime,
});

export const openEveryDay = (...spans: OpenSpan[]): OpeningHours => ({
  week: Object.fromEntries(weekdays.map((day) => [day, spans])) as Record<Weekday, OpenSpan[]>,
  exceptions: {},
});

export const aService = (id: string, groupId: string, about: Partial<Service> = {}): Service => ({
  id: id as ServiceId,
  groupId: groupId as GroupId,
  name: { uk: `Послуга ${id}`, en: `Service ${id}` },
  frequent: false,
  normMinutes: 10,
  about: { documents: [], documentsComplete: false, sources: [] },
  ...about,
});

/** Passports (П: id-card, foreign) and residence (Р: move). */
export const smallCatalogue: Catalogue = {
  groups: [
    { id: 'passport' as GroupId, name: { uk: 'Паспорти', en: 'Passports' }, letter: 'П' },
    { id: 'residence' as GroupId, name: { uk: 'Місце проживання', en: 'Residence' }, letter: 'Р' },
  ],
  services: [
    aService('id-card', 'passport', { frequent: true }),
    aService('foreign', 'passport'),
    aService('move', 'residence'),
  ],
};

export const aDesk = (number: string, ...services: string[]): Desk => ({
  id: `desk-${number}` as DeskId,
  number,
  services: services as ServiceId[],
  backup: [],
  purposes: [],
  breaks: [],
});

/** Desk 1 gives passports, desk 2 residence, desk 3 everything. */
export const smallDesks: readonly Desk[] = [
  aDesk('1', 'id-card', 'foreign'),
  aDesk('2', 'move'),
  aDesk('3', 'id-card', 'foreign', 'move'),
];

/** The rules that most tests go by: nothing happens by itself, and a recall may follow at once. */
export const plainRules: Rules = {
  ...usualRules,
  calls: { recallSeconds: 0, announcementsAtMost: 100, comeSeconds: 0, graceMinutes: 20 },
};

export const withRules = (rules: Partial<Rules>, when = 0 as Instant): Event => ({
  type: 'centreDescribed',
  at: when,
  name: { uk: 'ЦНАП', en: 'Service Centre' },
  timeZone: 'Europe/Kyiv',
  rules: { ...plainRules, ...rules },
});

export const setUp = (hours: OpeningHours = openEveryDay(span('09:00', '17:00'))): Event[] => [
  withRules({}),
  { type: 'catalogueSet', at: 0 as Instant, catalogue: smallCatalogue },
  { type: 'desksSet', at: 0 as Instant, desks: smallDesks },
  { type: 'openingHoursSet', at: 0 as Instant, hours },
];

export const centreAfter = (...events: Event[]): Centre =>
  [...setUp(), ...events].reduce(evolve, newCentre);

export const theKiosk: Actor = { kind: 'kiosk', deviceId: 'kiosk-1' as DeviceId };
export const staff = (name: string, ...may: Permission[]): Actor => ({
  kind: 'staff',
  staffId: name as StaffId,
  may,
});
export const theClock: Actor = { kind: 'clock' };
export const theSetup: Actor = { kind: 'setup' };

export const dayBegan = (when: Instant, day = MONDAY, unserved: string[] = []): Event => ({
  type: 'dayBegan',
  at: when,
  day,
  unserved: unserved as TicketId[],
});

/** A ticket by its number; `П001` is for an ID card, `Р001` for a move. */
export function issued(
  number: string,
  when: Instant,
  more: { serviceId?: string; ahead?: number; day?: BusinessDay } = {},
): Event {
  const [letter = '', ...digits] = number;
  const ordinal = Number(digits.join(''));
  return {
    type: 'ticketIssued',
    at: when,
    ticketId: idOf(number),
    day: more.day ?? MONDAY,
    number: ticketNumber(letter, ordinal),
    letter,
    ordinal,
    serviceId: (more.serviceId ?? (letter === 'П' ? 'id-card' : 'move')) as ServiceId,
    purpose: 'submit',
    language: 'uk',
    ahead: more.ahead ?? 0,
    kioskId: 'kiosk-1' as DeviceId,
  };
}

export const idOf = (number: string): TicketId => `t-${number}` as TicketId;
export const deskId = (number: string): DeskId => `desk-${number}` as DeskId;

export const taken = (desk: string, name: string, when: Instant): Event => ({
  type: 'deskTaken',
  at: when,
  deskId: deskId(desk),
  staffId: name as StaffId,
});

const atDesk = (number: string, desk: string, name: string) => ({
  ticketId: idOf(number),
  number,
  deskId: deskId(desk),
  staffId: name as StaffId,
});

export const called = (
  number: string,
  desk: string,
  name: string,
  when: Instant,
  { time = 1, why = { rule: 'first' } }: { time?: number; why?: CallReason } = {},
): Event => ({
  type: 'ticketCalled',
  at: when,
  ...atDesk(number, desk, name),
  callId: `${idOf(number)}.${time}` as CallId,
  why,
});

export const recalled = (
  number: string,
  desk: string,
  name: string,
  when: Instant,
  time = 2,
): Event => ({
  type: 'ticketRecalled',
  at: when,
  ...atDesk(number, desk, name),
  callId: `${idOf(number)}.${time}` as CallId,
});

export const undone = (number: string, desk: string, name: string, when: Instant): Event => ({
  type: 'callUndone',
  at: when,
  ...atDesk(number, desk, name),
});

export const started = (number: string, desk: string, name: string, when: Instant): Event => ({
  type: 'visitStarted',
  at: when,
  ...atDesk(number, desk, name),
});

export const finished = (number: string, desk: string, name: string, when: Instant): Event => ({
  type: 'visitFinished',
  at: when,
  ...atDesk(number, desk, name),
});

export const noShow = (number: string, desk: string, name: string, when: Instant): Event => ({
  type: 'noShowMarked',
  at: when,
  ...atDesk(number, desk, name),
});

/** Parts of the usual rules, to change one number of. */
export const { order: usualOrder, closing: usualClosing, numbers: usualNumbers } = usualRules;
