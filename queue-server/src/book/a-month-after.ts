import type { BusinessDay } from '@cherha/shared/domain/ids.ts';

/** The same day of the next month, or its last one: 31 January becomes 28 February. */
export function aMonthAfter(day: BusinessDay): BusinessDay {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfNext = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const after = new Date(Date.UTC(year, month, Math.min(date, lastOfNext)));
  return after.toISOString().slice(0, 10) as BusinessDay;
}
