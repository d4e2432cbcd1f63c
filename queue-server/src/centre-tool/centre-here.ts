import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DATABASE_FILE, openData } from '../data-dir.ts';
import { Mistake } from './call.ts';

/** Which folder is meant, in both languages: a wrong one looks like any other. */
export const whichFolder = (dataDir: string): string =>
  `Тека даних: ${resolve(dataDir)} · Data folder: ${resolve(dataDir)}`;

/** A task for a centre never makes one: in a folder that holds none the wrong folder was named. */
export function mustHoldCentre(dataDir: string): void {
  if (holdsCentre(dataDir)) return;
  const folder = resolve(dataDir);
  throw new Mistake(
    [
      `У теці ${folder} немає центру. Назвіть його теку: DATA_DIR=… або --data ТЕКА. Новий центр створює лише init --file centre.json.`,
      `There is no centre in ${folder}. Name its folder: DATA_DIR=… or --data FOLDER. Only init --file centre.json makes a new one.`,
    ].join('\n'),
  );
}

function holdsCentre(dataDir: string): boolean {
  if (!existsSync(join(dataDir, DATABASE_FILE))) return false;
  const db = openData(dataDir);
  try {
    // A server that was started in the wrong place leaves a database without a single event.
    return db.prepare('select 1 from event limit 1').get() !== undefined;
  } finally {
    db.close();
  }
}
