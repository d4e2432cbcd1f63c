import type { Instant } from '@cherha/shared/domain/ids.ts';
import { openData } from '../data-dir.ts';
import { aboutDatabase } from '../people/about-database.ts';
import { peopleIn, type People } from '../people/people.ts';
import type { Database } from '../store/database.ts';

/** Opens the accounts and devices for one task; a server may run on the same data meanwhile. */
export async function withPeople<T>(
  dataDir: string,
  work: (people: People, db: Database) => T | Promise<T>,
): Promise<T> {
  const db = openData(dataDir);
  try {
    const { centreId } = aboutDatabase(db);
    return await work(peopleIn(db, { centreId, clock: () => Date.now() as Instant }), db);
  } finally {
    db.close();
  }
}
