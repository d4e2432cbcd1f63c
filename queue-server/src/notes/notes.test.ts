import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BusinessDay, CentreId, TicketId, VisitNoteId } from '@cherha/shared/domain/ids.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase, type Database } from '../store/database.ts';
import { notesIn, type NoteKey, type Notes } from './notes.ts';

const [sunday, monday] = ['2026-03-08', '2026-03-09'] as [BusinessDay, BusinessDay];
const of = (ticketId: string, noteId = `${ticketId}.note`): NoteKey => ({
  ticketId: ticketId as TicketId,
  noteId: noteId as VisitNoteId,
});

let folder: string;
let file: string;
let db: Database;
let notes: Notes;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cherha-notes-'));
  file = join(folder, 'centre.sqlite');
  db = openDatabase(file);
  notes = notesIn(db, { centreId: 'c1' as CentreId });
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true });
});

test('V5: one note of a visit; another takes its place, and each centre has its own', () => {
  notes.keep(of('a', 'n1'), 'Бракує копії', monday);
  notes.keep(of('a', 'n2'), 'Копія є', monday);
  expect(notes.textOf(of('a', 'n1'))).toBeUndefined();
  expect(notes.textOf(of('a', 'n2'))).toBe('Копія є');
  expect(notes.all()).toEqual([of('a', 'n2')]);
  expect(notesIn(db, { centreId: 'c2' as CentreId }).all()).toEqual([]);
});

test('T4, V5: the same note told again stays as it was written first', () => {
  notes.keep(of('a'), 'Бракує копії', monday);
  notes.keep(of('a'), 'Інше', monday);
  expect(notes.textOf(of('a'))).toBe('Бракує копії');
});

test('V5: a note goes by itself, and with its day', () => {
  notes.keep(of('a'), 'а', monday);
  notes.keep(of('b'), 'б', sunday);
  notes.keep(of('c'), 'в', monday);
  notes.forget(of('a').ticketId);
  notes.forget(of('a').ticketId);
  notes.forgetBefore(monday);
  expect(notes.all()).toEqual([of('c')]);
});

test('V5: of what was written over, and of what was taken away, nothing can be read in the file', () => {
  const bytes = (): string => {
    db.pragma('wal_checkpoint(TRUNCATE)');
    return readFileSync(file, 'latin1') + readFileSync(`${file}-wal`, 'latin1');
  };
  const [secret, other] = ['Zoriana-Vyhadana-7', 'Bohdan-Vyhadanyi-8'];
  notes.keep(of('a', 'n1'), secret, monday);
  expect(bytes()).toContain(secret);
  notes.keep(of('a', 'n2'), other, monday);
  const after = bytes();
  expect(after).toContain(other);
  expect(after).not.toContain(secret);
  notes.forget(of('a').ticketId);
  expect(bytes()).not.toContain(other);
});
