import { Writable } from 'node:stream';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Permission } from '@cherha/shared/domain/commands.ts';
import type { Instant } from '@cherha/shared/domain/ids.ts';
import { BOOK_TEXT_AT_MOST, type BookView } from '@cherha/shared/protocol/book.ts';
import { newCommandId } from '@cherha/shared/protocol/ask.ts';
import { at } from '@cherha/shared/testing/builders.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serverLogger } from '../log.ts';
import { smallSettings, testServer, PASSWORD, type TestServer } from '../testing/running-server.ts';

const A_DAY = 24 * 60;
let server: TestServer;
let now: number;
const lines: string[] = [];
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

async function whoMay(...may: Permission[]): Promise<string> {
  const login = `who-${may.join('-')}`;
  if (!server.people.staff.hasLogin(login))
    await server.people.staff.add({
      login,
      name: login,
      role: 'operator',
      password: PASSWORD,
      may,
    });
  return server.signIn(login);
}
const anEntry = (more: object = {}) => ({
  id: newCommandId(),
  kind: 'complaint',
  writtenOn: '2026-03-09',
  text: 'Довго чекала',
  ...more,
});
const told = async (asked: Promise<Response>): Promise<[number, unknown]> => {
  const response = await asked;
  const text = await response.text();
  return [response.status, text === '' ? undefined : JSON.parse(text)];
};
const write = (cookie: string | undefined, more: object = {}) =>
  told(server.post('/api/book', anEntry(more), cookie));
const answer = (cookie: string | undefined, id: string, more: object = {}) =>
  told(
    server.post(
      `/api/book/${id}/answer`,
      { text: 'Перепрошуємо', answeredOn: '2026-03-09', ...more },
      cookie,
    ),
  );
const bookOf = async (cookie: string) =>
  (await told(server.get('/api/book', cookie)))[1] as BookView;

test('K3: reception writes and sees what is open; whoever manages answers and sees the answers', async () => {
  const [reception, manager] = [await whoMay('reception'), await whoMay('manage')];
  const id = newCommandId();
  const [status, kept] = await write(reception, {
    id,
    name: 'Ганна',
    replyTo: 'hanna@example.org',
  });
  expect([status, kept]).toMatchObject([201, { id, dueOn: '2026-04-09' }]);
  expect((await bookOf(reception)).entries).toMatchObject([{ id, name: 'Ганна' }]);
  expect(await answer(reception, id)).toEqual([403, { error: 'not-allowed' }]);
  expect(await answer(manager, id)).toMatchObject([200, { answer: { text: 'Перепрошуємо' } }]);
  expect((await bookOf(reception)).entries).toEqual([]);
  expect((await bookOf(manager)).entries).toMatchObject([{ id, answer: { text: 'Перепрошуємо' } }]);
});

test('K3: nobody else sees anything of it', async () => {
  await write(await whoMay('reception'));
  const other = await whoMay('call-chosen', 'hard-day', 'kiosks', 'ratings');
  for (const path of ['/api/book', '/api/book/counts', '/api/book.csv']) {
    expect(await told(server.get(path)), path).toEqual([401, { error: 'not-signed-in' }]);
    expect(await told(server.get(path, other)), path).toEqual([403, { error: 'not-allowed' }]);
  }
  expect(await write(undefined)).toEqual([401, { error: 'not-signed-in' }]);
  expect(await write(other)).toEqual([403, { error: 'not-allowed' }]);
  const csv = await server.get('/api/book.csv', await whoMay('reception'));
  expect(csv.status).toBe(403);
});

test('K2: how many are open and late is told without what is written there', async () => {
  const reception = await whoMay('reception');
  await write(reception, { replyTo: '067 000 00 00' });
  await write(reception);
  const counts = async () => told(server.get('/api/book/counts', await whoMay('manage')));
  expect(await counts()).toEqual([200, { open: 2, overdue: 0, keepDays: 365 }]);
  now = at(31 * A_DAY);
  expect(await counts()).toEqual([200, { open: 2, overdue: 0, keepDays: 365 }]);
  now = at(32 * A_DAY);
  expect(await counts()).toEqual([200, { open: 2, overdue: 1, keepDays: 365 }]);
});

