/** As the counted noun wants it; `her` is a feminine object: «знайдено одну послугу». */
export type Gender = 'he' | 'she' | 'it' | 'her';
export type Case = 'plain' | 'genitive';

/** 0 to 999 999 in words: «двадцять одна» хвилина, до «двадцяти однієї» хвилини. */
export function cardinal(
  number: number,
  { gender = 'he', as = 'plain' }: { gender?: Gender; as?: Case } = {},
): string {
  const thousands = Math.floor(number / 1000);
  const rest = number % 1000;
  const said =
    thousands > 0 ? [...belowThousand(thousands, 'she', as), thousand(thousands, as)] : [];
  if (rest > 0 || thousands === 0) said.push(...belowThousand(rest, gender, as));
  return said.join(' ');
}

/** Which form of a noun stands after a number: 1 талон, 2 талони, 5 талонів. */
export type Form = 'one' | 'few' | 'many';

export function formAfter(number: number): Form {
  const [lastTwo, last] = [number % 100, number % 10];
  if (lastTwo >= 11 && lastTwo <= 14) return 'many';
  if (last === 1) return 'one';
  return last >= 2 && last <= 4 ? 'few' : 'many';
}

/** Leading zeros are said, as they stand on a ticket: 015 is «нуль п'ятнадцять». */
export function withZeros(digits: string): string {
  const zeros = /^0*/.exec(digits)?.[0].length ?? 0;
  const said = Array.from({ length: Math.min(zeros, digits.length - 1) }, () => 'нуль');
  return [...said, cardinal(Number(digits))].join(' ');
}

const small = words(
  `нуль один два три чотири п'ять шість сім вісім дев'ять десять одинадцять дванадцять тринадцять
  чотирнадцять п'ятнадцять шістнадцять сімнадцять вісімнадцять дев'ятнадцять`,
);
const smallOf = words(
  `нуля одного двох трьох чотирьох п'яти шести семи восьми дев'яти десяти одинадцяти дванадцяти
  тринадцяти чотирнадцяти п'ятнадцяти шістнадцяти сімнадцяти вісімнадцяти дев'ятнадцяти`,
);
const tens = words(
  `- - двадцять тридцять сорок п'ятдесят шістдесят сімдесят вісімдесят дев'яносто`,
);
const tensOf = words(
  `- - двадцяти тридцяти сорока п'ятдесяти шістдесяти сімдесяти вісімдесяти дев'яноста`,
);
const hundreds = words(`- сто двісті триста чотириста п'ятсот шістсот сімсот вісімсот дев'ятсот`);
const hundredsOf = words(
  `- ста двохсот трьохсот чотирьохсот п'ятисот шестисот семисот восьмисот дев'ятисот`,
);
const one: Readonly<Record<Case, Readonly<Record<Gender, string>>>> = {
  plain: { he: 'один', she: 'одна', it: 'одне', her: 'одну' },
  genitive: { he: 'одного', she: 'однієї', it: 'одного', her: 'однієї' },
};

function belowThousand(number: number, gender: Gender, as: Case): string[] {
  const of = as === 'genitive';
  const hundred = Math.floor(number / 100);
  const rest = number % 100;
  const said = hundred > 0 ? [at(of ? hundredsOf : hundreds, hundred)] : [];
  if (rest >= 20) said.push(at(of ? tensOf : tens, Math.floor(rest / 10)));
  const last = rest >= 20 ? rest % 10 : rest;
  if (last > 0 || said.length === 0) said.push(unit(last, gender, as));
  return said;
}

function unit(number: number, gender: Gender, as: Case): string {
  if (number === 1) return one[as][gender];
  if (number === 2 && as === 'plain' && (gender === 'she' || gender === 'her')) return 'дві';
  return at(as === 'genitive' ? smallOf : small, number);
}

const thousand = (thousands: number, as: Case): string =>
  as === 'genitive'
    ? formAfter(thousands) === 'one'
      ? 'тисячі'
      : 'тисяч'
    : { one: 'тисяча', few: 'тисячі', many: 'тисяч' }[formAfter(thousands)];

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

function at(list: readonly string[], index: number): string {
  return list[index] ?? '';
}
