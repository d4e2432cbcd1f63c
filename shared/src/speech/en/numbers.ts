/** 0 to 999 999 in words: “one hundred and fifteen”. */
export function cardinal(number: number): string {
  const thousands = Math.floor(number / 1000);
  const rest = number % 1000;
  if (thousands === 0) return belowThousand(rest);
  const head = `${belowThousand(thousands)} thousand`;
  if (rest === 0) return head;
  return `${head} ${rest < 100 ? 'and ' : ''}${belowThousand(rest)}`;
}

export function ordinal(number: number): string {
  const said = cardinal(number);
  const last = /[a-z]+$/.exec(said)?.[0] ?? '';
  const changed =
    irregular[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`);
  return said.slice(0, said.length - last.length) + changed;
}

/** Leading zeros are said, as they stand on a ticket: 015 is “zero fifteen”. */
export function withZeros(digits: string): string {
  const zeros = /^0*/.exec(digits)?.[0].length ?? 0;
  const said = Array.from({ length: Math.min(zeros, digits.length - 1) }, () => 'zero');
  return [...said, cardinal(Number(digits))].join(' ');
}

/** “twenty twenty six”, “two thousand and five”. */
export function year(number: number): string {
  const [century, rest] = [Math.floor(number / 100), number % 100];
  if (number < 1100 || (number >= 2000 && number < 2010)) return cardinal(number);
  if (rest === 0) return `${cardinal(century)} hundred`;
  return `${cardinal(century)} ${rest < 10 ? 'oh ' : ''}${cardinal(rest)}`;
}

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const irregular: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

function belowThousand(number: number): string {
  const hundred = Math.floor(number / 100);
  const rest = number % 100;
  const tail = belowHundred(rest);
  if (hundred === 0) return tail;
  return rest === 0
    ? `${small[hundred] ?? ''} hundred`
    : `${small[hundred] ?? ''} hundred and ${tail}`;
}

function belowHundred(number: number): string {
  if (number < 20) return small[number] ?? '';
  const unit = number % 10;
  return `${tens[Math.floor(number / 10)] ?? ''}${unit > 0 ? ` ${small[unit] ?? ''}` : ''}`;
}