test('K1: what cannot be kept is refused in one word each', async () => {
  const reception = await whoMay('reception');
  const refused = async (more: object) => (await write(reception, more))[1];
  expect(await refused({ text: ' \n ' })).toEqual({ error: 'text-missing' });
  expect(await refused({ text: 'а'.repeat(BOOK_TEXT_AT_MOST + 1) })).toEqual({
    error: 'text-too-long',
  });
  expect(await refused({ writtenOn: '2026-03-10' })).toEqual({ error: 'day-wrong' });
  for (const more of [{ writtenOn: '2026-02-30' }, { kind: 'praise' }, { id: 'x' }, { age: 40 }])
    expect(await refused(more)).toEqual({ error: 'unreadable' });
  expect((await bookOf(reception)).entries).toEqual([]);
  expect((await write(reception, { text: 'а'.repeat(BOOK_TEXT_AT_MOST) }))[0]).toBe(201);
});

test('K2: an answer has words and a day that can be, and is given once', async () => {
  const manager = await whoMay('manage');
  const id = newCommandId();
  await write(manager, { id });
  for (const [more, error] of [
    [{ text: '' }, 'text-missing'],
    [{ answeredOn: '2026-03-10' }, 'day-wrong'],
    [{ answeredOn: '2026-03-08' }, 'day-wrong'],
    [{ answeredOn: 'today' }, 'unreadable'],
  ] as const)
    expect((await answer(manager, id, more))[1]).toEqual({ error });
  expect(await answer(manager, newCommandId())).toEqual([404, { error: 'entry-unknown' }]);
  expect((await answer(manager, id))[0]).toBe(200);
  expect(await answer(manager, id, { text: 'Інакше' })).toEqual([
    409,
    { error: 'already-answered' },
  ]);
});

test('K4: a day begins, and what was answered as long ago as the centre has set is gone', async () => {
  const { description } = smallSettings;
  const rules = { ...description.rules, book: { keepDays: 30 } };
  const command = { type: 'describeCentre', ...description, rules } as const;
  await server.mailbox.handle({ commandId: newCommandId(), command }, { kind: 'setup' });
  const manager = await whoMay('manage');
  const [old, open] = [newCommandId(), newCommandId()];
  await write(manager, { id: old });
  await write(manager, { id: open });
  await answer(manager, old);
  const dayBegins = async (days: number): Promise<readonly string[]> => {
    now = at(days * A_DAY);
    const wish = { serviceId: 'id-card', purpose: 'submit', language: 'uk' };
    await server.mailbox.handle(
      { commandId: newCommandId(), command: { type: 'issueTicket', ...wish } as never },
      { kind: 'kiosk', deviceId: 'kiosk-1' as never },
    );
    const { entries } = await bookOf(await whoMay('manage'));
    return entries.map(({ id }) => id);
  };
  expect(await dayBegins(30)).toEqual([open, old]);
  expect(await dayBegins(31)).toEqual([open]);
});

test('K3: the table has everything, opens in a spreadsheet and reckons nothing that was written', async () => {
  const manager = await whoMay('manage');
  await write(manager, {
    text: '=HYPERLINK("http://x")',
    name: 'Ганна; «Гануся»',
    replyTo: '+380',
  });
  const response = await server.get('/api/book.csv?lang=uk', manager);
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(response.headers.get('content-disposition')).toContain('book-2026-03-09.csv');
  expect(response.headers.get('cache-control')).toBe('no-store');
  const bytes = new Uint8Array(await response.arrayBuffer());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [heads, row, end] = new TextDecoder().decode(bytes).split('\r\n');
  expect(heads).toMatch(/^"Дата запису";"Вид";"Текст"/);
  expect(row).toBe(
    `"2026-03-09";"Скарга";"'=HYPERLINK(""http://x"")";"Ганна; «Гануся»";"'+380";"2026-04-09";"";""`,
  );
  expect(end).toBe('');
});

test('K1: nothing of it stands in the log of the server or in the story of the queue', async () => {
  const manager = await whoMay('manage');
  const id = newCommandId();
  const secret = 'Zoriana-Vyhadana';
  await write(manager, { id, name: secret, replyTo: secret, text: secret });
  await answer(manager, id, { text: secret });
  await server.post('/api/book', `{"text": "${secret}`, manager);
  await told(server.get('/api/book', manager));
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.join('')).not.toContain(secret);
  expect(JSON.stringify(server.mailbox.state())).not.toContain(secret);
  // It lies in the database, in its own table: were it nowhere, this test would prove nothing.
  const kept = ['cherha.sqlite', 'cherha.sqlite-wal'].map((name) =>
    readFileSync(join(server.dataDir, name), 'latin1'),
  );
  expect(kept.join('')).toContain(secret);
});
