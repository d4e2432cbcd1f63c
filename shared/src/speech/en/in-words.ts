import { apart, PAUSE, rewritten, type Rule } from '../rewrite.ts';
import { fromRoman } from '../roman.ts';
import { asLatin, TICKET } from '../series-letter.ts';
import { letterName, romanised, spelled } from './letters.ts';
import { cardinal, ordinal, withZeros, year } from './numbers.ts';

/** An English text as it is said; what has a sound of its own stands between cuts. */
export const inEnglish = (text: string): string =>
  rewritten(text, [
    [/^\s*(\p{L})\s*$/u, (_, letter) => letterName(letter)],
    ...addresses,
    ...numbersApart,
    ...signs,
    ...timeAndDate,
    ...amounts,
    ...letters,
  ]);

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const months = MONTHS.split('|');

const addresses: readonly Rule[] = [
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu, (found) => apart(dictated(found))],
  [
    /(?:https?:\/\/)?(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:ua|com|org|net|eu|info|gov)(?![\w])(?:\/[\w./-]*\w)?\/?/giu,
    (found) => apart(dictated(found)),
  ],
];

const dictated = (address: string): string =>
  address
    .replace(/^https?:\/\//i, '')
    .replace(/\/$/, '')
    .replace(/@/g, `${PAUSE}at${PAUSE}`)
    .replace(/\./g, ' dot ')
    .replace(/\//g, ' slash ')
    .replace(/-/g, ' hyphen ')
    .replace(/_/g, ' underscore ')
    .replace(/(?<![a-z])ua(?![a-z])/gi, 'you ay');

const numbersApart: readonly Rule[] = [
  [TICKET, (_, letter, digits) => apart(letterName(asLatin(letter)), withZeros(digits))],
  [
    /(?<![\p{L}\d])(\+\d{2,3}|0)[\s(-]*\d[\d\s()-]{5,14}\d(?!\d)/gu,
    (found) => apart(...(found.startsWith('+') ? ['plus'] : []), ...digitsOf(found)),
  ],
  [/(?<![\d.,:])(\d{7,})(?![\d:]|[.,]\d)/gu, (_, digits) => apart(...digitsOf(digits))],
];

const signs: readonly Rule[] = [
  [/(\d+)-([IVXLC]+)(?!\p{L})/gu, (_, number, roman) => `${number} ${cardinal(fromRoman(roman))}`],
  [/вул\.\s*/giu, () => 'vulytsia '],
  [/№\s?|(?<!\p{L})No\.\s?(?=\d)/gu, () => 'number '],
  [/\s&\s/gu, () => ' and '],
  [/(?<!\p{L})e\.g\./giu, () => 'for example'],
  [/(?<!\p{L})i\.e\./giu, () => 'that is'],
  [/(?<!\p{L})etc\./giu, () => 'and so on'],
  [/(?<!\p{L})St\.(?=\s|$)/gu, () => 'street'],
];

const timeAndDate: readonly Rule[] = [
  [
    /(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/gu,
    (found, day, month, of) => {
      const name = months[Number(month) - 1];
      return name ? `the ${ordinal(Number(day))} of ${name} ${year(Number(of))}` : found;
    },
  ],
  [
    new RegExp(`(?<!\\d)(\\d{1,2}) (${MONTHS})(?:,? (\\d{4}))?(?!\\d)`, 'gu'),
    (_, day, month, of) =>
      `the ${ordinal(Number(day))} of ${month}${of ? ` ${year(Number(of))}` : ''}`,
  ],
  [/(?<=(?:in|since|until|of|year) )((?:19|20)\d{2})(?!\d)/gu, (_, of) => year(Number(of))],
  [
    /(?<![\d:])(\d{1,2}):(\d{2})\s?[–—-]\s?(\d{1,2}):(\d{2})(?![\d:])/gu,
    (_, h1, m1, h2, m2) => `${clock(h1, m1)} to ${clock(h2, m2)}`,
  ],
  [/(?<![\d:])(\d{1,2}):(\d{2})(?![\d:])/gu, (_, h, m) => clock(h, m)],
];

function clock(h: string, m: string): string {
  const [hours, minutes] = [Number(h), Number(m)];
  if (minutes === 0)
    return hours === 0 || hours === 24
      ? 'midnight'
      : hours > 12
        ? `${cardinal(hours)} hundred`
        : `${cardinal(hours)} o'clock`;
  return `${cardinal(hours)} ${minutes < 10 ? 'oh ' : ''}${cardinal(minutes)}`;
}

const units: Readonly<Record<string, readonly [string, string]>> = {
  min: ['minute', 'minutes'],
  h: ['hour', 'hours'],
  s: ['second', 'seconds'],
  sec: ['second', 'seconds'],
  uah: ['hryvnia', 'hryvnias'],
  '₴': ['hryvnia', 'hryvnias'],
  '%': ['per cent', 'per cent'],
  m: ['metre', 'metres'],
};
const UNIT = '(min|h|sec|s|UAH|₴|%|m)(?![\\p{L}\\p{N}])\\.?';

const counted = (digits: string, unit: string): string => {
  const [one, many] = units[unit.toLowerCase()] ?? ['', ''];
  return `${cardinal(Number(digits))} ${Number(digits) === 1 ? one : many}`;
};

const amounts: readonly Rule[] = [
  [/(?<![\d.,])([1-9]\d{0,2})[ ,](\d{3})(?!\d)/gu, (_, head, tail) => head + tail],
  [/(₴|UAH)\s?(\d[\d.]*)/gu, (_, unit, sum) => `${sum} ${unit}`],
  [
    /(?<![\d.,])(\d{1,6})\.(\d{2})\s*(?:UAH|₴)/gu,
    (_, whole, part) =>
      Number(part) === 0
        ? counted(whole, '₴')
        : `${counted(whole, '₴')} ${cardinal(Number(part))} ${Number(part) === 1 ? 'kopiika' : 'kopiikas'}`,
  ],
  [
    new RegExp(`(?<![\\d.,])(\\d{1,6})\\s?[–—-]\\s?(\\d{1,6})\\s*${UNIT}`, 'gu'),
    (_, from, to, unit) => `${cardinal(Number(from))} to ${counted(to, unit)}`,
  ],
  [
    /(?<![\d.,])(\d{1,6})\s?[–—-]\s?(\d{1,6})(?!\d)/gu,
    (_, from, to) => `${cardinal(Number(from))} to ${cardinal(Number(to))}`,
  ],
  [
    new RegExp(`(?<!\\d)(\\d{1,3})[.](\\d{1,3})(?!\\d)(?:\\s*${UNIT})?`, 'gu'),
    (_, whole, part, unit) =>
      `${cardinal(Number(whole))} point ${digitsOf(part).join(' ')} ${units[unit.toLowerCase()]?.[1] ?? ''}`,
  ],
  [
    new RegExp(`(?<![\\d.,])(\\d{1,6})\\s*${UNIT}`, 'gu'),
    (_, number, unit) => counted(number, unit),
  ],
  [/(?<!\d)(\d{1,4})(?:st|nd|rd|th)(?!\p{L})/gu, (_, number) => ordinal(Number(number))],
  [/(?<!\d)(0\d+)/gu, (_, digits) => apart(...digitsOf(digits))],
  [
    /(\d+)/gu,
    (_, digits) => (digits.length < 7 ? cardinal(Number(digits)) : apart(...digitsOf(digits))),
  ],
];

const digitsOf = (text: string): string[] =>
  (text.match(/\d/g) ?? []).map((digit) => cardinal(Number(digit)));

const letters: readonly Rule[] = [
  [/(?<!\p{L})Wi-?Fi(?!\p{L})/giu, () => 'wye fye'],
  [/(?<!\p{L})e-mail/giu, () => 'ee mail'],
  [
    /(?<!\p{L})([A-ZА-ЯҐЄІЇ]{2,4})(?!\p{L})/gu,
    (found) => (asWords.has(found) ? found : spelled(found)),
  ],
  [/(?<!\p{L})([B-HJ-Z])(?![\p{L}'])/gu, (letter) => letterName(letter)],
  [/[А-ЯҐЄІЇа-яґєії]+(?:'[а-яґєії]+)*/gu, (found) => romanised(found)],
];

const asWords = new Set(['PIN', 'NOT', 'AND', 'THE', 'ЦНАП']);
