import { describe, expect, test } from 'vitest';
import { wordsOf } from '../phrases.ts';
import { cardinal, ordinal, year } from './numbers.ts';

const said = (cases: Readonly<Record<string, string>>): void => {
  test.each(Object.entries(cases))('“%s” is read “%s”', (text, words) =>
    expect(wordsOf(text, 'en')).toBe(words),
  );
};

test.each([
  [0, 'zero'],
  [13, 'thirteen'],
  [21, 'twenty one'],
  [115, 'one hundred and fifteen'],
  [1_005, 'one thousand and five'],
  [999_999, 'nine hundred and ninety nine thousand nine hundred and ninety nine'],
])('%i is “%s”', (number, words) => expect(cardinal(number)).toBe(words));

test('ordinals and years are said as people say them', () => {
  expect([1, 2, 3, 5, 9, 12, 20, 23].map(ordinal)).toEqual(
    'first second third fifth ninth twelfth twentieth twenty third'.split(/ (?!third$)/),
  );
  expect([1999, 2000, 2005, 2026].map(year)).toEqual([
    'nineteen ninety nine',
    'two thousand',
    'two thousand and five',
    'twenty twenty six',
  ]);
});

describe('tickets', () =>
  said({
    'Ticket А015, please go to window 3.': 'ticket | ay | zero fifteen | please go to window three',
    В007: 'bee | zero zero seven',
    Р115: 'pee | one hundred and fifteen',
    Я005: 'yah | zero zero five',
    A015: 'ay | zero fifteen',
  }));

describe('times, dates, money', () =>
  said({
    '10:20': 'ten twenty',
    '09:05': 'nine oh five',
    '09:00': "nine o'clock",
    '17:00': 'seventeen hundred',
    '09:00–17:00': "nine o'clock to seventeen hundred",
    'Monday, 9 March, from 09:00': "monday, the ninth of march, from nine o'clock",
    '09.03.2026': 'the ninth of march twenty twenty six',
    '15 July 2021, No. 1664-IX':
      'the fifteenth of july twenty twenty one, number one thousand six hundred and sixty four nine',
    '15–20 min': 'fifteen to twenty minutes',
    'about 1 min': 'about one minute',
    '170 UAH': 'one hundred and seventy hryvnias',
    '₴12.50': 'twelve hryvnias fifty kopiikas',
    '1.5 h': 'one point five hours',
    '1,234 visitors': 'one thousand two hundred and thirty four visitors',
    '1 person': 'one person',
    'page 1 of 3': 'page one of three',
  }));

describe('the rest', () =>
  said({
    'It’s here — take it': "it's here, take it",
    'QR code': 'queue ar code',
    'info@cnap.gov.ua': 'info, at, cnap dot gov dot you ay',
    'вул. Шевченка': 'vulytsia shevchenka',
    'Are you still here?': 'are you still here?',
    '+380 67 123 45 67':
      'plus | three | eight | zero | six | seven | one | two | three | four | five | six | seven',
    '2nd floor': 'second floor',
  }));
