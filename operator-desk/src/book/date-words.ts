import type { BusinessDay } from '@cherha/shared/domain/ids.ts';

/** A calendar day in numbers, as a date is written here: `09.03.2026`. */
export const dateWords = (day: BusinessDay): string => day.split('-').toReversed().join('.');
