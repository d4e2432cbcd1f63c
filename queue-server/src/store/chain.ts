import { hash } from 'node:crypto';

/** One row of the log as the chain sees it. */
export interface Link {
  readonly centreId: string;
  readonly version: number;
  readonly commandId: string;
  readonly n: number;
  readonly actor: string;
  readonly at: number;
  readonly type: string;
  readonly body: string;
}

/** The hash before the first event. */
export const FIRST_HASH = '0'.repeat(64);

/** Binds a row to everything before it: SHA-256 over the hash above and the row as a JSON array. */
export const linkHash = (before: string, row: Link): string =>
  hash(
    'sha256',
    JSON.stringify([
      before,
      row.centreId,
      row.version,
      row.commandId,
      row.n,
      row.actor,
      row.at,
      row.type,
      row.body,
    ]),
  );
