import { FIRST_HASH, linkHash } from './chain.ts';
import type { Database } from './database.ts';

export type ChainVerdict =
  | { readonly whole: true; readonly events: number }
  | {
      readonly whole: false;
      readonly centreId: string;
      readonly version: number;
      readonly why: 'gap' | 'changed';
    };

interface Row {
  readonly centre_id: string;
  readonly version: number;
  readonly command_id: string;
  readonly n: number;
  readonly actor: string;
  readonly at: number;
  readonly type: string;
  readonly body: string;
  readonly hash: string;
}

/** Recomputes the chain of every centre: one changed, missing or added event is found. */
export function verifyChain(db: Database): ChainVerdict {
  const rows = db
    .prepare('select * from event order by centre_id, version')
    .iterate() as IterableIterator<Row>;
  let centreId: string | undefined;
  let version = 0;
  let hash = FIRST_HASH;
  let events = 0;
  for (const row of rows) {
    if (row.centre_id !== centreId) [centreId, version, hash] = [row.centre_id, 0, FIRST_HASH];
    version += 1;
    if (row.version !== version) return { whole: false, centreId, version, why: 'gap' };
    hash = linkHash(hash, { ...row, centreId, commandId: row.command_id });
    if (row.hash !== hash) return { whole: false, centreId, version, why: 'changed' };
    events += 1;
  }
  return { whole: true, events };
}
