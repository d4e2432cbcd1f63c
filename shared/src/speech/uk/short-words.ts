import type { Rule } from '../rewrite.ts';
import { fromRoman } from '../roman.ts';
import { cardinal } from './numbers.ts';
import { foreign } from './latin.ts';
import { spelled } from './letters.ts';

const word = (short: string, long: string): Rule => [
  new RegExp(`(?<![\\p{L}\\p{N}])${short}(?![\\p{L}])`, 'giu'),
  () => long,
];
/** Before a number or a name alone: «п. 3», «м. Київ». */
const before = (short: string, next: string, long: string): Rule => [
  new RegExp(`(?<![\\p{L}\\p{N}])${short}\\s*(?=${next})`, 'gu'),
  () => `${long} `,
];
const NAME = '\\p{Lu}|[«"“]';

/** Days in short: «пн–пт» is «від понеділка до п'ятниці». */
const days: Readonly<Record<string, readonly [string, string]>> = {
  пн: ['понеділок', 'понеділка'],
  вт: ['вівторок', 'вівторка'],
  ср: ['середа', 'середи'],
  чт: ['четвер', 'четверга'],
  пт: ["п'ятниця", "п'ятниці"],
  сб: ['субота', 'суботи'],
  нд: ['неділя', 'неділі'],
};
const DAY = `(?<!\\p{L})(${Object.keys(days).join('|')})(?!\\p{L})\\.?`;
const daysInShort: readonly Rule[] = [
  [
    new RegExp(`${DAY}\\s?[–—-]\\s?${DAY}`, 'giu'),
    (_, from, to) =>
      `від ${days[from.toLowerCase()]?.[1] ?? ''} до ${days[to.toLowerCase()]?.[1] ?? ''}`,
  ],
  [new RegExp(DAY, 'giu'), (_, day) => days[day.toLowerCase()]?.[0] ?? ''],
];

/** Abbreviations and signs, in full. Run before numbers, whose rules look at the words beside them. */
export const shortWords: readonly Rule[] = [
  ...daysInShort,
  [/№\s?№/gu, () => 'номери '],
  [/№/gu, () => 'номер '],
  [/§/gu, () => 'параграф '],
  [/\s&\s/gu, () => ' та '],
  [/\s\+\s/gu, () => ' плюс '],
  [/(\d)\s?°\s?[CС]/gu, (_, digit) => `${digit} градусів`],
  word('т\\.\\s?д\\.', 'так далі'),
  word('т\\.\\s?п\\.', 'тому подібне'),
  word('та\\s+ін\\.', 'та інше'),
  word('ін\\.', 'інше'),
  word('вул\\.', 'вулиця'),
  word('просп\\.', 'проспект'),
  word('пр-т\\.?', 'проспект'),
  word('бульв\\.|бул\\.', 'бульвар'),
  word('б-р\\.?', 'бульвар'),
  word('пров\\.', 'провулок'),
  word('буд\\.', 'будинок'),
  word('кв\\.', 'квартира'),
  word('кім\\.', 'кімната'),
  word('каб\\.', 'кабінет'),
  word('тел\\.', 'телефон'),
  word('обл\\.', 'область'),
  word('р-н\\.?', 'район'),
  word('ім\\.', 'імені'),
  word('див\\.', 'дивіться'),
  word('напр\\.', 'наприклад'),
  before('м\\.', NAME, 'місто'),
  before('с\\.', NAME, 'село'),
  before('пл\\.', NAME, 'площа'),
  before('ст\\.', '\\d', 'стаття'),
  before('п\\.', '\\d', 'пункт'),
  before('пп\\.', '\\d', 'пункти'),
  before('ч\\.', '\\d', 'частина'),
  before('с\\.', '\\d', 'сторінка'),
];

/** Run before numbers: what is Roman becomes words. */
export const romanNumbers: readonly Rule[] = [
  [/(\d+)-([IVXLC]+)(?!\p{L})/gu, (_, number, roman) => `${number} ${cardinal(fromRoman(roman))}`],
  [/(?<!\p{L})([IVX]{2,})(?!\p{L})/gu, (_, roman) => cardinal(fromRoman(roman))],
];

/** Letters that are called one by one, and foreign words; run last, on what is left. */
export const lettersAndLatin: readonly Rule[] = [
  [/(?<!\p{L})([А-ЯҐЄІЇ]{2,})(?!\p{L})/gu, (found) => (isSpelled(found) ? spelled(found) : found)],
  // А, В, Е, З, І, О, С, У, Я alone are words as well.
  [/(?<!\p{L})([БГҐДЖКЛМНПРТФХЦЧШЩ])(?![\p{L}.'])/gu, (letter) => spelled(letter)],
  [/(?<=літер\p{L}{0,2} )(\p{Lu})(?!\p{L})/giu, (letter) => spelled(letter)],
  [/[A-Za-z]+(?:['-][A-Za-z]+)*/gu, (found) => foreign(found)],
];

/** Read as words though they are written in capitals. */
const asWords = new Set('ЦНАП ДРАЦС ЗАГС МСЕК ЄДРПОУ ДІЯ НЕ ТА НА ДО АБО ЧИ ЩО ЯК ВІД'.split(' '));
/** The longest that is still called letter by letter, unless no one could say it as a word. */
const SPELLED_LETTERS = 3;

const isSpelled = (capitals: string): boolean =>
  !asWords.has(capitals) &&
  (capitals.length <= SPELLED_LETTERS ||
    !/[АЕЄИІЇОУЮЯ]/.test(capitals) ||
    spelledLong.has(capitals));

const spelledLong = new Set('РНОКПП ФОП ВПО УБД ІПН ЄСВ ПДВ'.split(' '));
