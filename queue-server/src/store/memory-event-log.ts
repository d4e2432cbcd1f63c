import { err, ok } from '@cherha/shared/domain/result.ts';
import type { Entry, EventLog, Snapshot } from './event-log.ts';
import { upcast } from './upcast.ts';

/** The log without a disk, for tests of what stands above it. Everything passes through JSON. */
export function memoryEventLog(): EventLog {
  const entriesOf = new Map<string, { entry: Entry; body: string }[]>();
  const snapshots = new Map<string, string>();
  const story = (centreId: string) => entriesOf.get(centreId) ?? [];
  const bodies = (centreId: string) =>
    story(centreId).flatMap(({ body }) =>
      (JSON.parse(body) as unknown[]).map((one) => JSON.stringify(one)),
    );

  return {
    async causedBy(centreId, commandIds) {
      const found = story(centreId).filter(({ entry }) => commandIds.includes(entry.commandId));
      return new Map(
        found.map(({ entry, body }) => [
          entry.commandId,
          {
            ...entry,
            events: (JSON.parse(body) as unknown[]).map((one) => upcast(JSON.stringify(one))),
          },
        ]),
      );
    },
    async append(centreId, after, entries) {
      if (bodies(centreId).length !== after) return err('overtaken');
      const ids = new Set(story(centreId).map(({ entry }) => entry.commandId));
      for (const { commandId } of entries) {
        if (ids.has(commandId)) throw new Error(`command ${commandId} is stored already`);
        ids.add(commandId);
      }
      const added = entries.map((entry) => ({ entry, body: JSON.stringify(entry.events) }));
      entriesOf.set(centreId, [...story(centreId), ...added]);
      return ok({ version: bodies(centreId).length });
    },
    async *read(centreId, after) {
      for (const body of bodies(centreId).slice(after)) yield upcast(body);
    },
    async latestSnapshot(centreId) {
      const kept = snapshots.get(centreId);
      return kept === undefined ? undefined : (JSON.parse(kept) as Snapshot);
    },
    async keepSnapshot(centreId, snapshot) {
      if (bodies(centreId).length < snapshot.version)
        throw new Error(`no event ${snapshot.version} to take a snapshot at`);
      snapshots.set(centreId, JSON.stringify(snapshot));
    },
  };
}
