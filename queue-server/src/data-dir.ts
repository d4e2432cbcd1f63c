import { accessSync, constants, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CannotStart } from './server-options.ts';
import { openDatabase, type Database } from './store/database.ts';

export const DATABASE_FILE = 'cherha.sqlite';

/** Opens the centre's data, or says in one line why not and what to do. */
export function openData(dataDir: string): Database {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new CannotStart(
      `The data folder ${dataDir} cannot be written (${codeOf(cause)}). Set DATA_DIR to a folder that this user may write, or give the user the right to this one.`,
      { cause },
    );
  }
  const file = join(dataDir, DATABASE_FILE);
  try {
    return openDatabase(file);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new CannotStart(
      `The data in ${file} cannot be opened: ${why} Use the version that wrote it, restore a copy, or set DATA_DIR to another folder.`,
      { cause },
    );
  }
}

/** Where the centre lays its pictures and videos for the boards; it is there from the first start. */
export function mediaFolderIn(dataDir: string): string {
  const folder = resolve(dataDir, 'media');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

export const codeOf = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
