import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
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

/** The migrations as they were shipped, up to one of them. */
const shipped = (upTo: number) => {
  const folder = join(import.meta.dirname, 'migrations');
  return readdirSync(folder)
    .map((name) => ({
      name,
      number: Number(name.slice(0, 3)),
      sql: readFileSync(join(folder, name), 'utf8'),
    }))
    .filter(({ number }) => number <= upTo)
    .toSorted((a, b) => a.number - b.number);
};

test('devices and codes of a version that knew no buttons stay, and buttons may come', () => {
  const file = aFile();
  mkdirSync(dirname(file), { recursive: true });
  const old = new Sqlite(file);
  old.pragma('foreign_keys = ON');
  migrate(old, shipped(4));
  old.exec(`
    insert into device values ('c1', 'd1', 'kiosk', 'Термінал', 'secret', 1, null);
    insert into pairing values ('p1', 'c1', 'CODE01', 'kiosk', 'salt', 'hash', 9, 'd1')`);
  old.close();

  const db = openDatabase(file);
  expect(db.prepare('select id, kind, name from device').all()).toEqual([
    { id: 'd1', kind: 'kiosk', name: 'Термінал' },
  ]);
  expect(db.prepare('select code, device_id from pairing').all()).toEqual([
    { code: 'CODE01', device_id: 'd1' },
  ]);
  db.exec(
    `insert into device values ('c1', 'd2', 'buttons', 'Кнопки', 'other', 1, null, null, null)`,
  );
  expect(() =>
    db.exec(`insert into device values ('c1', 'd3', 'fax', 'x', 'y', 1, null, null, null)`),
  ).toThrow('CHECK');
  expect(() =>
    db.exec(`insert into pairing values ('p2', 'c1', 'CODE02', 'kiosk', 's', 'h', 9, 'nobody')`),
  ).toThrow('FOREIGN KEY');
  db.close();
});
