import type { Language, Purpose } from '@cherha/shared/domain/catalogue.ts';
import type { Booking } from '@cherha/shared/domain/booking.ts';
import type {
  BoardId,
  BookingId,
  BusinessDay,
  DeskId,
  DeviceId,
  GroupId,
  HelpId,
  HelpPlaceId,
  Instant,
  PriorityId,
  ServiceId,
  StaffId,
  TicketId,
} from '@cherha/shared/domain/ids.ts';
import type { ButtonState } from '@cherha/shared/domain/help.ts';
import { permissions, type Permission } from '@cherha/shared/domain/commands.ts';
import type { Break } from '@cherha/shared/domain/desk.ts';
import { defined } from '@cherha/shared/domain/result.ts';
import type { PeopleView } from '@cherha/shared/protocol/messages.ts';
import type { HelpSeen } from '@cherha/shared/views/help-view.ts';
import {
  LINE_SHOWN,
  type DeskRules,
  type DeskSeen,
  type DeskView,
  type VisitorSeen,
} from '@cherha/shared/views/desk-view.ts';
import type { TicketSeen } from '@cherha/shared/views/ticket-seen.ts';
import type { Hall } from '../hall.ts';

/** A Tuesday in March, 11:42 in Kyiv. */
export const sampleNow = Date.UTC(2026, 2, 10, 9, 42, 0) as Instant;

export const ago = (seconds: number): Instant => (sampleNow - seconds * 1_000) as Instant;

const groups = [
  ['А', 'Паспортні послуги', 'Passports'],
  ['В', 'Державна реєстрація', 'State registration'],
  ['Е', 'Соціальний захист', 'Social protection'],
  ['К', 'Земельні питання', 'Land'],
].map(([letter = '', uk = '', en = '']) => ({ id: letter as GroupId, letter, name: { uk, en } }));

const services: DeskView['services'] = [
  ['Реєстрація місця проживання', 'Registration of the place of residence'],
  [
    'Оформлення паспорта громадянина України для виїзду за кордон',
    'Passport of a citizen of Ukraine for travelling abroad',
  ],
  ['Державна реєстрація народження', 'Registration of a birth'],
  [
    'Надання дозволу родичам, знайомим на перебування в їх сім’ях під час канікул, у святкові та вихідні дні вихованців інтернатних закладів для дітей-сиріт та дітей, позбавлених батьківського піклування',
    'Permission for relatives and friends to receive pupils of boarding schools for orphans and children deprived of parental care in their families during holidays and at weekends',
  ],
  ['Призначення житлової субсидії', 'Housing subsidy'],
  ['Довідка про несудимість', 'Certificate of no criminal record'],
].map(([uk = '', en = ''], at) => ({
  id: `s${at}` as ServiceId,
  groupId: defined(groups[at % 3], 'group').id,
  name: { uk, en },
  ...(at < 3 && { frequent: true as const }),
}));

const priorities: DeskView['priorities'] = [
  {
    id: 'disability' as PriorityId,
    name: { uk: 'Особа з інвалідністю', en: 'Person with a disability' },
    basis: { uk: 'Закон України № 1664-IX', en: 'Law of Ukraine 1664-IX' },
    document: { uk: 'Посвідчення або довідка про інвалідність', en: 'Disability certificate' },
    byLaw: true,
    headStartMinutes: 0,
    accompanying: true,
    oncePerDay: false,
    active: true,
  },
];

const mineOnly = services.slice(0, 4).map(({ id }) => id);
const rest = services.slice(4).map(({ id }) => id);

const staff = [
  ['olena', 'Олена Коваленко', 'administrator'],
  ['taras', 'Тарас Шевчук', 'operator'],
  ['iryna', 'Ірина Бондаренко', 'operator'],
  ['yevhen', 'Євген Ґудзь', 'operator'],
  ['petro', 'Петро Савчук', 'operator'],
  ['nina', 'Ніна Мельник', 'operator'],
] as const;

const me = 'olena' as StaffId;

export const ticket = (at: number, some: Partial<TicketSeen> = {}): TicketSeen => ({
  id: `t${at}` as TicketId,
  number: `${'АВЕК'[at % 4]}${String(10 + Math.floor(at / 4)).padStart(3, '0')}`,
  serviceId: `s${at % 6}` as ServiceId,
  purpose: (['submit', 'collect', 'consultation'] as const satisfies Purpose[])[at % 3] ?? 'submit',
  language: (at % 7 === 3 ? 'en' : 'uk') satisfies Language,
  issuedAt: ago(4_500 - at * 67),
  next: [],
  ...some,
});

