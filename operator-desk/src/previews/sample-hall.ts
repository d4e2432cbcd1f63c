import type { Language, Purpose, Words } from '@cherha/shared/domain/catalogue.ts';
import type {
  DeskId,
  DeviceId,
  Instant,
  PriorityId,
  ServiceId,
  StaffId,
  TicketId,
} from '@cherha/shared/domain/ids.ts';
import { permissions } from '@cherha/shared/domain/commands.ts';
import type { PeopleView } from '@cherha/shared/protocol/messages.ts';
import type {
  DeskSeen,
  DeskView,
  TicketSeen,
  VisitorSeen,
} from '@cherha/shared/views/desk-view.ts';
import type { Hall } from '../hall.ts';

/** A Tuesday in March, 11:42 in Kyiv. */
export const sampleNow = Date.UTC(2026, 2, 10, 9, 42, 0) as Instant;

export const ago = (seconds: number): Instant => (sampleNow - seconds * 1_000) as Instant;

const services: readonly { readonly id: ServiceId; readonly name: Words }[] = [
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
].map(([uk = '', en = ''], at) => ({ id: `s${at}` as ServiceId, name: { uk, en } }));

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

export const visitors = {
  called: { ...ticket(4), status: 'called', calledAt: ago(4), announcedAt: ago(4), time: 1 },
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
    why: { rule: 'law', before: 'А014', categoryId: 'disability' },
    priority: { categoryId: 'disability' as PriorityId, as: 'self', state: 'declared' },
    next: ['s4' as ServiceId],
    startedAt: ago(484),
  },
} as const satisfies Record<string, VisitorSeen>;

/** A centre with eight windows in the middle of a day; only what a picture is about is given. */
export function sampleHall({
  visitor,
  waiting = 0,
  seated = true,
  hardDay = {},
  ...some
}: {
  visitor?: VisitorSeen;
  waiting?: number;
  seated?: boolean;
  hardDay?: Partial<Pick<DeskView, 'airRaid' | 'off' | 'bookedTimesOff'>>;
} & Partial<Pick<Hall, 'link'>> &
  Partial<Pick<DeskView, 'printers' | 'printTroubles' | 'withoutPlace'>> = {}): Hall {
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
      },
      priorities,
      parked: [],
      missed: [],
      booked: [],
      bookedTimesOff: false,
      off: [],
      services,
      desks: desks(seated, visitor),
      waiting: Array.from({ length: waiting }, (_, at) => ticket(at + 8)),
      printTroubles: some.printTroubles ?? [],
      withoutPlace: some.withoutPlace ?? [],
      printers: some.printers ?? [
        { kioskId: 'k1' as DeviceId, printer: { state: 'ready', paper: 'enough' } },
        { kioskId: 'k2' as DeviceId, printer: { state: 'ready', paper: 'enough' } },
      ],
      ...hardDay,
    },
    people: people(),
    now: sampleNow,
    link: some.link ?? 'live',
  };
}

const desk = (number: number, some: Partial<DeskSeen> = {}): DeskSeen => ({
  id: `d${number}` as DeskId,
  number: String(number),
  services: number % 2 ? mineOnly : rest,
  backup: [],
  visitors: [],
  ...some,
});

function desks(seated: boolean, visitor: VisitorSeen | undefined): readonly DeskSeen[] {
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
    desk(3, { ...(seated && { operator: me }), ...(seated && visitor && { visitors: [visitor] }) }),
    desk(4, { operator: 'yevhen' as StaffId }),
    ...[5, 6, 7, 8].map((number) => desk(number)),
  ];
}

const people = (): PeopleView => ({
  view: 'people',
  me: { id: me, name: 'Олена Коваленко', role: 'administrator', may: permissions },
  staff: staff.map(([id, name, role]) => ({ id: id as StaffId, name, role, may: [] })),
  devices: [
    { id: 'k1' as DeviceId, kind: 'kiosk', name: 'Термінал біля входу', connected: true },
    { id: 'k2' as DeviceId, kind: 'kiosk', name: 'Термінал на другому поверсі', connected: true },
    { id: 'b1' as DeviceId, kind: 'board', name: 'Табло в залі', connected: true },
  ],
});
