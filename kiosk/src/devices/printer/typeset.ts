import { curved } from '@cherha/shared/text/apostrophe.ts';

const TOGETHER = '\u00a0';

/**
 * Small courtesies of the printer's trade: a dash never opens a line, a one-letter word («в», «у»,
 * «м.») never ends one. The apostrophe is the curved one: no letter on the
 * paper may come from another font.
 */
export const typeset = (text: string): string =>
  curved(text)
    .normalize('NFC')
    .replace(/ (?=[—–])/g, TOGETHER)
    .replace(/(?<![\p{L}’ʼ])(\p{L}\.?) (?=\S)/gu, `$1${TOGETHER}`);
