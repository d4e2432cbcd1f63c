import { cardinal } from './numbers.ts';

/** The ending of an ordinal: п'ят-ий, п'ят-а, п'ят-е, п'ят-ого, п'ят-ої, п'ят-ій, п'ят-у, п'ят-ому. */
export type Ending = 'ий' | 'а' | 'е' | 'ого' | 'ої' | 'ій' | 'у' | 'ому' | 'их';

/** 1 to 9 999: «двадцять перша», «дві тисячі двадцять шостого». */
export function ordinal(number: number, ending: Ending): string {
  const [last, before] = lastWord(number);
  const said = before > 0 ? `${plain(before)} ` : '';
  return said + ended(last, ending);
}

/** The part that declines, and what is said before it as it is. */
function lastWord(number: number): [number, number] {
  const below = number % 100;
  if (number % 1000 === 0) return [number, 0];
  if (below === 0) return [number % 1000, number - (number % 1000)];
  const last = below > 20 && below % 10 > 0 ? below % 10 : below;
  return [last, number - last];
}

/** A year is «тисяча дев'ятсот», not «одна тисяча». */
const plain = (number: number): string => cardinal(number).replace(/^одна тисяча/, 'тисяча');

const stems: Readonly<Record<number, string>> = {
  0: 'нульов',
  1: 'перш',
  2: 'друг',
  3: 'трет',
  4: 'четверт',
  5: "п'ят",
  6: 'шост',
  7: 'сьом',
  8: 'восьм',
  9: "дев'ят",
  40: 'сороков',
  90: "дев'яност",
  100: 'сот',
  200: 'двохсот',
  300: 'трьохсот',
  400: 'чотирьохсот',
  500: "п'ятисот",
  600: 'шестисот',
  700: 'семисот',
  800: 'восьмисот',
  900: "дев'ятисот",
  1000: 'тисячн',
  2000: 'двохтисячн',
};

const softly: Readonly<Record<Ending, string>> = {
  ий: 'ій',
  а: 'я',
  е: 'є',
  ого: 'ього',
  ої: 'ьої',
  ій: 'ій',
  у: 'ю',
  ому: 'ьому',
  их: 'іх',
};

function ended(number: number, ending: Ending): string {
  if (number === 3) return `трет${softly[ending]}`;
  const stem = stems[number];
  if (stem !== undefined) return stem + ending;
  // десят-ий, двадцят-ий, п'ятдесят-ий
  return cardinal(number).replace(/ь$/, '') + ending;
}
