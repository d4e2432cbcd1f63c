import { usualBoard, usualHall, type BoardLayout } from '@cherha/shared/domain/hall-settings.ts';
import type {
  CallId,
  DeskId,
  GroupId,
  Instant,
  NoticeId,
  ServiceId,
} from '@cherha/shared/domain/ids.ts';
import type { BoardCall, BoardView } from '@cherha/shared/views/board-view.ts';
import type { BoardWindow } from '@cherha/shared/views/board-windows.ts';
import type { HardDaySeen, NoticeSeen } from '@cherha/shared/views/hard-day-view.ts';

/** A Monday morning in Kyiv, 10:42. */
export const NOW = Date.UTC(2026, 2, 9, 8, 42, 17) as Instant;

const groups = [
  ['А', 'Акти цивільного стану (ДРАЦС)', 'Civil status acts'],
  ['В', 'Паспортні послуги', 'Passport services'],
  ['Е', 'Реєстрація місця проживання', 'Residence registration'],
  ['К', 'Реєстрація бізнесу та громадських формувань', 'Business and NGO registration'],
  ['М', 'Нерухомість: речові права', 'Real property rights'],
  ['Н', 'Земельні питання', 'Land'],
  ['Р', 'Будівництво та адреси', 'Construction and addresses'],
  ['С', 'Соціальна підтримка', 'Social support'],
  ['Т', 'Сімʼя, діти, опіка', 'Family, children, guardianship'],
  ['У', 'Ветерани та військовий облік', 'Veterans and military registration'],
  ['Х', 'ВПО та пошкоджене майно', 'Displaced persons and damaged property'],
  ['Г', 'Пенсії та податковий номер', 'Pensions and taxpayer number'],
  ['Ж', 'Житло', 'Housing'],
  ['Ш', 'Транспорт', 'Transport'],
  ['Ю', 'Дозволи, благоустрій, харчові потужності', 'Permits, urban amenities, food facilities'],
] as const;

const waitingOf = (counts: readonly number[]): BoardView['waiting'] =>
  groups.flatMap(([letter, uk, en], at) => {
    const count = counts[at] ?? 0;
    return count > 0
      ? [{ groupId: `group-${letter}` as GroupId, letter, group: { uk, en }, count }]
      : [];
  });

export function aCall(number: string, desk: string, facts: Partial<BoardCall> = {}): BoardCall {
  const { time = 1 } = facts;
  return {
    callId: `${number}.${time}` as CallId,
    number,
    desk,
    deskId: `desk-${desk}` as DeskId,
    place: 'window',
    at: NOW,
    time,
    language: 'uk',
    state: 'called',
    ...facts,
  };
}

export function aView(facts: Partial<BoardView> = {}): BoardView {
  const waiting = facts.waiting ?? waitingOf([4, 11, 2, 1, 0, 0, 0, 5]);
  return {
    view: 'board',
    version: 1,
    at: NOW,
    centreName: {
      uk: 'Центр надання адміністративних послуг Подільського району міста Києва',
      en: 'Administrative Services Centre of the Podilskyi District, Kyiv',
    },
    timeZone: 'Europe/Kyiv',
    hall: usualHall,
    calls: [],
    off: [],
    notices: [],
    parked: [],
    windows: [],
    waiting,
    waitingInAll: waiting.reduce((sum, { count }) => sum + count, 0),
    ...facts,
  };
}

/** Two visitors awaited, three served, two gone: an ordinary hour. */
export const morning = aView({
  calls: [
    aCall('В007', '12'),
    aCall('А014', '3'),
    aCall('С021', '5', { state: 'serving' }),
    aCall('В006', '1', { state: 'serving' }),
    aCall('Е003', '7', { state: 'serving' }),
    aCall('А013', '3', { state: 'over' }),
    aCall('К002', '8', { state: 'over' }),
  ],
});

export const crowdedView = aView({
  waiting: waitingOf([14, 31, 9, 6, 3, 12, 4, 27, 8, 5, 19, 16, 7, 2, 11]),
  calls: [
    aCall('Ю128', '12'),
    aCall('Ш104', '10', { time: 2 }),
    aCall('В131', '4'),
    aCall('А114', '11'),
    aCall('С127', '5'),
    aCall('М103', '2-А', { state: 'serving' }),
    aCall('Х119', '7', { state: 'serving' }),
    aCall('Г116', '9', { state: 'serving' }),
    aCall('Ж107', '1', { state: 'over' }),
    aCall('Е109', '6', { state: 'over' }),
    aCall('Т108', '14-Б', { state: 'over' }),
    aCall('У105', '3', { state: 'over' }),
  ],
});

const foreseen = (view: BoardView): BoardView => ({
  ...view,
  waiting: view.waiting.map((one, i) => ({
    ...one,
    wait: { p50: 300 * (i + 1), p90: 700 * (i + 1) },
  })),
});
export const withWaits = foreseen(morning);
/** Fifteen queues, some of them to be waited in for hours. */
/** Eight windows call, and two of the visitors whose visits are over were called after some of them. */
export const everybodyAwaited = aView({
  waiting: waitingOf([14, 31, 9, 6, 3]),
  calls: [
    aCall('Ю128', '12'),
    aCall('Ш104', '10'),
    aCall('В131', '4'),
    aCall('Ж107', '1', { state: 'over' }),
    aCall('Е109', '6', { state: 'over' }),
    aCall('А114', '11'),
    aCall('С127', '5'),
    aCall('М103', '2-А'),
    aCall('Х119', '7'),
    aCall('Г116', '9'),
  ],
});
export const crowdedWaits = foreseen(crowdedView);
export const fewQueues = foreseen(aView({ waiting: waitingOf([4, 0, 12, 1]) }));

