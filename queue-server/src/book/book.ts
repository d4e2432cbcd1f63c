import type { BusinessDay, CentreId, Instant, StaffId } from '@cherha/shared/domain/ids.ts';
import { err, ok, type Result } from '@cherha/shared/domain/result.ts';
import type {
  BookCounts,
  BookEntry,
  BookKind,
  NewBookAnswer,
  NewBookEntry,
} from '@cherha/shared/protocol/book.ts';
import type { Database } from '../store/database.ts';
import { aMonthAfter } from './a-month-after.ts';

/** K1: the book of suggestions. What stands in it is in no event, and is deleted in its time (K4). */
export interface Book {
  /** Written again under its id it is the same entry, as it was written first. */
  write(entry: NewBookEntry, by: { staffId: StaffId; at: Instant }): BookEntry;
  /** An answer given again word for word is one answer. */
  answer(
    id: string,
    answer: NewBookAnswer,
    by: StaffId,
  ): Result<BookEntry, 'entry-unknown' | 'already-answered'>;
  entry(id: string): BookEntry | undefined;
  /** K2: those that are due first, then those that nobody waits for, each the earliest first. */
  open(): readonly BookEntry[];
  /** The latest answer first. */
  answered(): readonly BookEntry[];
  counts(today: BusinessDay): Pick<BookCounts, 'open' | 'overdue'>;
  forgetAnsweredBefore(day: BusinessDay): void;
}

interface Row {
  readonly id: string;
  readonly kind: BookKind;
  readonly writtenOn: BusinessDay;
  readonly text: string;
  readonly name: string | null;
  readonly replyTo: string | null;
  readonly dueOn: BusinessDay | null;
  readonly enteredAt: Instant;
  readonly enteredBy: StaffId;
  readonly answer: string | null;
  readonly answeredOn: BusinessDay | null;
  readonly answeredBy: StaffId | null;
}

const ENTRY = `
  select id, kind, written_on as writtenOn, text, name, reply_to as replyTo, due_on as dueOn,
         entered_at as enteredAt, entered_by as enteredBy, answer, answered_on as answeredOn,
         answered_by as answeredBy
  from book_entry where centre_id = @centre`;

export function bookIn(db: Database, { centreId: centre }: { centreId: CentreId }): Book {
  const put = db.prepare(`
    insert into book_entry (centre_id, id, kind, written_on, text, name, reply_to, due_on,
                            entered_at, entered_by)
    values (@centre, @id, @kind, @writtenOn, @text, @name, @replyTo, @dueOn, @at, @staff)
    on conflict (centre_id, id) do nothing`);
  const one = db.prepare<{ centre: string; id: string }, Row>(`${ENTRY} and id = @id`);
  const open = db.prepare<{ centre: string }, Row>(
    `${ENTRY} and answer is null order by due_on is null, due_on, written_on, entered_at, id`,
  );
  const answered = db.prepare<{ centre: string }, Row>(
    `${ENTRY} and answer is not null order by answered_on desc, entered_at desc, id`,
  );
  const putAnswer = db.prepare(`
    update book_entry set answer = @text, answered_on = @answeredOn, answered_by = @by
    where centre_id = @centre and id = @id and answer is null`);
  const count = db.prepare<{ centre: string; today: string }, { open: number; overdue: number }>(`
    select count(*) as open, count(*) filter (where due_on < @today) as overdue
    from book_entry where centre_id = @centre and answer is null`);
  const forget = db.prepare(
    'delete from book_entry where centre_id = @centre and answered_on < @day',
  );

  const entry = (id: string): BookEntry | undefined => {
    const row = one.get({ centre, id });
    return row && entryOf(row);
  };
  return {
    write({ name = null, replyTo = null, ...said }, { staffId, at }) {
      const dueOn = replyTo === null ? null : aMonthAfter(said.writtenOn);
      put.run({ centre, ...said, name, replyTo, dueOn, at, staff: staffId });
      return entry(said.id) as BookEntry;
    },
    answer(id, { text, answeredOn }, by) {
      const { changes } = putAnswer.run({ centre, id, text, answeredOn, by });
      const now = entry(id);
      if (!now) return err('entry-unknown');
      const isSame = now.answer?.text === text && now.answer.answeredOn === answeredOn;
      return changes > 0 || isSame ? ok(now) : err('already-answered');
    },
    entry,
    open: () => open.all({ centre }).map(entryOf),
    answered: () => answered.all({ centre }).map(entryOf),
    counts: (today) => count.get({ centre, today }) ?? { open: 0, overdue: 0 },
    forgetAnsweredBefore: (day) => void forget.run({ centre, day }),
  };
}

const entryOf = (row: Row): BookEntry => ({
  id: row.id,
  kind: row.kind,
  writtenOn: row.writtenOn,
  text: row.text,
  ...(row.name !== null && { name: row.name }),
  ...(row.replyTo !== null && { replyTo: row.replyTo }),
  enteredAt: row.enteredAt,
  enteredBy: row.enteredBy,
  ...(row.dueOn !== null && { dueOn: row.dueOn }),
  ...(row.answer !== null &&
    row.answeredOn !== null &&
    row.answeredBy !== null && {
      answer: { text: row.answer, answeredOn: row.answeredOn, by: row.answeredBy },
    }),
});
