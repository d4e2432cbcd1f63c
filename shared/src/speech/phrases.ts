import type { Language } from '../domain/catalogue.ts';
import { inEnglish } from './en/in-words.ts';
import { CUT, PAUSE } from './rewrite.ts';
import { inUkrainian } from './uk/in-words.ts';

/** What has one sound file: the same words in the same language are the same file wherever they stand. */
export interface Phrase {
  readonly language: Language;
  readonly words: string;
  /** The phrase's name in a folder of recorded clips. */
  readonly key: string;
}
export type SpeechPlan = readonly Phrase[];

/** The longest that is synthesised at once; a longer sentence is parted at its commas. */
export const LONGEST_PHRASE = 300;

/** Everything a text says, in order: sentences whole, ticket numbers and codes in parts. */
export function speechPlan(text: string, language: Language): SpeechPlan {
  return said[language](quiet(readable(text)))
    .split(CUT)
    .flatMap(sentences)
    .map(tidy)
    .filter((words) => /\p{L}/u.test(words))
    .flatMap(notTooLong)
    .map((words) => phrase(words, language));
}

export const phrase = (words: string, language: Language): Phrase => ({
  language,
  words,
  key: `${language}:${words}`,
});

/** The same in one line, for captions and tests. */
export const wordsOf = (text: string, language: Language): string =>
  speechPlan(text, language)
    .map(({ words }) => words)
    .join(' | ');

/** Only what a phrase is made of: nothing else is given to a synthesiser. */
export const isSpeakable = (words: string): boolean =>
  words.length <= LONGEST_PHRASE && /^[\p{Ll}',? ]+$/u.test(words) && /\p{Ll}/u.test(words);

const said: Readonly<Record<Language, (text: string) => string>> = {
  uk: inUkrainian,
  en: inEnglish,
};

/** One apostrophe, one space; what is not seen is not said. */
const readable = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(CUT, ' ')
    .replace(/\u0301|[\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')
    .replace(/(?<=\p{L})['’ʼ‘`´](?=\p{L})/gu, "'")
    .replace(/[\u00a0\u202f\u2009\t]/gu, ' ');

/** A text that is all in capitals is a heading and not a row of abbreviations. */
const quiet = (text: string): string =>
  /\p{Lu}{4}/u.test(text) && /\p{L}{2}\P{L}+\p{L}{2}/u.test(text) && !/\p{Ll}/u.test(text)
    ? text.toLowerCase()
    : text;

const sentences = (text: string): string[] => text.split(/(?<=\?)\s+|[.!…]+(?:\s+|$)|\n+/u);

/** Small letters and the signs at which a voice takes breath. */
const tidy = (sentence: string): string =>
  sentence
    .toLowerCase()
    .replace(/\s[–—-]+\s|[:;()[\]/|•]|\s*\.\s*/gu, PAUSE)
    .replace(/[–—-]/gu, ' ')
    .replace(/[^\p{Ll}',? ]/gu, ' ')
    .replace(/(?<!\p{Ll})'|'(?!\p{Ll})/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/(?:\s?,)+/gu, ',')
    .replace(/,(?=\p{Ll})/gu, ', ')
    .replace(/^[\s,?]+|[\s,]+$/gu, '')
    .replace(/\s\?/gu, '?');

function notTooLong(words: string): string[] {
  if (words.length <= LONGEST_PHRASE) return [words];
  const middle = words.lastIndexOf(', ', LONGEST_PHRASE);
  const end = middle > 0 ? middle : words.lastIndexOf(' ', LONGEST_PHRASE);
  if (end <= 0) return [words.slice(0, LONGEST_PHRASE)];
  return [words.slice(0, end), ...notTooLong(words.slice(end).replace(/^[,\s]+/u, ''))];
}
