import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { ask } from '@cherha/shared/protocol/ask.ts';
import type { MediaShelf, MediaView } from '@cherha/shared/protocol/media.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DATABASE_FILE } from '../data-dir.ts';
import { PASSWORD, testServer, type TestServer } from '../testing/running-server.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const MP4 = Buffer.concat([
  Buffer.from([0, 0, 0, 32]),
  Buffer.from('ftypisom\0\0\x02\0isomiso2avc1mp41'),
  Buffer.alloc(100),
]);
const WEBM = Buffer.concat([
  Buffer.from('1a45dfa39f4286810142f7810142f2810442f381084282847765626d', 'hex'),
  Buffer.alloc(100),
]);

let server: TestServer;
let manager: string;
beforeEach(async () => {
  server = await testServer();
  manager = await whoMayManage();
});
afterEach(() => server.end());

async function whoMayManage(): Promise<string> {
  const { staff } = server.people;
  const chief = {
    login: 'chief',
    role: 'operator',
    name: 'Керівниця',
    password: PASSWORD,
  } as const;
  if (!staff.hasLogin('chief')) await staff.add({ ...chief, may: ['manage'] });
  return server.signIn('chief');
}

const folder = () => join(server.dataDir, 'media');
const there = () => readdirSync(folder()).toSorted();
const put = (
  name: string,
  body: Buffer | string,
  { cookie = manager, over = '', origin = '' } = {},
) =>
  fetch(`${server.url}/api/media/${encodeURIComponent(name)}${over && `?over=${over}`}`, {
    method: 'PUT',
    headers: {
      'content-type': 'application/octet-stream',
      ...(cookie && { cookie }),
      ...(origin && { origin }),
    },
    body,
  });
const told = async (asked: Promise<Response>): Promise<[number, unknown]> => {
  const reply = await asked;
  return [reply.status, await reply.json()];
};
const refusal = async (asked: Promise<Response>): Promise<unknown> => {
  const [status, body] = await told(asked);
  return [status, (body as { error: string }).error];
};
const shelf = async (): Promise<MediaShelf> =>
  (await (await server.get('/api/media', manager)).json()) as MediaShelf;

test('a picture and a film are laid as they are, and boards may have them', async () => {
  expect(await told(put('Графік роботи.png', PNG))).toEqual([
    201,
    { name: 'Графік роботи.png', kind: 'picture', changed: expect.any(Number), bytes: PNG.length },
  ]);
  expect((await put('a.mp4', MP4)).status).toBe(201);
  expect((await put('b.webm', WEBM)).status).toBe(201);
  expect(readFileSync(join(folder(), 'Графік роботи.png'))).toEqual(PNG);
  const given = await server.get(`/media/${encodeURIComponent('Графік роботи.png')}`);
  expect(Buffer.from(await given.arrayBuffer())).toEqual(PNG);
  expect((await shelf()).files.map(({ name, kind, bytes }) => [name, kind, bytes])).toEqual([
    ['a.mp4', 'video', MP4.length],
    ['b.webm', 'video', WEBM.length],
    ['Графік роботи.png', 'picture', PNG.length],
  ]);
});

test('only who manages the hall sees, lays and takes away, and no page from elsewhere', async () => {
  const olena = await server.signIn('olena');
  for (const [cookie, answer] of [
    ['', [401, 'not-signed-in']],
    [olena, [403, 'not-allowed']],
  ] as const) {
    expect(await refusal(put('a.png', PNG, { cookie }))).toEqual(answer);
    expect(await refusal(server.get('/api/media', cookie))).toEqual(answer);
    expect(await refusal(server.remove('/api/media/a.png', cookie))).toEqual(answer);
  }
  const elsewhere = put('a.png', PNG, { origin: 'http://elsewhere.example' });
  expect(await refusal(elsewhere)).toEqual([403, 'not-allowed']);
  expect(there()).toEqual([]);
});

