import { hash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';

export type Database = Sqlite.Database;

const MIGRATIONS = join(import.meta.dirname, 'migrations');

/**
 * Opens the centre's database file and brings its tables up to date. `:memory:` is for tests.
 * Every commit is on the disk before anybody is told of it (WAL, `synchronous=FULL`). Throws when
 * the file cannot be opened, is no database, or was written by a newer program.
 */
export function openDatabase(file: string): Database {
  if (file !== ':memory:') keptForUs(file);
  const db = new Sqlite(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.pragma('busy_timeout = 5000');
  // What was deleted of a person is overwritten, and does not lie in the file until it is used again.
  db.pragma('secure_delete = ON');
  migrate(db, migrationsIn(MIGRATIONS));
  return db;
}

/** Names of staff and secrets lie here; what SQLite puts beside it gets the same rights. */
function keptForUs(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  closeSync(openSync(file, 'a', 0o600));
}

export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
}

/** `001-log.sql` is number 1; files are applied in order, once, and never changed afterwards. */
const migrationsIn = (folder: string): Migration[] =>
  readdirSync(folder)
    .filter((name) => /^\d{3}-[a-z-]+\.sql$/.test(name))
    .toSorted()
    .map((name) => ({
      number: Number(name.slice(0, 3)),
      name,
      sql: readFileSync(join(folder, name), 'utf8'),
    }));

/** Applies what is new in one transaction: all of it or nothing. */
export function migrate(db: Database, migrations: readonly Migration[]): void {
  db.exec(`create table if not exists migration (
    number integer primary key, name text not null, sha256 text not null
  )`);
  const applied = new Map(
    (
      db.prepare('select number, sha256 from migration').all() as {
        number: number;
        sha256: string;
      }[]
    ).map(({ number, sha256 }) => [number, sha256]),
  );
  refuseStrangers(applied, migrations);
  db.transaction(() => {
    for (const { number, name, sql } of migrations) {
      if (applied.has(number)) continue;
      db.exec(sql);
      db.prepare('insert into migration values (?, ?, ?)').run(number, name, hash('sha256', sql));
    }
  }).immediate();
}

function refuseStrangers(applied: ReadonlyMap<number, string>, known: readonly Migration[]): void {
  for (const [number, sha256] of applied) {
    const migration = known.find((one) => one.number === number);
    if (!migration)
      throw new Error(
        `This database was written by a newer version (its migration ${number} is unknown here).`,
      );
    if (hash('sha256', migration.sql) !== sha256)
      throw new Error(`Migration ${migration.name} was changed after it had been applied.`);
  }
}
