import { createInstance, type i18n } from 'i18next';
import type { Language } from '../domain/catalogue.ts';
import { curved } from './apostrophe.ts';
import { en } from './en.ts';
import { uk } from './uk.ts';
import type { KeyOf } from './words.ts';

export type TextKey = KeyOf<typeof uk>;
export type Values = Readonly<Record<string, string | number>>;

/** Says a text in one language; `{{name}}` stands for a value, `count` chooses the plural form. */
export interface Say {
  (key: TextKey, values?: Values): string;
  readonly language: Language;
}

export function sayIn(language: Language): Say {
  const fixed = translator.getFixedT(language);
  const say = (key: TextKey, values: Values = {}): string =>
    curved(fixed(key as string, { ...values }));
  return Object.assign(say, { language });
}

const translator: i18n = createInstance();
void translator.init({
  initAsync: false,
  lng: 'uk',
  fallbackLng: false,
  showSupportNotice: false,
  interpolation: { escapeValue: false },
  resources: {
    uk: { translation: withSuffixes(uk) },
    en: { translation: withSuffixes(en) },
  },
} as Parameters<i18n['init']>[0]);

interface Tree {
  readonly [key: string]: string | Tree;
}

/** i18next keeps plural forms beside each other: `ahead_one`, `ahead_few`. */
function withSuffixes(tree: object): Tree {
  return Object.fromEntries(
    Object.entries(tree as Tree).flatMap(([key, value]): [string, string | Tree][] => {
      if (typeof value === 'string') return [[key, value]];
      if ('one' in value && 'other' in value)
        return Object.entries(value).map(([form, text]) => [`${key}_${form}`, text]);
      return [[key, withSuffixes(value)]];
    }),
  );
}