const MATROSKA = Buffer.from(WEBM.toString('latin1').replace('webm', 'mkv '), 'latin1');
const refused: readonly [string, Buffer | string][] = [
  ['a drawing that can run', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'],
  ['a page', '<!doctype html><script>alert(1)</script>'.repeat(9)],
  ['a film of a telephone', Buffer.from('\0\0\0\x14ftypqt  \0\0\0\0qt  '.padEnd(99, '\0'))],
  ['a photograph of a telephone', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic'.padEnd(99))],
  ['a film of another kind', MATROSKA],
  ['nothing', ''],
];
test('what no board shows is refused by its content, whatever it is called', async () => {
  for (const [what, body] of refused)
    for (const name of ['a.png', 'a.mp4'])
      expect(await refusal(put(name, body)), what).toEqual([415, 'wrong-kind']);
  expect(there()).toEqual([]);
});

const names: readonly [string, string][] = [
  ['../../etc/passwd', 'passwd.png'],
  ['..\\..\\a.png', 'a.png'],
  ['.hidden.png', 'hidden.png'],
  ['a\\..', 'media.png'],
  ['a/б ґ.PNG', 'б ґ.PNG'],
  ['photo.jpg', 'photo.png'],
  ['film.mp4', 'film.png'],
  ['Зразок 1.2', 'Зразок 1.2.png'],
  ['a\u0000b\u202Ec?.png', 'a b c.png'],
  ['CON.png', 'media CON.png'],
  [`${'ї'.repeat(90)}.png`, `${'ї'.repeat(60)}.png`],
];
test('a file keeps its name as far as it can be one, and never leads out of the folder', async () => {
  for (const [asked, name] of names) {
    expect((await put(asked, PNG)).status, asked).toBe(201);
    expect(there()).toEqual([name]);
    const address = encodeURIComponent(name);
    expect((await server.get(`/media/${address}`)).status, name).toBe(200);
    expect((await server.remove(`/api/media/${address}`, manager)).status, name).toBe(204);
  }
  expect(there()).toEqual([]);
});

test('what lies there already is replaced only when that is asked for', async () => {
  writeFileSync(join(folder(), 'a.png'), 'laid by hand');
  expect(await refusal(put('a.png', PNG))).toEqual([409, 'name-taken']);
  expect(readFileSync(join(folder(), 'a.png'), 'utf8')).toBe('laid by hand');
  expect((await put('a.png', PNG, { over: 'what-is-there' })).status).toBe(201);
  expect(readFileSync(join(folder(), 'a.png'))).toEqual(PNG);
  expect(there()).toEqual(['a.png']);
});

test('what is too big is refused, also where nobody said how big it is', async () => {
  await server.end();
  server = await testServer({ limits: { mediaBytesAtMost: 100_000 } });
  manager = await whoMayManage();
  const big = Buffer.concat([PNG, Buffer.alloc(200_000)]);
  expect(await refusal(put('a.png', big))).toEqual([413, 'too-big']);
  const unsaid = fetch(`${server.url}/api/media/a.png`, {
    method: 'PUT',
    headers: { 'content-type': 'application/octet-stream', cookie: manager },
    body: new Blob([big]).stream(),
    duplex: 'half',
  });
  expect(await refusal(unsaid)).toEqual([413, 'too-big']);
  expect(there()).toEqual([]);
});

test('the room that the log needs is never given to a film', async () => {
  await server.end();
  server = await testServer({ limits: { mediaLeavesFree: Number.MAX_SAFE_INTEGER } });
  manager = await whoMayManage();
  expect((await shelf()).bytesLeft).toBe(0);
  expect(await refusal(put('a.png', PNG))).toEqual([507, 'disk-full']);
  expect(there()).toEqual([]);
});

test('a file whose sender is cut off is there neither whole nor half, nor after a restart', async () => {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  socket.write(
    `PUT /api/media/a.mp4 HTTP/1.1\r\nHost: x\r\nCookie: ${manager}\r\n` +
      `Content-Type: application/octet-stream\r\nContent-Length: 100000\r\n\r\n`,
  );
  socket.write(MP4);
  await vi.waitFor(() => expect(there()).toHaveLength(1));
  expect((await shelf()).files).toEqual([]);
  socket.destroy();
  await vi.waitFor(() => expect(there()).toEqual([]));

  const half = `.${crypto.randomUUID()}.part`;
  writeFileSync(join(folder(), half), 'half');
  writeFileSync(join(folder(), '.own.part'), 'laid by hand');
  const { dataDir } = server;
  await server.close();
  server = await testServer({ dataDir });
  expect(there()).toEqual(['.own.part']);
});

test('a film may take longer than another request', async () => {
  await server.end();
  server = await testServer({ limits: { requestMs: 100 } });
  manager = await whoMayManage();
  const slow = async (path: string, type: string): Promise<string> => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1').on('error', () => {});
    let answer = '';
    socket.on('data', (data) => (answer += String(data)));
    const over = new Promise<void>((resolve) => socket.once('close', () => resolve()));
    socket.write(
      `PUT ${path} HTTP/1.1\r\nHost: x\r\nCookie: ${manager}\r\nConnection: close\r\n` +
        `Content-Type: ${type}\r\nContent-Length: ${PNG.length}\r\n\r\n`,
    );
    setTimeout(() => socket.write(PNG), 400);
    await over;
    return answer.slice(0, 12);
  };
  expect(await slow('/api/media/a.png', 'application/octet-stream')).toBe('HTTP/1.1 201');
  expect(await slow('/api/sign-in', 'application/json')).not.toContain(' 201');
  expect(there()).toEqual(['a.png']);
});

test('what points out of the folder is not listed, and its name leads nowhere', async () => {
  symlinkSync(join(server.dataDir, DATABASE_FILE), join(folder(), 'data.png'));
  expect((await shelf()).files).toEqual([]);
  for (const name of ['data.png', `../${DATABASE_FILE}`, '.hidden.png'])
    expect(await refusal(server.remove(`/api/media/${encodeURIComponent(name)}`, manager))).toEqual(
      [404, 'not-found'],
    );
  expect(await refusal(put('data.png', PNG))).toEqual([409, 'name-taken']);
});

test('boards are told at once what is there, laid and taken away', async () => {
  const { token } = await server.pair('board');
  const board = server.join('/board', { token });
  const seen: string[][] = [];
  board.on('view', (view: MediaView) => {
    if (view.view === 'media') seen.push(view.files.map(({ name }) => name));
  });
  await vi.waitFor(() => expect(seen).toEqual([[]]));
  await put('a.png', PNG);
  await vi.waitFor(() => expect(seen.at(-1)).toEqual(['a.png']));
  await server.remove('/api/media/a.png', manager);
  await vi.waitFor(() => expect(seen.at(-1)).toEqual([]));
});

test('S15: the days that were given stand in the list, and go with the file', async () => {
  await put('a.png', PNG);
  const desk = server.join('/desk', { cookie: manager });
  const days = { from: '2026-05-01', until: '2026-05-09' };
  const answer = await ask(
    desk as never,
    { type: 'scheduleMedia', file: 'a.png', ...days } as never,
  );
  expect(answer).toMatchObject({ ok: true });
  expect((await shelf()).files).toMatchObject([{ name: 'a.png', ...days }]);
  await server.remove('/api/media/a.png', manager);
  expect(server.mailbox.state().hall.media.schedule).toEqual([]);
  await put('a.png', PNG);
  expect((await shelf()).files[0]).not.toHaveProperty('from');
});
