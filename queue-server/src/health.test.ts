import { join } from 'node:path';
import type { Instant } from '@cherha/shared/domain/ids.ts';
import { at } from '@cherha/shared/testing/builders.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DATABASE_FILE } from './data-dir.ts';
import { openDatabase, type Database } from './store/database.ts';
import { testServer, type TestServer } from './testing/running-server.ts';

let clockBreaks = false;
let server: TestServer;
let beside: Database;
let ask: (command: object) => Promise<string>;

beforeEach(async () => {
  clockBreaks = false;
  const clock = (): Instant => {
    if (clockBreaks) throw new Error('a bug');
    return at(0);
  };
  server = await testServer({ clock });
  beside = openDatabase(join(server.dataDir, DATABASE_FILE));
  const kiosk = server.join('/kiosk', await server.pair('kiosk'));
  let wishes = 0;
  ask = async (command) => {
    const commandId = `a-wish-to-know-health-${(wishes += 1)}`;
    const answer = await kiosk.emitWithAck('command', { commandId, command });
    return answer.ok
      ? `ok, ${answer.value.length === 0 ? 'nothing' : 'something'} new`
      : answer.error;
  };
});
afterEach(async () => {
  beside.close();
  await server.end();
});

const issue = { type: 'issueTicket', serviceId: 'id-card', purpose: 'submit', language: 'uk' };
const printer = { type: 'reportPrinter', printer: { state: 'ready', paper: 'enough' } };

const health = async (): Promise<unknown> => {
  const response = await server.get('/healthz');
  return [response.status, ((await response.json()) as { status: string }).status];
};

/** From now on no event can be kept: what a trigger wants to write to is not there. */
const breakTheDisk = (): unknown =>
  beside.exec(`create table there (n);
    create trigger broken before insert on event begin insert into there values (1); end;
    drop table there`);
const mendTheDisk = (): unknown => beside.exec('drop trigger broken');

test('a disk that takes no event is seen until it takes one again', async () => {
  await ask(printer);
  expect(await health()).toEqual([200, 'ok']);
  breakTheDisk();
  expect(await ask(issue)).toBe('server-fault');
  expect(await health()).toEqual([503, 'fault']);
  expect(await ask(printer)).toBe('ok, nothing new');
  expect(await health()).toEqual([503, 'fault']);
  mendTheDisk();
  expect(await ask(issue)).toBe('ok, something new');
  expect(await health()).toEqual([200, 'ok']);
});

test('a bug in a command is no sick disk', async () => {
  await ask(printer);
  clockBreaks = true;
  expect(await ask(issue)).toBe('server-fault');
  clockBreaks = false;
  expect(await health()).toEqual([200, 'ok']);
});

test('an event that the tables refuse is no sick disk either', async () => {
  beside.exec(`create trigger refused before insert on event
    begin select raise(abort, 'not this one'); end`);
  expect(await ask(issue)).toBe('server-fault');
  expect(await health()).toEqual([200, 'ok']);
});
