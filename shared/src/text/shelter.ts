import type { Language } from '../domain/catalogue.ts';
import type { ShelterSeen } from '../views/hard-day-view.ts';
import { curved } from './apostrophe.ts';

/** «Укриття. 1 поверх. Вихід ліворуч від рецепції, сходи вниз.»: short sentences, for eye and ear. */
export const wayToShelter = ({ name, floor, way }: ShelterSeen, language: Language): string =>
  [name, floor, way]
    .filter((words) => words !== undefined)
    .map((words) => curved(words[language]).replace(/[.!]?$/, '.'))
    .join(' ');
