import { describe, expect, test } from 'vitest';
import { folded, found } from './search.ts';

const names = [
  'Оформлення і видача паспорта громадянина України',
  'Вклеювання фотокартки до паспорта громадянина України',
  'Призначення субсидій на оплату житлово-комунальних послуг',
  "Надання дозволу на перебування в сім'ях вихованців",
  'Встановлення пам’ятника',
  'Державна реєстрація народження',
  'Ґрунтова експертиза',
  'Паспорт привʼязки тимчасової споруди',
];
const find = (query: string): readonly string[] =>
  found(query, names, (name) => ({ name, also: [name.includes('Ґрунт') ? 'Земля' : ''] }), 'uk');

test.each(["сім'ях", 'сім’ях', 'сімʼях', 'сімях', 'СІМ’ЯХ'])(
  'the word «%s» is found whichever apostrophe is typed',
  (query) => expect(find(query)).toEqual([names[3]]),
);

test('an apostrophe in the name may be any of the three', () => {
  expect(find('памʼятника')).toEqual([names[4]]);
  expect(find('пам’ятника')).toEqual([names[4]]);
});

test('Latin letters that look Cyrillic are taken for Cyrillic', () => {
  expect(find('паcпopт')).toEqual(find('паспорт'));
  expect(folded('ABCEHIKMOPTX')).toBe(folded('АВСЕНІКМОРТХ'));
  expect(folded('iceopxy')).toBe(folded('ісеорху'));
});

test('a letter composed of two code points is the same letter', () => {
  expect(folded('й'.normalize('NFD') + 'ї'.normalize('NFD'))).toBe(folded('йї'));
});

test('ґ is found by г', () => {
  expect(find('грунт')).toEqual([names[6]]);
});

test('words may be in any order and unfinished', () => {
  expect(find('паспорт вклею')).toEqual([names[1]]);
  expect(find('украї фото')).toEqual([names[1]]);
});

test('every word must be found', () => {
  expect(find('паспорт народження')).toEqual([]);
});

test('the name that begins with it goes first, and equals stand in the order of the alphabet', () => {
  expect(find('паспорт')).toEqual([names[7], names[1], names[0]]);
});

test('a word in any of its cases goes before a longer word that only begins so', () => {
  const told = (name: string) => ({ name, also: [] });
  expect(found('паспорт', ['Паспортна служба', 'Видача паспорта'], told, 'uk')).toEqual([
    'Паспортна служба',
    'Видача паспорта',
  ]);
  expect(found('паспорт', ['Відділ паспортний', 'Видача паспорта'], told, 'uk')).toEqual([
    'Видача паспорта',
    'Відділ паспортний',
  ]);
});

test('among equals the one whose group is meant too goes first', () => {
  const services = ['Будівельний паспорт', 'Обмін паспорта'];
  const told = (name: string) => ({
    name,
    also: [name.startsWith('Обмін') ? 'Паспорти' : 'Земля'],
  });
  expect(found('паспорт', services, told, 'uk')).toEqual(services.toReversed());
});

test('another ending of the word is found too, after the exact ones', () => {
  expect(find('субсидія')).toEqual([names[2]]);
  expect(find('земля')).toEqual([names[6]]);
});

test.each(['паспрот', 'пспорт', 'пасспорт', 'паспарт'])(
  'a slip of the finger is forgiven where nothing else fits: «%s»',
  (query) => expect(find(query)).toEqual([names[1], names[0], names[7]]),
);

test('no slip is forgiven where something fits, nor two, nor in a short word', () => {
  expect(find('посвпорт')).toEqual([]);
  const services = ['Реєстрація народження', 'Реєстрація нароження'];
  const told = (name: string) => ({ name, also: [] });
  expect(found('народження', services, told, 'uk')).toEqual([services[0]]);
  expect(find('зумля')).toEqual([names[6]]);
  expect(find('зуля')).toEqual([]);
});

test('the name of the group finds its services', () => {
  expect(find('земл')).toEqual([names[6]]);
});

test('nothing typed finds nothing', () => {
  expect(find('  ,. ')).toEqual([]);
});

test('it works in English', () => {
  const services = ['Passport exchange', 'Birth registration', 'Housing subsidy'];
  const inEnglish = (query: string) =>
    found(query, services, (name) => ({ name, also: ['Civil status'] }), 'en');
  expect(inEnglish('pass')).toEqual(['Passport exchange']);
  expect(inEnglish('SUBSIDY hous')).toEqual(['Housing subsidy']);
  expect(inEnglish('civil')).toEqual(services.toSorted());
});

describe('S14: everyday words', () => {
  const services = [
    { name: 'Обмін посвідчення водія', called: ['права', 'водійські права'], also: ['Транспорт'] },
    { name: 'Реєстрація права власності', called: ['квартира'], also: ['Нерухомість'] },
    { name: 'Довідка про квартири', called: [], also: ['Житло'] },
    { name: 'Витяг із реєстру', called: ['довідка про прописку'], also: ['Квартира й місто'] },
    { name: 'Реєстрація місця проживання', called: ['прописка'], also: ['Місце проживання'] },
  ];
  const [licence, ownership, certificate, extract, residence] = services;
  const called = (query: string) => found(query, services, (service) => service, 'uk');

  test('find what is called by them, also with a slip of the finger', () => {
    expect(called('водійські')).toEqual([licence]);
    expect(called('праписка')).toEqual([residence, extract]);
  });

  test('said whole, in any case or without the last letters, go before a word of a long name', () => {
    expect(called('права')).toEqual([licence, ownership]);
    expect(called('прав')).toEqual([licence, ownership]);
    expect(called('прописку')).toEqual([residence, extract]);
  });

  test('in part go after a word of the name, and before the name of the group', () => {
    const among = [
      { name: 'Перша', called: [], also: ['Прописка'] },
      { name: 'Друга', called: ['зняття з прописки'], also: [] },
      { name: 'Третя: прописка', called: [], also: [] },
    ];
    expect(found('пропис', among, (service) => service, 'uk')).toEqual(among.toReversed());
  });

  test('a name that is said whole goes before them', () => {
    const among = [
      { name: 'Обмін', called: ['паспорт'], also: [] },
      { name: 'Паспорт', called: [], also: [] },
    ];
    expect(found('паспорт', among, (service) => service, 'uk')).toEqual(among.toReversed());
  });

  test('do not make up for a word that is nowhere', () => {
    expect(called('водійські ракета')).toEqual([]);
    expect(called('квартир')).toEqual([ownership, certificate, extract]);
  });
});
