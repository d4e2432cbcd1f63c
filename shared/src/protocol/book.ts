import type { BusinessDay, Instant, StaffId } from '../domain/ids.ts';

/** What somebody wrote it for. */
export const bookKinds = ['thanks', 'suggestion', 'remark', 'complaint'] as const;
export type BookKind = (typeof bookKinds)[number];

/** In signs; a page of handwriting has about two thousand. */
export const BOOK_TEXT_AT_MOST = 4_000;
export const BOOK_NAME_AT_MOST = 200;

/**
 * `POST /api/book`: an entry of the paper book, typed in. `id`: made once for the entry, as the id of a
 * command; sent again it is the same entry.
 */
export interface NewBookEntry {
  readonly id: string;
  readonly kind: BookKind;
  /** The day that stands in the book. */
  readonly writtenOn: BusinessDay;
  readonly text: string;
  readonly name?: string;
  /** Where she wants to be answered; without it nobody can be. */
  readonly replyTo?: string;
}

/** `POST /api/book/:id/answer`. */
export interface NewBookAnswer {
  readonly text: string;
  readonly answeredOn: BusinessDay;
}

export interface BookEntry extends NewBookEntry {
  readonly enteredAt: Instant;
  readonly enteredBy: StaffId;
  /** K2: by then she is to be answered; absent: there is nobody to answer. */
  readonly dueOn?: BusinessDay;
  readonly answer?: NewBookAnswer & { readonly by: StaffId };
}

/** `GET /api/book`: the open entries, the most urgent first; whoever manages sees the answered ones too. */
export interface BookView extends BookCounts {
  readonly today: BusinessDay;
  readonly entries: readonly BookEntry[];
}

/** `GET /api/book/counts`: how it stands, and nothing of what is written there. */
export interface BookCounts {
  readonly open: number;
  /** Open, and the day to answer has passed. */
  readonly overdue: number;
  /** K4: an entry goes so many days after it was answered. */
  readonly keepDays: number;
}
