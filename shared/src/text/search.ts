import type { Language } from '../domain/catalogue.ts';

/**
 * How a word is compared, whoever typed it: composed, small, without apostrophes (three of them are
 * in use), with Latin letters that look Cyrillic taken for Cyrillic, and ґ for г.
 */
export function folded(text: string): string {
  return [...text.normalize('NFC').toLowerCase().replace(APOSTROPHES, '')]
    .map((letter) => twins[letter] ?? letter)
    .join('');
}

export interface Findable {
  readonly name: string;
  /** What people call it: less than its name, but said whole it is what is meant. */
  readonly called?: readonly string[];
  /** Found by these too, but less readily: the name of its group. */
  readonly also: readonly string[];
}

/**
 * Everything that has a word beginning with each word of the query, the nearest first. Where nothing
 * has, a slip of the finger is forgiven: one letter of a word wrong, missing, too many, or two of them
 * changed about.
 */
export function found<T>(
  query: string,
  things: readonly T[],
  told: (thing: T) => Findable,
  language: Language,
): readonly T[] {
  const wanted = wordsOf(query);
  if (wanted.length === 0) return [];
  const byName = new Intl.Collator(language);
  const by = (isLike: Likeness): readonly T[] =>
    things
      .flatMap((thing) => {
        const { name, called = [], also } = told(thing);
        const words = {
          name: wordsOf(name),
          called: called.map(wordsOf),
          also: also.map(wordsOf),
        };
        const score = nearness(wanted, words, isLike);
        return score > 0 ? [{ thing, name, score }] : [];
      })
      .toSorted((a, b) => b.score - a.score || byName.compare(a.name, b.name))
      .map(({ thing }) => thing);
  const exactly = by(sameStem);
  return exactly.length > 0 ? exactly : by(nearlySameStem);
}

const APOSTROPHES = /['’ʼ‘`´]/gu;

/** The printed letters A B C E H I K M O P T X and i c e o p x y, as a small letter of each. */
const twins: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  i: 'і',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
  ґ: 'г',
};

const wordsOf = (text: string): string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** 0 when a wanted word is nowhere; otherwise more for a nearer word and an earlier place. */
function nearness(
  wanted: string[],
  { name, called, also }: { name: string[]; called: string[][]; also: string[][] },
  isLike: Likeness,
): number {
  const near = (word: string, words: string[]): number => nearest(word, words, isLike);
  let score = 0;
  for (const word of wanted) {
    const here =
      near(word, name) * 10 +
      near(word, called.flat()) * 5 +
      also.reduce((sum, words) => sum + near(word, words), 0);
    if (here === 0) return 0;
    score += here;
  }
  const starts = wanted.every((word, i) => name[i]?.startsWith(word)) ? 5 : 0;
  const said = [name, ...called].map((words) => saidWhole(wanted, words, isLike));
  return score + starts + Math.max(...said);
}

function saidWhole(wanted: string[], words: string[], isLike: Likeness): number {
  if (words.length !== wanted.length) return 0;
  const isNearly = (typed: string, word: string): boolean =>
    isCase(typed, word) || isLike(typed, word);
  if (words.every((word, i) => wanted[i] === word)) return SAID * words.length;
  return words.every((word, i) => isNearly(wanted[i] ?? '', word)) ? NEARLY_SAID * words.length : 0;
}

/** Said whole, a word is worth more than in a long name: «права» are the driving licence, not «право власності». */
const SAID = 60;
/** Said in another case, or with its last letters still to come. */
const NEARLY_SAID = 40;

type Likeness = (word: string, other: string) => boolean;

/** 4 the word in any of its cases, 3 its beginning, 1 what is like it. */
function nearest(word: string, among: string[], isLike: Likeness): number {
  let best = 0;
  for (const other of among) {
    if (other.startsWith(word)) best = Math.max(best, isCase(word, other) ? 4 : 3);
    else if (best === 0 && isLike(word, other)) best = 1;
  }
  return best;
}

const ENDING = 2;
const STEM = 4;

const isCase = (word: string, other: string): boolean =>
  other.startsWith(word) && other.length - word.length <= ENDING;

/** «субсидія», «субсидій». */
function sameStem(word: string, other: string): boolean {
  const stem = Math.max(STEM, word.length - ENDING);
  return word.length > STEM && other.length >= stem && other.startsWith(word.slice(0, stem));
}

/** «паспрот», «пспорт», «субссидія»: five letters at least, else half of the words are like it. */
function nearlySameStem(word: string, other: string): boolean {
  if (word.length <= STEM) return false;
  const stem = word.slice(0, Math.max(STEM + 1, word.length - ENDING));
  const differs = [...stem].findIndex((letter, i) => letter !== other[i]);
  if (differs < 0) return true;
  const [typed, meant] = [stem.slice(differs), other.slice(differs)];
  const [first = '', second = ''] = typed;
  return (
    meant.slice(1).startsWith(typed.slice(1)) ||
    meant.slice(1).startsWith(typed) ||
    meant.startsWith(typed.slice(1)) ||
    meant.startsWith(second + first + typed.slice(2))
  );
}