export const lunch: Break = {
  reason: 'lunch',
  since: ago(720),
  until: ago(-1_080),
  planned: true,
};

export const visitors = {
  called: {
    ...ticket(4),
    status: 'called',
    calledAt: ago(4),
    announcedAt: ago(4),
    time: 1,
    promise: { p50: 3_000, p90: 4_800 },
  },
  calledLong: {
    ...ticket(3),
    status: 'called',
    calledAt: ago(145),
    announcedAt: ago(30),
    time: 3,
  },
  serving: {
    ...ticket(1),
    status: 'serving',
    calledAt: ago(520),
    promise: { p50: 2_400, p90: 3_600 },
    why: { rule: 'law', before: 'А014', categoryId: 'disability' },
    priority: { categoryId: 'disability' as PriorityId, as: 'self', state: 'declared' },
    next: ['s4' as ServiceId],
    startedAt: ago(484),
  },
  secondServed: {
    ...ticket(7),
    status: 'serving',
    calledAt: ago(130),
    promise: { p50: 1_200, p90: 2_400 },
    startedAt: ago(118),
  },
} as const satisfies Record<string, VisitorSeen>;

export const helpPlaces = [
  { id: 'entrance' as HelpPlaceId, name: { uk: 'Вхід', en: 'Entrance' } },
  {
    id: 'toilet' as HelpPlaceId,
    name: { uk: 'Туалет для людей з інвалідністю', en: 'Accessible toilet' },
  },
];

const placeAt = (at: 0 | 1) => defined(helpPlaces[at], 'place');

const someButtons: readonly ButtonState[] = [
  { id: 'door', title: 'Велика червона кнопка', state: 'present', placeId: placeAt(0).id },
  { id: 'cord', title: 'Шнур біля унітаза', state: 'denied', placeId: placeAt(1).id },
];

/** A call from one of the places, some seconds ago. */
export const helpFrom = (at: 0 | 1, seconds: number, more: Partial<HelpSeen> = {}): HelpSeen => {
  const { id: placeId, name: place } = placeAt(at);
  const askedAt = ago(seconds);
  const usual = { times: 1, escalated: 0, forAll: true, desks: [], staff: [] };
  return {
    id: `h${at}` as HelpId,
    placeId,
    place,
    askedAt,
    lastAskedAt: askedAt,
    ...usual,
    ...more,
  };
};

export const sampleBookings: readonly Booking[] = ([10, 25, 40] as const).map((minutes, at) => ({
  id: `b${at}` as BookingId,
  day: '2026-03-10' as BusinessDay,
  for: ago(-minutes * 60),
  serviceId: `s${at + 1}` as ServiceId,
  purpose: 'submit',
  state: 'booked',
}));

/** A centre with eight windows in the middle of a day; only what a picture is about is given. */
export function sampleHall({
  visitor,
  visitors: several = visitor ? [visitor] : [],
  waiting = 0,
  seated = true,
  onBreak,
  rules = {},
  may = permissions,
  link = 'live',
  ...seen
}: {
  visitor?: VisitorSeen;
  /** Where a picture has several at its window. */
  visitors?: readonly VisitorSeen[];
  waiting?: number;
  seated?: boolean;
  onBreak?: Break;
  rules?: Partial<DeskRules>;
  may?: readonly Permission[];
  link?: Hall['link'];
} & Partial<Omit<DeskView, 'waiting' | 'rules'>> = {}): Hall {
  const inLine = Array.from({ length: waiting }, (_, at) => ticket(at + 8));
  const mine: Partial<DeskSeen> = seated
    ? { operator: me, visitors: several, ...(onBreak && { break: onBreak }) }
    : {};
  return {
    view: {
      view: 'desk',
      version: 4_120,
      at: sampleNow,
      centreName: {
        uk: 'ЦНАП Шевченківського району',
        en: 'Shevchenkivskyi District Service Centre',
      },
      timeZone: 'Europe/Kyiv',
      rules: {
        undoSeconds: 10,
        recallSeconds: 15,
        announcementsAtMost: 3,
        visitorsAtDesk: 1,
        mode: 'pull',
        backupMinutes: 15,
        ...rules,
      },
      priorities,
      parked: [],
      away: [],
      notes: {},
      missed: [],
      booked: [],
      bookedTimesOff: false,
      wait: Object.fromEntries(services.map(({ id }) => [id, { p50: 2_700, p90: 4_200 }])),
      off: [],
      notices: [],
      help: [],
      helpPlaces,
      boards: [
        { id: 'hall' as BoardId },
        {
          id: 'hall-2' as BoardId,
          heading: { uk: 'Зала 2. Вікна 6–8', en: 'Hall 2. Windows 6–8' },
        },
      ],
      kiosksOff: [],
      checklists: [],
      panic: true,
      buttons: [{ deviceId: 'c1' as DeviceId, buttons: someButtons }],
      services,
      groups: groups.map((group) => ({ ...group, ...groupNow(group.letter, inLine) })),
      desks: desks(mine).map((each) => withLine(each, inLine)),
      waiting: inLine,
      printTroubles: [],
      withoutPlace: [],
      copies: [],
      printers: [
        { kioskId: 'k1' as DeviceId, printer: { state: 'ready', paper: 'enough' } },
        { kioskId: 'k2' as DeviceId, printer: { state: 'ready', paper: 'enough' } },
      ],
      ...seen,
    },
    people: people(may),
    day: {
      view: 'ownDay',
      version: 4_120,
      at: sampleNow,
      seatedAt: ago(9_600),
      served: 14,
      noShows: 2,
      serving: 521,
      waited: 1_260,
      breaks: 1,
      breakSeconds: 900,
    },
    now: sampleNow,
    link,
  };
}

