import type { BusinessDay, ServiceId, SpotId, TopicId } from '@cherha/shared/domain/ids.ts';
import type { CatalogueView, OfferedService } from '@cherha/shared/views/kiosk-view.ts';

const subsidy: OfferedService['about'] = {
  documents: [
    {
      uk: 'Заява про призначення та надання житлової субсидії у грошовій формі',
      en: 'Application for the housing subsidy in money',
    },
    {
      uk: 'Декларація про доходи і витрати осіб, які звернулися за призначенням',
      en: 'Declaration of income and expenses of those who apply',
    },
    'Довідки про доходи (якщо інформації немає в ДПС, ПФУ тощо)',
  ],
  documentsComplete: true,
  term: { uk: '10 робочих днів', en: '10 working days' },
  fee: { uk: 'Безоплатно', en: 'Free of charge' },
  target: { uk: 'Домогосподарства', en: 'Households' },
  asOf: '2026-01-15' as BusinessDay,
};

/** As much as any real service asks for, and all of it in the longest words. */
const longest: OfferedService['about'] = {
  documents: [
    'Заява родича або знайомого про надання дозволу на перебування дитини в сімʼї',
    'Копія паспорта громадянина України або паспортного документа іноземця чи особи без громадянства',
    'Реєстраційний номер облікової картки платника податків або відмітка про відмову від його прийняття',
    'Довідка закладу охорони здоровʼя про стан здоровʼя заявника та осіб, які проживають разом із ним',
    'Акт обстеження житлово-побутових умов за місцем фактичного проживання заявника',
    'Документ, що підтверджує право на проживання в житлі (ордер, свідоцтво про право власності, договір найму)',
    'Довідка про відсутність судимості всіх повнолітніх осіб, які зареєстровані за цією адресою',
    'Згода дитини, якщо вона досягла віку та рівня розвитку, що дають змогу її висловити',
  ],
  documentsComplete: false,
  term: 'До 30 календарних днів',
  fee: 'Безоплатно',
  note: 'Дозвіл дають на кожні канікули окремо.',
  asOf: '2026-01-15' as BusinessDay,
  doubtful: ['documents', 'term'],
};

const nothingKnown: OfferedService['about'] = {
  documents: [],
  documentsComplete: false,
  fee: { uk: '1147 грн за 20 робочих днів', en: 'UAH 1147 for 20 working days' },
  asOf: '2026-03-01' as BusinessDay,
  doubtful: ['fee'],
};

const known: Readonly<Record<string, OfferedService['about']>> = {
  'soc-subsidy': subsidy,
  'fam-orphan-visit': longest,
  'pp-foreign': nothingKnown,
};

export const aboutSample = (id: string): OfferedService['about'] =>
  known[id] ?? { documents: [], documentsComplete: false };

const topicRows = [
  ['child-born', 'situation', 'Народилася дитина', 'A child is born'],
  ['marriage', 'situation', 'Одруження або розлучення', 'Marriage or divorce'],
  ['moving', 'situation', 'Переїзд', 'Moving house'],
  ['passport', 'situation', 'Перший, новий або втрачений паспорт', 'First, new or lost passport'],
  ['loss', 'situation', 'Втрата близької людини', 'Death of someone close'],
  ['damaged-home', 'situation', 'Житло пошкоджено війною', 'A home damaged by war'],
  ['for-veterans', 'people', 'Ветерани та їхні сімʼї', 'Veterans and their families'],
  ['for-idp', 'people', 'Внутрішньо переміщені особи', 'Internally displaced persons'],
  ['for-disability', 'people', 'Люди з інвалідністю', 'Persons with disabilities'],
  ['for-families', 'people', 'Багатодітні сімʼї та опікуни', 'Large families and guardians'],
] as const;

export const sampleTopics: CatalogueView['topics'] = topicRows.map(([id, kind, uk, en]) => ({
  id: id as TopicId,
  kind,
  name: { uk, en },
  services: ['00030', 'soc-subsidy', 'fam-orphan-visit'] as ServiceId[],
}));

const first = { uk: '1 поверх', en: 'Ground floor' };
const second = { uk: '2 поверх', en: 'First floor' };
const spot = (
  id: string,
  kind: CatalogueView['building'][number]['kind'],
  words: readonly [string, string, string, string],
  floor = first,
  desks: readonly string[] = [],
): CatalogueView['building'][number] => {
  const [uk, en, wayUk, wayEn] = words;
  return {
    id: id as SpotId,
    kind,
    name: { uk, en },
    way: { uk: wayUk, en: wayEn },
    floor,
    desks,
  };
};

export const sampleBuilding: CatalogueView['building'] = [
  spot('reception', 'reception', [
    'Рецепція',
    'Reception',
    'Прямо навпроти входу',
    'Straight ahead of the entrance',
  ]),
  spot(
    'hall',
    'windows',
    ['Зала обслуговування', 'Service hall', 'Праворуч від термінала', 'To the right of the kiosk'],
    first,
    ['1', '2', '3', '4', '5'],
  ),
  spot(
    'upper-hall',
    'windows',
    [
      'Зала на другому поверсі',
      'Upper service hall',
      'Сходами або ліфтом, потім ліворуч',
      'By the stairs or lift, then left',
    ],
    second,
    ['6', '7', '8'],
  ),
  spot('toilet', 'accessible-toilet', [
    'Туалет для людей з інвалідністю',
    'Accessible toilet',
    'За ліфтом, двері праворуч; усередині є кнопка виклику',
    'Past the lift, door on the right; there is a call button inside',
  ]),
  spot('children', 'children', [
    'Дитячий куточок',
    'Children’s corner',
    'У залі обслуговування біля вікна на вулицю',
    'In the service hall, by the street window',
  ]),
  spot('copying', 'copying', [
    'Копіювання і друк',
    'Copying and printing',
    'Біля виходу із зали, праворуч',
    'By the way out of the hall, on the right',
  ]),
  spot('bank', 'bank', [
    'Каса банку і термінал оплати',
    'Bank and payment terminal',
    'Біля виходу із зали, ліворуч',
    'By the way out of the hall, on the left',
  ]),
  spot('shelter', 'shelter', [
    'Укриття',
    'Shelter',
    'Вихід ліворуч від рецепції, сходи вниз',
    'The door left of reception, down the stairs',
  ]),
];
