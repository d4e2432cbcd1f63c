import type { Rule } from '../rewrite.ts';
import { hour, minute } from './nouns.ts';
import { cardinal, formAfter } from './numbers.ts';
import { ordinal, type Ending } from './ordinals.ts';

/** Dates before times: 09.03 is a day, 09:03 an hour. */
export const timeAndDate: readonly Rule[] = [
  [
    /(\p{L}+\s+)?(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)(?:\s*р(?:оку|\.)?(?!\p{L}))?/gu,
    (found, before, day, month, year) =>
      dayAndMonth(before, day, month, `${ordinal(Number(year), 'ого')} року`) ?? found,
  ],
  [
    /(\p{L}+\s+)?(?<![\d.])(\d{1,2})\s+(січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня)(?:\s+(\d{4})(?!\d)(?:\s*р(?:оку|\.)?(?!\p{L}))?)?/giu,
    (_, before, day, month, year) =>
      `${before}${ordinal(Number(day), dayEnding(before))} ${month}${year ? ` ${ordinal(Number(year), 'ого')} року` : ''}`,
  ],
  [
    /(?<!\p{L})([ув]\s+)?(?<!\d)(\d{4})(?!\d)\s*(року|рік|році|років|р\.|рр\.)(?!\p{L})/giu,
    (_, within, year, word) => {
      const short = within !== '' && word.toLowerCase() === 'р.' ? 'році' : word.toLowerCase();
      const [ending, said] = years[short] ?? ['ого', 'року'];
      return `${within}${ordinal(Number(year), ending)} ${said}`;
    },
  ],
  [
    /(\p{L}+\s+)?(?<![\d:])(\d{1,2}):(\d{2})\s?[–—-]\s?(\d{1,2}):(\d{2})(?![\d:])/gu,
    (found, before, h1, m1, h2, m2) =>
      isTime(h1, m1) && isTime(h2, m2)
        ? `${/^з\s|^із\s|^від\s/i.test(before) ? '' : before}з ${clock(h1, m1, 'ої')} до ${clock(h2, m2, 'ої')}`
        : found,
  ],
  [
    /(\p{L}+\s+)?(?<![\d:])(\d{1,2}):(\d{2})(?![\d:])(?:\s*год(?:\.|ин\p{L}*)?(?!\p{L}))?/gu,
    (found, before, h, m) => (isTime(h, m) ? before + clock(h, m, hourEnding(before)) : found),
  ],
];

const months =
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'.split(
    ' ',
  );

function dayAndMonth(before: string, day: string, month: string, year: string): string | undefined {
  const name = months[Number(month) - 1];
  if (name === undefined || Number(day) < 1 || Number(day) > 31) return undefined;
  return `${before}${ordinal(Number(day), dayEnding(before))} ${name} ${year}`;
}

/** «дев'яте березня», but «від дев'ятого березня». */
const dayEnding = (before: string): Ending => (OF_DAY.test(before) ? 'ого' : 'е');
const OF_DAY = /^(?:від|до|після|з|із|зі|пізніше|раніше|починаючи)\s/iu;

const years: Readonly<Record<string, readonly [Ending, string]>> = {
  року: ['ого', 'року'],
  рік: ['ий', 'рік'],
  році: ['ому', 'році'],
  років: ['их', 'років'],
  'р.': ['ого', 'року'],
  'рр.': ['их', 'років'],
};

const isTime = (h: string, m: string): boolean => Number(h) <= 24 && Number(m) < 60;

/** «о десятій двадцять», «до десятої двадцять», «на десяту двадцять», else «десята двадцять». */
function hourEnding(before: string): Ending {
  if (/^о(?:б)?\s/iu.test(before)) return 'ій';
  if (/^(?:від|до|після|з|із|зі|близько|пізніше|раніше)\s/iu.test(before)) return 'ої';
  return /^(?:на|за|через)\s/iu.test(before) ? 'у' : 'а';
}

function clock(h: string, m: string, ending: Ending): string {
  const [hours, minutes] = [Number(h), Number(m)];
  if (hours === 0 || hours === 24) return longClock(hours, minutes);
  const said = ordinal(hours, ending);
  if (minutes === 0) return `${said} ${hourWord[ending] ?? 'година'}`;
  return `${said} ${minutes < 10 ? 'нуль ' : ''}${cardinal(minutes)}`;
}

const hourWord: Partial<Record<Ending, string>> = { ій: 'годині', ої: 'години', у: 'годину' };

/** No hour is called the noughth. */
const longClock = (hours: number, minutes: number): string =>
  [
    `${cardinal(hours, { gender: 'she' })} ${hour[formAfter(hours)]}`,
    ...(minutes > 0
      ? [`${cardinal(minutes, { gender: 'she' })} ${minute[formAfter(minutes)]}`]
      : []),
  ].join(' ');
