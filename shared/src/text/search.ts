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
  /** Found by these too, but less readily: the name of its group. */
  readonly also: readonly string[];
}

/** Everything that has a word beginning with each word of the query, the nearest first. */
export function found<T>(
  query: string,
  things: readonly T[],
  told: (thing: T) => Findable,
  language: Language,
): readonly T[] {
  const wanted = wordsOf(query);
  if (wanted.length === 0) return [];
  const byName = new Intl.Collator(language);
  return things
    .flatMap((thing) => {
      const { name, also } = told(thing);
      const score = nearness(wanted, wordsOf(name), also.map(wordsOf));
      return score > 0 ? [{ thing, name, score }] : [];
    })
    .toSorted((a, b) => b.score - a.score || byName.compare(a.name, b.name))
    .map(({ thing }) => thing);
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
function nearness(wanted: string[], name: string[], also: string[][]): number {
  let score = 0;
  for (const word of wanted) {
    const here = also.reduce((sum, words) => sum + nearest(word, words), nearest(word, name) * 10);
    if (here === 0) return 0;
    score += here;
  }
  const starts = wanted.every((word, i) => name[i]?.startsWith(word)) ? 5 : 0;
  return score + starts;
}

/** 4 the word in any of its cases, 3 its beginning, 1 the same stem («субсидія», «субсидій»). */
function nearest(word: string, among: string[]): number {
  let best = 0;
  for (const other of among) {
    if (other.startsWith(word)) best = Math.max(best, other.length - word.length <= ENDING ? 4 : 3);
    else if (best === 0 && sameStem(word, other)) best = 1;
  }
  return best;
}

const ENDING = 2;
const STEM = 4;

function sameStem(word: string, other: string): boolean {
  const stem = Math.max(STEM, word.length - ENDING);
  return word.length > STEM && other.length >= stem && other.startsWith(word.slice(0, stem));
}
