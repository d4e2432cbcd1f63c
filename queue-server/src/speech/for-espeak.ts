import type { Language } from '@cherha/shared/domain/catalogue.ts';

/**
 * Words as espeak-ng 1.51 must see them. It spells out «зв'язок» and «з'єднання» letter by letter
 * (an apostrophe before the first vowel), and calls the word «з» by the letter's name, «зе».
 */
export const forEspeak = (words: string, language: Language): string =>
  language === 'uk'
    ? words
        .replace(
          /(?<![\p{L}'])([бвгґджзйклмнпрстфхцчшщ]+)'([яюєї])/gu,
          (_, consonants: string, vowel: string) => `${consonants}й${hard[vowel] ?? vowel}`,
        )
        .replace(/(?<![\p{L}'])з (?=\p{L})/gu, 'із ')
    : words;

const hard: Readonly<Record<string, string>> = { я: 'а', ю: 'у', є: 'е', ї: 'і' };
