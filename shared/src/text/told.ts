import type { Language, Told } from '../domain/catalogue.ts';
import { curved } from './apostrophe.ts';

/** A centre's own words as they can be read: in the language wanted, or else in Ukrainian. */
export interface Read {
  readonly text: string;
  readonly language: Language;
}

export const readIn = (language: Language, told: Told): Read =>
  typeof told === 'string'
    ? { text: curved(told), language: 'uk' }
    : { text: curved(told[language]), language };
