import type { Event } from '@cherha/shared/domain/events.ts';
import { err, ok } from '@cherha/shared/domain/result.ts';
import { SNAPSHOT_SHAPE, type FrozenCentre } from '@cherha/shared/domain/snapshot.ts';
import { FIRST_HASH, linkHash, type Link } from './chain.ts';
import type { Database } from './database.ts';
import type { Entry, EventLog } from './event-log.ts';
import { ticketRows } from './ticket-rows.ts';
import { upcast } from './upcast.ts';

const ROWS_AT_A_TIME = 2_000;

/** The log in one SQLite file. Statements are prepared once and named after their question. */
export function sqliteEventLog(db: Database): EventLog {
  const toTickets = ticketRows(db);
  const lastLink = db.prepare<[string], { version: number; hash: string }>(
    'select version, hash from event where centre_id = ? order by version desc limit 1',
  );
  const addEvent = db.prepare(
    'insert into event (centre_id, version, command_id, n, actor, at, type, body, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const eventsOf = db.prepare<[string, string], { actor: string; body: string }>(
    'select actor, body from event where centre_id = ? and command_id = ? order by n',
  );
  const eventsAfter = db.prepare<[string, number, number], { version: number; body: string }>(
    'select version, body from event where centre_id = ? and version > ? order by version limit ?',
  );
  const hashAt = db
    .prepare<[string, number], string>('select hash from event where centre_id = ? and version = ?')
    .pluck();
  const snapshotOf = db.prepare<[string, number], { version: number; hash: string; body: string }>(
    'select version, hash, body from snapshot where centre_id = ? and shape = ?',
  );
  const putSnapshot = db.prepare(
    'insert or replace into snapshot (centre_id, version, shape, hash, body) values (?, ?, ?, ?, ?)',
  );

  const append = db.transaction(
    (centreId: Parameters<EventLog['append']>[0], after: number, entries: readonly Entry[]) => {
      const last = lastLink.get(centreId) ?? { version: 0, hash: FIRST_HASH };
      if (last.version !== after) return err('overtaken');
      let { version, hash } = last;
      for (const { commandId, actor, events } of entries)
        for (const [n, event] of events.entries()) {
          version += 1;
          const { at, type } = event;
          const row: Link = {
            centreId,
            version,
            commandId,
            n,
            actor,
            at,
            type,
            body: JSON.stringify(event),
          };
          hash = linkHash(hash, row);
          addEvent.run(centreId, version, commandId, n, actor, at, type, row.body, hash);
          toTickets(centreId, event);
        }
      return ok({ version });
    },
  );

  return {
    async causedBy(centreId, commandIds) {
      const known = new Map<string, Entry>();
      for (const commandId of commandIds) {
        const rows = eventsOf.all(centreId, commandId);
        const [first] = rows;
        if (first)
          known.set(commandId, {
            commandId,
            actor: first.actor,
            events: rows.map(({ body }) => upcast(body)),
          });
      }
      return known;
    },

    async append(centreId, after, entries) {
      return append.immediate(centreId, after, entries);
    },

    async *read(centreId, after): AsyncIterable<Event> {
      for (let seen = after; ; ) {
        const rows = eventsAfter.all(centreId, seen, ROWS_AT_A_TIME);
        for (const { version, body } of rows) {
          yield upcast(body);
          seen = version;
        }
        if (rows.length < ROWS_AT_A_TIME) return;
      }
    },

    async latestSnapshot(centreId) {
      const found = snapshotOf.get(centreId, SNAPSHOT_SHAPE);
      if (!found || hashAt.get(centreId, found.version) !== found.hash) return undefined;
      return { version: found.version, centre: JSON.parse(found.body) as FrozenCentre };
    },

    async keepSnapshot(centreId, { version, centre }) {
      const hash = hashAt.get(centreId, version);
      if (hash === undefined) throw new Error(`no event ${version} to take a snapshot at`);
      putSnapshot.run(centreId, version, SNAPSHOT_SHAPE, hash, JSON.stringify(centre));
    },
  };
}
