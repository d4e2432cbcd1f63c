import type { CallId, Instant, ServiceId } from '@cherha/shared/domain/ids.ts';
import type { BoardCall, BoardView } from '@cherha/shared/views/board-view.ts';

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
    return count > 0 ? [{ letter, group: { uk, en }, count }] : [];
  });

export function aCall(number: string, desk: string, facts: Partial<BoardCall> = {}): BoardCall {
  const { time = 1 } = facts;
  return {
    callId: `${number}.${time}` as CallId,
    number,
    desk,
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
    calls: [],
    off: [],
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

export const withWaits: BoardView = {
  ...morning,
  waiting: morning.waiting.map((one, i) => ({
    ...one,
    wait: { p50: 300 * (i + 1), p90: 700 * (i + 1) },
  })),
};

export const withoutPower: BoardView = {
  ...morning,
  off: ['Державна реєстрація народження', 'Паспорт для виїзду за кордон', 'Довідка'].map(
    (uk, i) => ({ serviceId: `s${i}` as ServiceId, service: { uk, en: uk }, reason: 'power' }),
  ),
};
