import { rewritten } from '../rewrite.ts';
import { addresses } from './addresses.ts';
import { amounts } from './amounts.ts';
import { spelled } from './letters.ts';
import { codes, numbersApart } from './numbers-apart.ts';
import { lettersAndLatin, romanNumbers, shortWords } from './short-words.ts';
import { timeAndDate } from './time-and-date.ts';

/** A Ukrainian text as it is said; what has a sound of its own stands between cuts. */
export const inUkrainian = (text: string): string =>
  rewritten(text, [
    // A key of a keyboard: the letter itself, and not the word that it may be.
    [/^\s*(\p{L})\s*$/u, (_, letter) => spelled(letter)],
    ...addresses,
    ...numbersApart,
    ...shortWords,
    ...timeAndDate,
    ...romanNumbers,
    ...amounts,
    ...codes,
    ...lettersAndLatin,
  ]);
