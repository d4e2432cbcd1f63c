import type { SampleAccount } from '@cherha/queue-server/src/http/pages/start-page.ts';

/** Everybody may know it: it opens the training centre only. */
const PASSWORD = 'zrazkove';

const operators: readonly (readonly [login: string, name: string])[] = [
  ['oksana', 'Оксана Гнатюк'],
  ['andrii', 'Андрій Левченко'],
  ['iryna', 'Ірина Мельничук'],
  ['taras', 'Тарас Бойчук'],
  ['nataliia', 'Наталія Сидоренко'],
  ['yevhen', 'Євген Ґудзь'],
  ['svitlana', 'Світлана Кравець'],
  ['dmytro', 'Дмитро Їжакевич'],
  ['olha', 'Ольга Марʼяненко'],
];

/** Nine operators for eight windows, one at reception, one who manages the hall and one administrator; the names belong to nobody. */
export const accounts: readonly SampleAccount[] = [
  ...operators.map(([login, name]) => ({
    login,
    name,
    password: PASSWORD,
    role: 'operator' as const,
  })),
  {
    login: 'reception',
    name: 'Галина Ткачук',
    password: PASSWORD,
    role: 'operator',
    may: ['reception', 'call-chosen', 'hard-day', 'kiosks', 'ratings'],
  },
  {
    login: 'manager',
    name: 'Віра Остапенко',
    password: PASSWORD,
    role: 'operator',
    may: ['manage', 'reception', 'call-chosen', 'hard-day'],
  },
  { login: 'admin', name: 'Людмила Власенко', password: PASSWORD, role: 'administrator' },
];
