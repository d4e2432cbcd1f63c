import type { Rule } from '../rewrite.ts';
import { countedIn, hryvnia, kopiika, units, type Noun } from './nouns.ts';
import { cardinal, formAfter, type Case } from './numbers.ts';
import { ordinal, type Ending } from './ordinals.ts';

/** What stands behind a number in short. */
const UNIT = String.raw`(${Object.keys(units).join('|')})(?![\p{L}\p{N}])\.?`;

const OF = '(?:до|від|з|із|зі|після|близько|протягом|упродовж|менше|більше|не менше|не більше|для)';
const RANGE = String.raw`(?<![\d.,:])(\d{1,6})\s?[–—-]\s?(\d{1,6})`;
const NUMBER = String.raw`(?<![\d.,:/])(\d{1,6})(?![\d:/]|[.,]\d)`;

/** Numbers with what they count, after dates, times, tickets and telephones have been said. */
export const amounts: readonly Rule[] = [
  [/(?<![\d.,])([1-9]\d{0,2})[ \u00a0\u202f](\d{3})(?![\d])/gu, (_, head, tail) => head + tail],
  [/₴\s?(\d[\d.,]*)/gu, (_, sum) => `${sum} ₴`],
  [
    /(?<![\d.,:])(\d{1,6})[.,](\d{2})\s*(?:грн|₴)(?!\p{L})\.?/gu,
    (_, whole, part) =>
      Number(part) === 0
        ? counted(whole, hryvnia)
        : `${counted(whole, hryvnia)} ${counted(part, kopiika)}`,
  ],
  [
    new RegExp(`${RANGE}\\s*${UNIT}`, 'giu'),
    (_, from, to, unit) => fromTo(from, to, units[unit.toLowerCase()]),
  ],
  [
    new RegExp(`${RANGE}(?![\\d:/]|[.,]\\d|-\\p{L})((?:\\s+\\p{L}+)?(?:\\s+\\p{L}+)?)`, 'gu'),
    (_, from, to, after) => fromTo(from, to, undefined, after),
  ],
  [
    new RegExp(String.raw`(?<![\d.,:])(\d{1,3})[.,](\d{1,3})\s*${UNIT}`, 'giu'),
    (_, whole, part, unit) => partOf(whole, part, units[unit.toLowerCase()]),
  ],
  [/(?<![\d.,:])(\d{1,3})[.,](\d{1,3})(?![\d.,])/gu, (_, whole, part) => decimal(whole, part)],
  [
    /(?<![\d.,:])(\d{1,4})-?(го|ого|ї|ої|й|ий|ша|га|тя|а|я|є|е|х|му|у|ю)(?!\p{L})/gu,
    (_, number, suffix) => ordinal(Number(number), ordinalEndings[suffix] ?? 'ий'),
  ],
  [
    new RegExp(`(?<!\\p{L})(${OF}\\s+)?${NUMBER}\\s*${UNIT}`, 'giu'),
    (_, of, number, unit) => {
      const noun = units[unit.toLowerCase()];
      return noun ? of + counted(number, noun, of ? 'genitive' : 'plain') : '';
    },
  ],
  [
    new RegExp(`(?<!\\p{L})(${OF}\\s+)?${NUMBER}(?=((?:\\s+\\p{L}+){0,2}))`, 'giu'),
    (_, of, number, after) => {
      if (number.length > 1 && number.startsWith('0')) return of + number;
      const { gender } = countedIn(after, formAfter(Number(number)));
      return of + cardinal(Number(number), { gender, as: of ? 'genitive' : 'plain' });
    },
  ],
];

const ordinalEndings: Readonly<Record<string, Ending>> = {
  го: 'ого',
  ого: 'ого',
  ї: 'ої',
  ої: 'ої',
  й: 'ий',
  ий: 'ий',
  а: 'а',
  ша: 'а',
  га: 'а',
  тя: 'а',
  я: 'а',
  е: 'е',
  є: 'е',
  х: 'их',
  му: 'ому',
  у: 'у',
  ю: 'у',
};

const counted = (digits: string, noun: Noun, as: Case = 'plain'): string => {
  const number = Number(digits);
  const form = formAfter(number);
  const said = as === 'genitive' ? (form === 'one' ? noun.few : noun.many) : noun[form];
  return `${cardinal(number, { gender: noun.gender, as })} ${said}`;
};

/** «від п'ятнадцяти до двадцяти хвилин»; without a noun that we can decline, «від трьох до п'яти». */
function fromTo(from: string, to: string, unit: Noun | undefined, after = ''): string {
  const { noun, gender } = unit
    ? { noun: unit, gender: unit.gender }
    : countedIn(after, formAfter(Number(to)));
  const said = [from, to].map((end) => cardinal(Number(end), { gender, as: 'genitive' }));
  const range = `від ${said[0] ?? ''} до ${said[1] ?? ''}`;
  if (unit) return `${range} ${formAfter(Number(to)) === 'one' ? unit.few : unit.many}`;
  return noun && formAfter(Number(to)) === 'few'
    ? range + after.replace(noun.few, noun.many).replace(/(?<=\p{L})(?:і|ї)(?=\s)/u, 'их')
    : range + after;
}

/** «півтори години», «нуль цілих п'ять десятих відсотка» */
const partOf = (whole: string, part: string, unit: Noun | undefined): string =>
  (unit?.gender === 'she'
    ? decimal(whole, part).replace('півтора', 'півтори')
    : decimal(whole, part)) + ` ${unit?.part ?? unit?.few ?? ''}`;

function decimal(whole: string, part: string): string {
  if (whole === '1' && part === '5') return 'півтора';
  const fraction = Number(part);
  const one = formAfter(Number(whole)) === 'one';
  const parts = { 1: 'десят', 2: 'сот', 3: 'тисячн' }[part.length] ?? '';
  return [
    cardinal(Number(whole), { gender: 'she' }),
    one ? 'ціла' : 'цілих',
    cardinal(fraction, { gender: 'she' }),
    parts + (formAfter(fraction) === 'one' ? 'а' : 'их'),
  ].join(' ');
}
