/** The printed capitals that look the same in both alphabets. */
const twins: Readonly<Record<string, string>> = {
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  I: 'І',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  Y: 'У',
};
const twinsBack = Object.fromEntries(Object.entries(twins).map(([latin, ours]) => [ours, latin]));

/** N2: the letter of a series, whichever alphabet it was typed in. */
export const asCyrillic = (letter: string): string => twins[letter] ?? letter;
export const asLatin = (letter: string): string => twinsBack[letter] ?? letter;

/** N3: a letter and at least three digits, also as people write it: «А 015», «А-015». */
export const TICKET = /(?<![\p{L}\p{N}])([\p{Lu}])[ -]?(\d{3,4})(?![\p{L}\p{N}])/gu;
