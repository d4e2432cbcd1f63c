import type { Centre } from '@cherha/shared/domain/centre.ts';
import type { Event } from '@cherha/shared/domain/events.ts';
import type { BusinessDay } from '@cherha/shared/domain/ids.ts';
import { daysBefore } from '@cherha/shared/domain/time.ts';
import type { Book } from './book.ts';

/** K4: what was answered so many days ago is deleted as a day begins. */
export const forgettingEntries =
  (book: Book) =>
  (centre: Centre, events: readonly Event[]): void => {
    for (const event of events)
      if (event.type === 'dayBegan') forgetEntries(book, centre, event.day);
  };

export const forgetEntries = (book: Book, { rules }: Centre, today: BusinessDay): void =>
  book.forgetAnsweredBefore(daysBefore(today, rules.book.keepDays));
