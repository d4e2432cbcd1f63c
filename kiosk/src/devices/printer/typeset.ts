const TOGETHER = '\u00a0';

/**
 * Small courtesies of the printer's trade: a dash never opens a line, a one-letter word («в», «у»,
 * «м.») never ends one, an apostrophe is curved.
 */
export const typeset = (text: string): string =>
  text
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
    .replace(/ (?=[—–])/g, TOGETHER)
    .replace(/(?<![\p{L}’ʼ])(\p{L}\.?) (?=\S)/gu, `$1${TOGETHER}`);
