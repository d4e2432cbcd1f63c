import type { Event } from '@cherha/shared/domain/events.ts';
import { evolve } from '@cherha/shared/domain/evolve.ts';
import { newCentre } from '@cherha/shared/domain/centre.ts';
import type { CentreId } from '@cherha/shared/domain/ids.ts';
import { frozen } from '@cherha/shared/domain/snapshot.ts';
import { at, called, dayBegan, issued, setUp, taken } from '@cherha/shared/testing/builders.ts';
import { describe, expect, test } from 'vitest';
import type { Entry, EventLog } from './event-log.ts';

const here = 'zrazkove' as CentreId;
const there = 'inshe' as CentreId;
const entry = (commandId: string, ...events: Event[]): Entry => ({
  commandId,
  actor: 'setup',
  events,
});

export async function allOf(log: EventLog, centreId = here, after = 0): Promise<Event[]> {
  const events: Event[] = [];
  for await (const event of log.read(centreId, after)) events.push(event);
  return events;
}

/** What every event log keeps to, whatever it is made of. */
export function eventLogContract(name: string, emptyLog: () => EventLog): void {
  describe(`${name} keeps the contract of the event log`, () => {
    test('what was appended is read back in order, from any version on', async () => {
      const log = emptyLog();
      await log.append(here, 0, [
        entry('a', dayBegan(at(0)), issued('П001', at(0))),
        entry('b', issued('П002', at(1))),
      ]);
      await log.append(here, 3, [entry('c', taken('1', 'oksana', at(2)))]);
      const all = [
        dayBegan(at(0)),
        issued('П001', at(0)),
        issued('П002', at(1)),
        taken('1', 'oksana', at(2)),
      ];
      expect(await allOf(log)).toEqual(all);
      expect(await allOf(log, here, 2)).toEqual(all.slice(2));
    });

    test('each centre has a story of its own', async () => {
      const log = emptyLog();
      await log.append(here, 0, [entry('a', dayBegan(at(0)))]);
      await log.append(there, 0, [entry('a', issued('П001', at(0)))]);
      expect(await allOf(log, here)).toEqual([dayBegan(at(0))]);
      expect(await allOf(log, there)).toEqual([issued('П001', at(0))]);
    });

    test('a writer who did not know the last event is told so, and nothing is stored', async () => {
      const log = emptyLog();
      expect(await log.append(here, 0, [entry('a', dayBegan(at(0)))])).toEqual({
        ok: true,
        value: { version: 1 },
      });
      expect(await log.append(here, 0, [entry('b', issued('П001', at(0)))])).toEqual({
        ok: false,
        error: 'overtaken',
      });
      expect(await allOf(log)).toHaveLength(1);
    });

    test('T4 the events that a command caused are found by its id', async () => {
      const log = emptyLog();
      await log.append(here, 0, [
        entry('a', dayBegan(at(0)), issued('П001', at(0))),
        entry('b', taken('1', 'o', at(1))),
      ]);
      const known = await log.causedBy(here, ['a', 'nobody']);
      expect([...known]).toEqual([['a', entry('a', dayBegan(at(0)), issued('П001', at(0)))]]);
      expect((await log.causedBy(there, ['a'])).size).toBe(0);
    });

    test('T4 an append that fails leaves nothing of itself', async () => {
      const log = emptyLog();
      await log.append(here, 0, [entry('a', dayBegan(at(0)))]);
      await expect(
        log.append(here, 1, [entry('b', issued('П001', at(0))), entry('a', issued('П002', at(0)))]),
      ).rejects.toThrow();
      expect(await allOf(log)).toEqual([dayBegan(at(0))]);
      expect((await log.causedBy(here, ['b'])).size).toBe(0);
      expect((await log.append(here, 1, [entry('b', issued('П001', at(0)))])).ok).toBe(true);
    });

    test('the newest snapshot comes back with its version', async () => {
      const log = emptyLog();
      const story = [
        ...setUp(),
        dayBegan(at(0)),
        issued('П001', at(0)),
        taken('1', 'o', at(1)),
        called('П001', '1', 'o', at(2)),
      ];
      await log.append(here, 0, [entry('a', ...story)]);
      expect(await log.latestSnapshot(here)).toBeUndefined();
      const centre = story.reduce(evolve, newCentre);
      await log.keepSnapshot(here, { version: story.length, centre: frozen(centre) });
      const back = await log.latestSnapshot(here);
      expect(back?.version).toBe(story.length);
      expect(back?.centre).toEqual(JSON.parse(JSON.stringify(frozen(centre))));
    });

    test('a snapshot of what never happened is refused', async () => {
      const log = emptyLog();
      await expect(
        log.keepSnapshot(here, { version: 7, centre: frozen(newCentre) }),
      ).rejects.toThrow();
    });
  });
}
