import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, expect, test } from 'vitest';
import { migrate, openDatabase } from './database.ts';

const folders: string[] = [];
const aFile = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'cherha-'));
  folders.push(folder);
  return join(folder, 'deep', 'er', 'centre.db');
};
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

test('a commit is on the disk before anybody is told of it', () => {
  const db = openDatabase(aFile());
  expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
  expect(db.pragma('synchronous', { simple: true })).toBe(2);
  db.close();
});

test('opening again applies nothing twice', () => {
  const file = aFile();
  openDatabase(file).close();
  const db = openDatabase(file);
  const twice = db
    .prepare('select number, count(*) as n from migration group by number having n > 1')
    .all();
  expect(twice).toEqual([]);
  db.close();
});

const migration = (number: number, sql: string) => ({ number, name: `00${number}-x.sql`, sql });

test('a migration that fails leaves the database as it was', () => {
  const db = new Sqlite(':memory:');
  migrate(db, [migration(1, 'create table one (a)')]);
  expect(() =>
    migrate(db, [
      migration(1, 'create table one (a)'),
      migration(2, 'create table two (b); create nonsense'),
    ]),
  ).toThrow();
  expect(db.prepare("select name from sqlite_master where name = 'two'").all()).toEqual([]);
});

test('a database of a newer program and a migration changed afterwards are refused', () => {
  const db = new Sqlite(':memory:');
  migrate(db, [migration(1, 'create table one (a)'), migration(2, 'create table two (b)')]);
  expect(() => migrate(db, [migration(1, 'create table one (a)')])).toThrow('newer version');
  expect(() =>
    migrate(db, [migration(1, 'create table one (aa)'), migration(2, 'create table two (b)')]),
  ).toThrow('was changed');
});
