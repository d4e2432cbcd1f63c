import type { ChecklistSlip } from '@cherha/shared/text/checklist.ts';
import type { TicketSlip } from '@cherha/shared/text/ticket-slip.ts';

/** A slip for tests, which say only what matters to them. */
export const aSlip = (about: Partial<TicketSlip> = {}): TicketSlip => ({
  language: 'uk',
  centre: 'Центр надання адміністративних послуг, м. Зразків',
  yourNumber: 'Ваш номер',
  number: 'А001',
  service: 'Оформлення паспорта громадянина України',
  purpose: 'Подати документи',
  ahead: 'Перед вами 12 осіб',
  issuedAt: '09.03.2026, 16:05',
  note: 'Чекайте виклику на табло. Місце в черзі — за кодом:',
  qr: 'http://192.168.1.20:8080/t/k7m2p9xqw4tz',
  code: 'k7m2-p9xq-w4tz',
  ...about,
});

/** The longest name in the catalogue of services. */
export const LONGEST_SERVICE =
  'Надання дозволу родичам, знайомим на перебування в їх сімʼях під час канікул, у святкові та вихідні дні вихованців інтернатних закладів для дітей-сиріт та дітей, позбавлених батьківського піклування';

/** What to bring for a service, for tests. */
export const aChecklist = (about: Partial<ChecklistSlip> = {}): ChecklistSlip => ({
  language: 'uk',
  centre: 'Центр надання адміністративних послуг, м. Зразків',
  title: 'Що взяти з собою',
  notTicket: 'Памʼятка, не талон',
  service: 'Оформлення паспорта громадянина України',
  documents: ['Свідоцтво про народження', 'Паспорти батьків', 'Відомості про місце проживання'],
  facts: ['Строк: 20 робочих днів', 'Плата: Безоплатно', 'Станом на 15.01.2026'],
  scan: 'Цей перелік на телефоні — за кодом:',
  qr: 'http://192.168.1.20:8080/s/pp-id14',
  footer: 'За цією памʼяткою не викликають. Щоб стати в чергу, візьміть талон у терміналі.',
  ...about,
});
