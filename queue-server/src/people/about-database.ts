import type { CentreId } from '@cherha/shared/domain/ids.ts';
import type { Database } from '../store/database.ts';
import { newId } from './tokens.ts';

/** What a database says of itself. */
export interface AboutDatabase {
  /** Made once, when the database is new. */
  readonly centreId: CentreId;
  /** Its accounts have passwords that everybody knows. */
  isSample(): boolean;
  markSample(): void;
}

export function aboutDatabase(db: Database): AboutDatabase {
  const value = db.prepare<[string], string>('select value from meta where key = ?').pluck();
  const keep = db.prepare(
    'insert into meta (key, value) values (?, ?) on conflict (key) do nothing',
  );
  keep.run('centre-id', newId());
  return {
    centreId: value.get('centre-id') as CentreId,
    isSample: () => value.get('sample') === 'yes',
    markSample: () => void keep.run('sample', 'yes'),
  };
}
