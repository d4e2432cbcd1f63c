import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { Event } from '@cherha/shared/domain/events.ts';
import type { Instant, ServiceId, TicketId } from '@cherha/shared/domain/ids.ts';
import { ask } from '@cherha/shared/protocol/ask.ts';
import { at, deskId, theKiosk } from '@cherha/shared/testing/builders.ts';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { serverLogger } from '../log.ts';
import { openDatabase, type Database } from '../store/database.ts';
import { atDesk } from '../testing/at-desk.ts';
import { testServer, type TestServer } from '../testing/running-server.ts';
import { LOOK_AGAIN_MS } from '../ticking.ts';

const TEXT = 'Бракує копії паспорта';
const lines: string[] = [];
let server: TestServer;
let now: number;
let commands = 0;

beforeEach(async () => {
  now = at(0);
  lines.length = 0;
  const to = new Writable({
    write: (chunk, _, done) => {
      lines.push(String(chunk));
      done();
    },
  });
  server = await testServer({ clock: () => now as Instant, logger: serverLogger('trace', to) });
});
afterEach(() => server.end());

const commandId = () => `a-command-of-this-test-${(commands += 1)}`;
const olenaIs = () => atDesk(server, 'olena');
type AtDesk = Awaited<ReturnType<typeof atDesk>>;

async function tables<T>(of: (db: Database) => T): Promise<T> {
  const db = openDatabase(join(server.dataDir, 'cherha.sqlite'));
  try {
    return of(db);
  } finally {
    db.close();
  }
}
/** Desks may be told of an end a moment before its note is forgotten. */
const nothingIsKept = () => vi.waitFor(async () => expect(await textsKept()).toEqual([]));
const textsKept = () =>
  tables((db) => db.prepare<[], string>('select text from visit_note').pluck().all());

async function takesTicket(): Promise<TicketId> {
  const wish = { serviceId: 'id-card' as ServiceId, purpose: 'submit', language: 'uk' } as const;
  const command = { type: 'issueTicket', ...wish } as const;
  const answer = await server.mailbox.handle({ commandId: commandId(), command }, theKiosk);
  const issued = (answer.ok ? answer.value : []).find(({ type }) => type === 'ticketIssued');
  return (issued as Event & { type: 'ticketIssued' }).ticketId;
}

const does = async ({ socket }: AtDesk, command: object) =>
  expect(await ask(socket, command)).toMatchObject({ ok: true });
const first = { deskId: deskId('1') };
const third = { deskId: deskId('3') };

/** Olena serves somebody at window 1, and has written a note. */
async function noted(text = TEXT): Promise<{ olena: AtDesk; ticketId: TicketId }> {
  const olena = await olenaIs();
  const ticketId = await takesTicket();
  await does(olena, { type: 'takeDesk', ...first });
  await does(olena, { type: 'callNext', ...first });
  await does(olena, { type: 'startVisit', ...first });
  await does(olena, { type: 'writeNote', ticketId, text });
  await vi.waitFor(() => expect(olena.seen.desk?.notes).toMatchObject({ [ticketId]: { text } }));
  return { olena, ticketId };
}

test('V5: what one window writes stands at the next one after the visitor was sent on', async () => {
  const { olena, ticketId } = await noted();
  const petro = await atDesk(server, 'petro');
  await does(petro, { type: 'takeDesk', ...third });
  const to = { kind: 'desk', deskId: third.deskId };
  await does(olena, { type: 'transfer', ...first, to, withReturn: false });
  await does(petro, { type: 'callNext', ...third });
  await vi.waitFor(() =>
    expect(petro.seen.desk?.desks[2]?.visitors).toMatchObject([{ id: ticketId }]),
  );
  expect(petro.seen.desk?.notes).toEqual({
    [ticketId]: { text: TEXT, at: now, by: server.people.staff.idOf('olena') },
  });
  await does(petro, { type: 'startVisit', ...third });
  await does(petro, { type: 'finishVisit', ...third });
  await vi.waitFor(() => expect(petro.seen.desk?.notes).toEqual({}));
  await nothingIsKept();
});

test('V5: no board, kiosk, phone or call pad is told anything of it', async () => {
  const heard: string[] = [];
  const versions: Record<string, number> = {};
  for (const [namespace, kind] of [
    ['/kiosk', 'kiosk'],
    ['/board', 'board'],
    ['/buttons', 'buttons'],
  ] as const)
    server
      .join(namespace, await server.pair(kind))
      .on('view', (view: { view: string; version?: number }) => {
        heard.push(JSON.stringify(view));
        versions[namespace] = Math.max(view.version ?? 0, versions[namespace] ?? 0);
      });
  const { ticketId } = await noted();
  // What is told after the note, each has heard: so it has heard what was told with it too.
  await takesTicket();
  const { version } = server.mailbox.state();
  await vi.waitFor(() =>
    expect(versions).toEqual({ '/kiosk': version, '/board': version, '/buttons': version }),
  );
  expect(heard.join('')).not.toMatch(/"notes?"/);
  heard.push(await (await server.get(`/t/${ticketId}`)).text());
  heard.push(await (await server.get('/metrics')).text());
  expect(heard.join('')).not.toContain(TEXT);
});

