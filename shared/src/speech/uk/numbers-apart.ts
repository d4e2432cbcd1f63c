import { apart, type Rule } from '../rewrite.ts';
import { asCyrillic, TICKET } from '../series-letter.ts';
import { letterName } from './letters.ts';
import { cardinal, withZeros } from './numbers.ts';

const TELEPHONE = /(?<![\p{L}\d])(\+\d{2,3}|0)[\s(-]*\d[\d\s()-]{5,14}\d(?!\d)/gu;

/** What has a bank of sounds of its own: tickets, telephones, codes. Nobody's number is kept whole. */
export const numbersApart: readonly Rule[] = [
  [TICKET, (_, letter, digits) => apart(letterName(asCyrillic(letter)), withZeros(digits))],
  [TELEPHONE, (found) => apart(...telephone(found))],
  [/(?<![\d.,:])(\d{7,})(?![\d:]|[.,]\d)/gu, (_, digits) => apart(...inGroups(digits))],
];

/** What is left with a zero before it is a code: «00030». Run after all other numbers. */
export const codes: readonly Rule[] = [
  [/(?<!\d)(0\d+)/gu, (_, digits) => apart(...Array.from(digits, withZeros))],
  [
    /(\d+)/gu,
    (_, digits) => (digits.length < 7 ? cardinal(Number(digits)) : apart(...inGroups(digits))),
  ],
];

function telephone(found: string): string[] {
  const typed = found.match(/\d+/g) ?? [];
  const groups = typed.every((group) => group.length <= 3)
    ? typed
    : inTelephoneGroups(typed.join(''));
  const said = groups.map(withZeros);
  return found.startsWith('+') ? [`плюс ${said[0] ?? ''}`, ...said.slice(1)] : said;
}

/** 380 67 123 45 67 and 067 123 45 67: from the end, two, two, three; then what is the code. */
function inTelephoneGroups(digits: string): string[] {
  const [head, tail] = [digits.slice(0, -7), digits.slice(-7)];
  const code = head.length > 3 ? [head.slice(0, -2), head.slice(-2)] : [head];
  return [...code, tail.slice(0, 3), tail.slice(3, 5), tail.slice(5)].filter(
    (group) => group !== '',
  );
}

const inGroups = (digits: string): string[] => (digits.match(/\d{1,2}/g) ?? []).map(withZeros);