export const withoutPower: BoardView = {
  ...morning,
  off: ['Державна реєстрація народження', 'Паспорт для виїзду за кордон', 'Довідка'].map(
    (uk, i) => ({ serviceId: `s${i}` as ServiceId, service: { uk, en: uk }, reason: 'power' }),
  ),
};

/** A hall where some go to a room or a table. */
export const inRooms = aView({
  calls: morning.calls.map((call, i) => ({
    ...call,
    place: (['room', 'table', 'window'] as const)[i % 3] ?? 'window',
  })),
});

export const someParked: BoardView['parked'] = [
  ['А011', 'Каса, 1 поверх', 'Cash desk, ground floor'],
  ['В004', 'Копіювання, кімната 7', 'Copying, room 7'],
].map(([number = '', uk = '', en = '']) => ({
  number,
  groupId: 'group-А' as GroupId,
  deskId: 'desk-3' as DeskId,
  reason: 'paying',
  where: { uk, en },
}));

export const aNotice = (severity: NoticeSeen['severity']): NoticeSeen => ({
  id: `notice-${severity}` as NoticeId,
  severity,
  since: NOW,
  text:
    severity === 'info'
      ? {
          uk: 'Сьогодні центр працює до 16:00 через ремонт електромережі.',
          en: 'Today the centre closes at 16:00 because of repairs to the power line.',
        }
      : {
          uk: 'Запах газу в будівлі. Спокійно вийдіть через головний вхід на площу.',
          en: 'Smell of gas in the building. Please leave calmly by the main entrance.',
        },
});

/** As many as there may be: four emergencies, one of them long, and what is for information. */
export const allNotices: readonly NoticeSeen[] = [
  { ...aNotice('emergency'), id: 'notice-1' as NoticeId },
  {
    ...aNotice('emergency'),
    id: 'notice-2' as NoticeId,
    text: {
      uk: 'У приміщенні залишили підозрілий пакунок біля сходів на другий поверх. Не підходьте, не торкайтеся, спокійно вийдіть через бічний вихід біля кабінету 14 і відійдіть на сто метрів від будівлі.',
      en: 'A suspicious package was left by the stairs to the first floor. Do not come near, do not touch it, leave calmly by the side door next to room 14 and walk a hundred metres away from the building.',
    },
  },
  { ...aNotice('emergency'), id: 'notice-3' as NoticeId },
  { ...aNotice('emergency'), id: 'notice-4' as NoticeId },
  aNotice('info'),
];

const cellar = {
  name: { uk: 'Укриття', en: 'Shelter' },
  floor: { uk: '1 поверх', en: 'Ground floor' },
  way: {
    uk: 'Вихід ліворуч від рецепції, сходи вниз',
    en: 'The door left of reception, down the stairs',
  },
};
const garage = {
  name: { uk: 'Укриття без сходів', en: 'Shelter without stairs' },
  way: {
    uk: 'Ліфтом на мінус перший поверх, підземний паркінг, двері праворуч',
    en: 'By lift to floor minus one, underground car park, door on the right',
  },
};
const school = {
  name: { uk: 'Укриття школи № 17', en: 'Shelter of school No. 17' },
  way: {
    uk: 'Через дорогу навпроти головного входу, вхід із двору',
    en: 'Across the street from the main entrance, enter from the yard',
  },
};

/** An alarm in a centre that has said where so many of its shelters are. */
export const aRaid = (shelters: 0 | 1 | 2 | 3): NonNullable<HardDaySeen['airRaid']> => ({
  since: NOW,
  ...(shelters > 0 && { shelters: [cellar, garage, school].slice(0, shelters) }),
});

/** A board of its own: heading, colour, ticker. */
export const ownLayout: BoardLayout = {
  ...usualBoard,
  heading: { uk: 'Зала 2. Паспорти та місце проживання', en: 'Hall 2. Passports and residence' },
  accent: '#0a4a86',
  parts: ['earlier', 'waiting', 'forecast', 'ticker', 'clock'],
  ticker: [
    {
      text: {
        uk: 'Кава і вода — на першому поверсі біля входу. Пункт незламності працює цілодобово.',
        en: 'Coffee and water are on the ground floor by the entrance, day and night.',
      },
    },
  ],
};

export const brief = { uk: 'Вода — біля входу.', en: 'Water is by the entrance.' };

/** A short one has its turn, and one of three lines waits for its own. */
export const manySentences: BoardLayout = {
  ...ownLayout,
  ticker: [
    { text: brief },
    {
      text: {
        uk: 'Документи, які готові, видають у вікнах 9 і 10 без запису: візьміть талон «Отримати», паспорт і розписку, яку вам дали, коли ви подавали заяву.',
        en: 'Documents that are ready are given out at windows 9 and 10 without booking: take a ticket “Collect”, your passport and the receipt that you were given when you applied.',
      },
    },
  ],
};

export const withMedia: BoardLayout = {
  ...ownLayout,
  parts: [...ownLayout.parts, 'media'],
};

const states = ['free', 'called', 'serving', 'serving', 'break', 'closed'] as const;

export const someWindows = (count: number): BoardWindow[] =>
  Array.from({ length: count }, (_, i) => {
    const state = states[(i * 5) % states.length] ?? 'free';
    const isBusy = state === 'called' || state === 'serving';
    return {
      deskId: `desk-${i + 1}` as DeskId,
      number: `${i + 1}`,
      place: 'window',
      groups: [],
      state,
      tickets: isBusy ? [`${groups[i % groups.length]?.[0] ?? 'А'}${101 + i}`] : [],
    };
  });

export const busyView: BoardView = {
  ...withWaits,
  parked: someParked,
};