test('T4, V5: a note asked for twice under one id is one note, whatever was written since', async () => {
  const { olena, ticketId } = await noted();
  const writes = (id: string, text: string) =>
    ask(olena.socket, { type: 'writeNote', ticketId, text }, { commandId: id });
  const [early, late] = [commandId(), commandId()];
  const answer = await writes(early, 'Перша');
  expect(await writes(early, 'Перша')).toEqual(answer);
  expect(await textsKept()).toEqual(['Перша']);
  await writes(late, 'Друга');
  expect(await writes(early, 'Перша')).toEqual(answer);
  expect(await textsKept()).toEqual(['Друга']);
});

test('V5: what is too long, empty, or not hers to write is refused, and nothing is kept', async () => {
  const { ticketId } = await noted();
  const petro = await atDesk(server, 'petro');
  const writes = (text: string) => ask(petro.socket, { type: 'writeNote', ticketId, text });
  expect(await writes('я'.repeat(201))).toEqual({ ok: false, error: 'unreadable' });
  expect(await writes('  ')).toEqual({ ok: false, error: 'unreadable' });
  expect(await ask(petro.socket, { type: 'writeNote', ticketId })).toMatchObject({ ok: false });
  expect(await writes('Інше')).toEqual({ ok: false, error: 'not-yours-to-ask' });
  expect(await textsKept()).toEqual([TEXT]);
});

test('V5: taken away, it is kept no longer', async () => {
  const { olena, ticketId } = await noted();
  await does(olena, { type: 'clearNote', ticketId });
  await vi.waitFor(() => expect(olena.seen.desk?.notes).toEqual({}));
  await nothingIsKept();
});

test('V5: it is there after a restart; what a crash left behind is forgotten at the start', async () => {
  const { ticketId } = await noted();
  await server.close();
  // The server died between an end and its forgetting.
  await tables((db) => {
    const left = db.prepare(
      "insert into visit_note select centre_id, ?, 'left', day, 'x' from visit_note",
    );
    left.run('of-a-visit-that-is-over');
  });
  const old = server;
  server = await testServer({ dataDir: old.dataDir, clock: () => now as Instant });
  expect(await textsKept()).toEqual([TEXT]);
  const { seen } = await olenaIs();
  expect(seen.desk?.notes).toMatchObject({ [ticketId]: { text: TEXT } });
});

test('V5: with a new day it is gone, and a server that slept over midnight forgets it as it wakes', async () => {
  const { olena, ticketId } = await noted();
  now = at(24 * 60);
  await takesTicket();
  await vi.waitFor(() => expect(olena.seen.desk?.notes).toEqual({}));
  await nothingIsKept();
  // She is at the window still, and what is noted today is of today.
  await does(olena, { type: 'writeNote', ticketId, text: TEXT });
  expect(await textsKept()).toEqual([TEXT]);
  await server.close();
  now = at(48 * 60);
  server = await testServer({ dataDir: server.dataDir, clock: () => now as Instant });
  await nothingIsKept();
});

test('V5, B5: with their day notes and contacts are gone, though nobody comes and nothing is pressed', async () => {
  await noted();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
  onTestFinished(() => void vi.useRealTimers());
  // Whatever happens sets the clock's next look: from here on by the timers of this test.
  await takesTicket();
  await tables((db) =>
    db.exec(`insert into contact (centre_id, booking_id, day, phone_hmac)
      select centre_id, 'a-booking', day, 'x' from visit_note`),
  );
  const contactsKept = () => tables((db) => db.prepare('select * from contact').all());
  await vi.advanceTimersByTimeAsync(LOOK_AGAIN_MS);
  expect([await textsKept(), await contactsKept()]).toMatchObject([[TEXT], [{}]]);
  now = at(24 * 60);
  await vi.advanceTimersByTimeAsync(LOOK_AGAIN_MS);
  await nothingIsKept();
  expect(await contactsKept()).toEqual([]);
});

test('V5: its words stand in no event, in no row of a visit and in no line of the log', async () => {
  const secret = 'Zoriana-Vyhadana-7';
  await noted(secret);
  await tables((db) => {
    const names = db
      .prepare<[], string>("select name from sqlite_master where type = 'table'")
      .pluck()
      .all();
    expect(names).toContain('event');
    const holding = names.filter((name) =>
      JSON.stringify(db.prepare(`select * from "${name}"`).all()).includes(secret),
    );
    expect(holding).toEqual(['visit_note']);
  });
  await server.close();
  await vi.waitFor(() => expect(lines.join('')).toContain('"closed"'));
  expect(lines.join('')).not.toContain(secret);
  const others = readdirSync(server.dataDir, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('cherha.sqlite'))
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name)).toString('utf8'));
  expect(others.join('')).not.toContain(secret);
});
