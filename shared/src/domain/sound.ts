import type { Words } from './catalogue.ts';

/** Told in both languages. */
export const isSaid = ({ uk, en }: Words): boolean => uk !== '' && en !== '';

export const areDistinct = (values: readonly string[]): boolean =>
  new Set(values).size === values.length;
