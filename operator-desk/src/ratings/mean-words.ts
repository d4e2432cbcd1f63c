import type { Language } from '@cherha/shared/domain/catalogue.ts';

/** One place behind the point: «4,3» or “4.3”. */
export const meanWords = (mean: number, language: Language): string =>
  new Intl.NumberFormat(language === 'uk' ? 'uk-UA' : 'en-GB', {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(mean);
