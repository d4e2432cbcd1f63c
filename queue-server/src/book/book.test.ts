import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BusinessDay, CentreId, StaffId } from '@cherha/shared/domain/ids.ts';
import type { NewBookEntry } from '@cherha/shared/protocol/book.ts';
import { at } from '@cherha/shared/testing/builders.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase, type Database } from '../store/database.ts';
import { aMonthAfter } from './a-month-after.ts';
import { bookIn, type Book } from './book.ts';

const day = (text: string): BusinessDay => text as BusinessDay;
const [halyna, vira] = ['halyna', 'vira'] as [StaffId, StaffId];

let folder: string;
let file: string;
let db: Database;
let book: Book;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cherha-book-'));
  file = join(folder, 'centre.sqlite');
  db = openDatabase(file);
  book = bookIn(db, { centreId: 'c1' as CentreId });
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true });
});

const anEntry = (id: string, more: Partial<NewBookEntry> = {}): NewBookEntry => ({
  id,
  kind: 'suggestion',
  writtenOn: day('2026-03-09'),
  text: `Лавка ${id}`,
  ...more,
});
const write = (id: string, more: Partial<NewBookEntry> = {}) =>
  book.write(anEntry(id, more), { staffId: halyna, at: at(0) });
const answer = (id: string, text = 'Поставимо', on = '2026-03-10') =>
  book.answer(id, { text, answeredOn: day(on) }, vira);
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

test('K1: what was written is kept as it was, by whom and when', () => {
  const whole = { name: 'Ганна Приклад', replyTo: 'hanna@example.org', kind: 'complaint' } as const;
  expect(write('a', whole)).toEqual({
    ...anEntry('a', whole),
    dueOn: '2026-04-09',
    enteredAt: at(0),
    enteredBy: 'halyna',
  });
  expect(book.entry('a')).toEqual(write('a', whole));
});

test('K1: written again under its id it is one entry, as it was first; each centre has its own book', () => {
  write('a');
  expect(write('a', { text: 'Інше' }).text).toBe('Лавка a');
  expect(ids(book.open())).toEqual(['a']);
  expect(bookIn(db, { centreId: 'c2' as CentreId }).open()).toEqual([]);
});

test.each([
  ['2026-03-09', '2026-04-09'],
  ['2026-01-31', '2026-02-28'],
  ['2028-01-30', '2028-02-29'],
  ['2026-12-31', '2027-01-31'],
  ['2026-05-31', '2026-06-30'],
])('K2: what was written on %s is due on %s', (written, due) => {
  expect(aMonthAfter(day(written))).toBe(due);
});

test('K2: nobody can be answered who left no address, so that nothing is due', () => {
  expect(write('a', { name: 'Ганна' })).not.toHaveProperty('dueOn');
  expect(book.counts(day('2027-01-01'))).toEqual({ open: 1, overdue: 0 });
});

test('K2: what is due first stands first, and it is late from the day after', () => {
  const replyTo = '067 000 00 00';
  write('no-address', { writtenOn: day('2026-01-01') });
  write('later', { replyTo, writtenOn: day('2026-03-08') });
  write('first', { replyTo, writtenOn: day('2026-03-07') });
  expect(ids(book.open())).toEqual(['first', 'later', 'no-address']);
  expect(book.counts(day('2026-04-07'))).toEqual({ open: 3, overdue: 0 });
  expect(book.counts(day('2026-04-08'))).toEqual({ open: 3, overdue: 1 });
  answer('first');
  expect(book.counts(day('2026-04-09'))).toEqual({ open: 2, overdue: 1 });
});

test('K2: it is answered once; the same answer again is one, and another is refused', () => {
  write('a');
  const kept = answer('a');
  expect(kept).toMatchObject({
    ok: true,
    value: { answer: { text: 'Поставимо', answeredOn: '2026-03-10', by: 'vira' } },
  });
  expect(answer('a')).toEqual(kept);
  expect(answer('a', 'Не поставимо')).toEqual({ ok: false, error: 'already-answered' });
  expect(answer('a', 'Поставимо', '2026-03-11')).toEqual({ ok: false, error: 'already-answered' });
  expect(answer('b')).toEqual({ ok: false, error: 'entry-unknown' });
  expect([ids(book.open()), ids(book.answered())]).toEqual([[], ['a']]);
});

test('K4: what was answered before a day goes, what was answered on it and what is open stays', () => {
  for (const id of ['old', 'just', 'open']) write(id, { writtenOn: day('2020-01-01') });
  answer('old', 'Так', '2026-03-08');
  answer('just', 'Так', '2026-03-09');
  book.forgetAnsweredBefore(day('2026-03-09'));
  expect([ids(book.open()), ids(book.answered())]).toEqual([['open'], ['just']]);
});

test('K4: of what was deleted nothing can be read in the file', () => {
  const bytes = (): string => {
    db.pragma('wal_checkpoint(TRUNCATE)');
    return readFileSync(file, 'latin1') + readFileSync(`${file}-wal`, 'latin1');
  };
  const secret = 'Zoriana-Vyhadana-7';
  write('a', { name: secret, replyTo: secret, text: secret });
  answer('a', secret, '2026-03-09');
  expect(bytes()).toContain(secret);
  book.forgetAnsweredBefore(day('2026-03-10'));
  expect(bytes()).not.toContain(secret);
});
