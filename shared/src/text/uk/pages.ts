import type { StaffRole } from '../../protocol/messages.ts';

/** The server's own pages: the start page, the ticket holder's page, and what is missing. */
export const pages = {
  start: {
    open: 'Відчинено до {{until}}',
    opens: 'Зачинено. Відчиниться: {{day}}, {{from}}',
    closed: 'Зачинено',
    nobodyWaits: 'Ніхто не чекає',
    waiting: {
      one: 'Чекає {{count}} особа',
      few: 'Чекають {{count}} особи',
      many: 'Чекає {{count}} осіб',
      other: 'Чекає {{count}} особи',
    },
    screens: 'Екрани',
    kiosk: { name: 'Термінал', about: 'Тут відвідувач обирає послугу й бере талон.' },
    board: { name: 'Табло', about: 'Показує в залі, кого й до якого вікна кличуть.' },
    desk: { name: 'Робоче місце', about: 'Тут оператор кличе відвідувачів до вікна.' },
    machines: 'Для тих, хто доглядає сервер',
    health: { name: '/healthz', about: 'Чи працює сервер, його версія, час останньої події.' },
    metrics: { name: '/metrics', about: 'Показники для Prometheus.' },
    version: 'Черга, версія {{version}}',
  },
  sample: {
    title: 'Навчальний центр',
    about: 'Усе тут справжнє, крім людей і паролів. Спробуйте взяти талон:',
    takeTicket: 'Відкрийте термінал і оберіть послугу — талон вийде на віртуальному принтері.',
    openBoard: 'Відкрийте табло в іншому вікні й увімкніть звук.',
    signIn:
      'Відкрийте робоче місце, увійдіть з іменем входу й паролем із таблиці нижче, сядьте за вікно.',
    callNext: 'Натисніть «Викликати наступного» — номер зʼявиться на табло.',
    accounts: 'Облікові записи',
    login: 'Імʼя входу',
    password: 'Пароль',
    name: 'Імʼя',
    role: 'Роль',
    trainingDay: 'навчальний день',
  },
  role: {
    operator: 'оператор',
    administrator: 'адміністратор',
  } satisfies Record<StaffRole, string>,
  ticket: {
    title: 'Талон {{number}}',
    called: 'Вас кличуть до вікна {{desk}}',
    serving: 'Вас обслуговують біля вікна {{desk}}',
    finished: {
      served: 'Візит завершено. Дякуємо!',
      'no-show': 'Вас кликали, але ви не підійшли. Зверніться до рецепції.',
      unserved: 'Цей талон був на інший день. Візьміть, будь ласка, новий.',
    },
    updated: 'Станом на {{time}}. Сторінка оновлюється сама.',
    unknownTitle: 'Такого талона сьогодні немає',
    unknown:
      'Талон діє лише того дня, коли його взяли. Перевірте код на папері або візьміть новий.',
    tooMany: 'Забагато запитів. Зачекайте: сторінка оновиться сама.',
  },
  notBuilt: {
    title: 'Цей екран ще не зібрано',
    about: 'Виконайте в теці проєкту команду «npm run build» і оновіть сторінку.',
  },
  notFound: {
    title: 'Такої сторінки немає',
    about: 'Можливо, в адресі помилка.',
    home: 'На початок',
  },
  fault: {
    title: 'На сервері сталася помилка',
    about: 'Її записано. Спробуйте за хвилину ще раз.',
  },
  /** How a device is named when it is let in by itself. */
  device: { kiosk: 'Термінал {{n}}', board: 'Табло {{n}}' },
  /** Added to a service's note: what the visitor should make sure of. */
  doubt: {
    ask: 'Уточніть в адміністратора: {{facts}}.',
    documents: 'перелік документів',
    term: 'строк',
    fee: 'розмір плати',
    offered: 'чи надають послугу в цьому центрі',
  },
};