/** Who waits in a group of the picture, and since when the first of them does. */
function groupNow(letter: string, waiting: readonly TicketSeen[]) {
  const own = waiting.filter(({ number }) => number.startsWith(letter));
  const since = own.map(({ issuedAt }) => (sampleNow - issuedAt) / 1_000);
  return {
    waiting: own.length,
    ...(own.length > 0 && { longest: Math.max(...since), wait: { p50: 1_500, p90: 2_700 } }),
  };
}

/** Where somebody works, the window's line is told: here nobody helps out or was sent on. */
function withLine(desk: DeskSeen, waiting: readonly TicketSeen[]): DeskSeen {
  if (!desk.operator) return desk;
  const line = waiting.flatMap(({ serviceId }, place) =>
    desk.services.includes(serviceId) ? [place] : [],
  );
  return { ...desk, line: { count: line.length, first: line.slice(0, LINE_SHOWN) } };
}

const desk = (number: number, some: Partial<DeskSeen> = {}): DeskSeen => ({
  id: `d${number}` as DeskId,
  number: String(number),
  services: number % 2 ? mineOnly : rest,
  backup: [],
  visitors: [],
  ...some,
});

function desks(mine: Partial<DeskSeen>): readonly DeskSeen[] {
  const taras: VisitorSeen = {
    ...ticket(2),
    status: 'serving',
    calledAt: ago(300),
    startedAt: ago(280),
  };
  const iryna: VisitorSeen = {
    ...ticket(5),
    status: 'called',
    calledAt: ago(31),
    announcedAt: ago(9),
    time: 2,
  };
  return [
    desk(1, { operator: 'taras' as StaffId, visitors: [taras] }),
    desk(2, { operator: 'iryna' as StaffId, visitors: [iryna] }),
    desk(3, mine),
    desk(4, { operator: 'yevhen' as StaffId, break: lunch }),
    ...[5, 6, 7, 8].map((number) => desk(number)),
  ];
}

const people = (may: readonly Permission[]): PeopleView => ({
  view: 'people',
  me: { id: me, name: 'Олена Коваленко', role: may.length > 0 ? 'administrator' : 'operator', may },
  staff: staff.map(([id, name, role]) => ({ id: id as StaffId, name, role, may: [] })),
  devices: [
    {
      id: 'k1' as DeviceId,
      kind: 'kiosk',
      name: 'Термінал біля входу',
      connected: true,
      kiosk: { version: '0.1.0', shell: 'agent', outbox: 2 },
    },
    { id: 'k2' as DeviceId, kind: 'kiosk', name: 'Термінал на другому поверсі', connected: true },
    { id: 'c1' as DeviceId, kind: 'buttons', name: 'Кнопки біля входу', connected: true },
    {
      id: 'b1' as DeviceId,
      kind: 'board',
      board: 'hall-2' as BoardId,
      name: 'Табло в залі',
      connected: true,
    },
  ],
});
