import { newCentre } from '@cherha/shared/domain/centre.ts';
import type { Event } from '@cherha/shared/domain/events.ts';
import type { CentreId } from '@cherha/shared/domain/ids.ts';
import { frozen } from '@cherha/shared/domain/snapshot.ts';
import {
  at,
  called,
  dayBegan,
  finished,
  issued,
  noShow,
  recalled,
  started,
  taken,
  undone,
} from '@cherha/shared/testing/builders.ts';
import { afterEach, describe, expect, test } from 'vitest';
import { openDatabase, type Database } from './database.ts';
import { allOf, eventLogContract } from './event-log-contract.ts';
import { memoryEventLog } from './memory-event-log.ts';
import { sqliteEventLog } from './sqlite-event-log.ts';
import { ticketRows } from './ticket-rows.ts';
import { upcast } from './upcast.ts';
import { verifyChain } from './verify-chain.ts';

const here = 'zrazkove' as CentreId;
const opened: Database[] = [];
const aDatabase = (): Database => {
  const db = openDatabase(':memory:');
  opened.push(db);
  return db;
};
afterEach(() => {
  for (const db of opened.splice(0)) db.close();
});

eventLogContract('memory', memoryEventLog);
eventLogContract('SQLite', () => sqliteEventLog(aDatabase()));

const aDay: Event[] = [
  dayBegan(at(0)),
  issued('П001', at(0)),
  issued('П002', at(1)),
  issued('П003', at(1)),
  taken('1', 'oksana', at(2)),
  called('П001', '1', 'oksana', at(2)),
  undone('П001', '1', 'oksana', at(2, 5)),
  called('П001', '1', 'oksana', at(3), { time: 2 }),
  recalled('П001', '1', 'oksana', at(4), 3),
  started('П001', '1', 'oksana', at(5)),
  {
    type: 'printReported',
    at: at(6),
    ticketId: 't-П002' as never,
    print: { outcome: 'failed', fault: 'no-paper' },
  },
  finished('П001', '1', 'oksana', at(9)),
  called('П002', '1', 'oksana', at(10)),
  noShow('П002', '1', 'oksana', at(12)),
  dayBegan(at(24 * 60), '2026-03-10' as never, ['t-П003']),
];

async function aStoredDay(): Promise<Database> {
  const db = aDatabase();
  const entries = aDay.map((event, i) => ({ commandId: `c${i}`, actor: 'setup', events: [event] }));
  await sqliteEventLog(db).append(here, 0, entries);
  return db;
}

describe('the SQLite log', () => {
  test('rows of the log cannot be changed or deleted', async () => {
    const db = await aStoredDay();
    expect(() => db.exec("update event set actor = 'nobody'")).toThrow('never updated');
    expect(() => db.exec('delete from event where version = 1')).toThrow('never deleted');
  });

  test('the chain is whole, and one changed or missing row is found', async () => {
    const db = await aStoredDay();
    expect(verifyChain(db)).toEqual({ whole: true, events: aDay.length });
    db.exec('drop trigger event_is_never_updated; drop trigger event_is_never_deleted');
    db.exec(`update event set body = replace(body, 'П002', 'П009') where version = 3`);
    expect(verifyChain(db)).toEqual({ whole: false, centreId: here, version: 3, why: 'changed' });
    db.exec('delete from event where version = 3');
    expect(verifyChain(db)).toEqual({ whole: false, centreId: here, version: 3, why: 'gap' });
  });

  test('the tickets of a day are one row each, with everything that happened to them', async () => {
    const db = await aStoredDay();
    const rows = db
      .prepare(
        'select number, called_at, announced, desk_id, started_at, finished_at, outcome, print, print_fault from ticket order by number',
      )
      .all();
    expect(rows).toEqual([
      {
        number: 'П001',
        called_at: at(3),
        announced: 3,
        desk_id: 'desk-1',
        started_at: at(5),
        finished_at: at(9),
        outcome: 'served',
        print: null,
        print_fault: null,
      },
      {
        number: 'П002',
        called_at: at(10),
        announced: 1,
        desk_id: 'desk-1',
        started_at: null,
        finished_at: at(12),
        outcome: 'no-show',
        print: 'failed',
        print_fault: 'no-paper',
      },
      {
        number: 'П003',
        called_at: null,
        announced: 0,
        desk_id: null,
        started_at: null,
        finished_at: at(24 * 60),
        outcome: 'unserved',
        print: null,
        print_fault: null,
      },
    ]);
  });

  test('the rows made again from the log are the same rows', async () => {
    const db = await aStoredDay();
    const rows = () => db.prepare('select * from ticket order by ticket_id').all();
    const before = rows();
    db.exec('delete from ticket');
    const write = ticketRows(db);
    for (const event of await allOf(sqliteEventLog(db))) write(here, event);
    expect(rows()).toEqual(before);
  });

  test('N3 the database itself refuses one number twice in a day', async () => {
    const db = await aStoredDay();
    const again = { ...issued('П001', at(20)), ticketId: 't-other' } as Event;
    await expect(
      sqliteEventLog(db).append(here, aDay.length, [
        { commandId: 'x', actor: 'setup', events: [again] },
      ]),
    ).rejects.toThrow('UNIQUE');
    expect(verifyChain(db)).toEqual({ whole: true, events: aDay.length });
  });

  test('a snapshot whose event is not the one in the log is left aside', async () => {
    const db = await aStoredDay();
    const log = sqliteEventLog(db);
    await log.keepSnapshot(here, { version: 3, centre: frozen(newCentre) });
    expect((await log.latestSnapshot(here))?.version).toBe(3);
    db.exec("update snapshot set hash = 'of another story'");
    expect(await log.latestSnapshot(here)).toBeUndefined();
  });

  test('a full disk stores nothing, says so, and goes on when there is room', async () => {
    const db = await aStoredDay();
    const log = sqliteEventLog(db);
    const pages = db.pragma('page_count', { simple: true }) as number;
    db.pragma(`max_page_count = ${pages}`);
    const many = Array.from({ length: 400 }, (_, i) => ({
      commandId: `full-${i}`,
      actor: 'setup',
      events: [taken('1', 'oksana', at(2_000))],
    }));
    await expect(log.append(here, aDay.length, many)).rejects.toThrow('full');
    expect(verifyChain(db)).toEqual({ whole: true, events: aDay.length });
    db.pragma(`max_page_count = ${pages * 100}`);
    expect((await log.append(here, aDay.length, many)).ok).toBe(true);
  });
});

test('an event that nobody here knows is refused loudly', () => {
  expect(() => upcast('{"type":"ticketTeleported","at":1}')).toThrow('ticketTeleported');
  expect(() => upcast('{"type":"constructor","at":1}')).toThrow('constructor');
});
