import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KioskCommand } from '@cherha/shared/domain/commands.ts';
import type { Answer } from '@cherha/shared/protocol/messages.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DATABASE_FILE } from './data-dir.ts';
import { readOptions } from './environment.ts';
import { startServer } from './server.ts';
import { CannotStart } from './server-options.ts';
import { sampleForTests } from './testing/sample-for-tests.ts';
import { testServer } from './testing/running-server.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'cherha-start-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const whyNot = async (starting: Promise<{ close(): Promise<void> }>): Promise<string> => {
  try {
    await (await starting).close();
    return 'it started';
  } catch (cause) {
    return cause instanceof CannotStart ? cause.message : `a bug: ${String(cause)}`;
  }
};
const issue = {
  type: 'issueTicket',
  serviceId: 'id-card',
  purpose: 'submit',
  language: 'uk',
} as KioskCommand;

test('a port that is taken is told with what to do', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  expect(await whyNot(startServer({ dataDir, port }))).toBe(
    `Port ${port} of 127.0.0.1 is in use. Stop the other program, or set PORT to a free one.`,
  );
  other.close();
});

test('a data folder that cannot be used, and a database that is none, are told', async () => {
  const file = join(dataDir, 'file');
  writeFileSync(file, '');
  expect(await whyNot(startServer({ dataDir: file, port: 0 }))).toContain('Set DATA_DIR');
  writeFileSync(join(dataDir, DATABASE_FILE), 'this is no database at all'.repeat(100));
  expect(await whyNot(startServer({ dataDir, port: 0 }))).toContain('cannot be opened');
});

test('the data is nobody’s but its user’s: neither the folder nor any file in it', async () => {
  const server = await testServer({ dataDir: join(dataDir, 'new') });
  const open = (path: string): string => (statSync(path).mode & 0o777).toString(8);
  const files = readdirSync(server.dataDir).filter((file) => file !== 'media');
  expect(files).toContain(`${DATABASE_FILE}-wal`);
  expect([open(server.dataDir), open(join(server.dataDir, 'media'))]).toEqual(['700', '700']);
  for (const file of files) expect(open(join(server.dataDir, file)), file).toBe('600');
  await server.end();
});

test('what happened is there again after a restart', async () => {
  const first = await testServer({ dataDir });
  const { token } = await first.pair('kiosk');
  const cookie = await first.signIn('olena');
  await first
    .join('/kiosk', { token })
    .emitWithAck('command', { commandId: 'before-the-restart', command: issue });
  await first.close();

  const second = await testServer({ dataDir });
  expect(second.mailbox.state().waiting.size).toBe(1);
  expect((await second.get('/api/me', cookie)).status).toBe(200);
  const again: Answer = await second
    .join('/kiosk', { token })
    .emitWithAck('command', { commandId: 'before-the-restart', command: issue });
  expect(again).toMatchObject({ ok: true, value: [{ number: 'П001' }] });
  expect(second.mailbox.state().waiting.size).toBe(1);
  await second.end();
});

test('a real centre is never opened as the training one, nor the other way round', async () => {
  const real = await testServer({ dataDir });
  await real.close();
  expect(await whyNot(startServer({ dataDir, port: 0, sample: sampleForTests }))).toContain(
    'holds a real centre',
  );

  const other = mkdtempSync(join(tmpdir(), 'cherha-start-'));
  const sample = await testServer({ dataDir: other, sample: sampleForTests });
  await sample.close();
  expect(await whyNot(startServer({ dataDir: other, port: 0 }))).toContain(
    'passwords everybody knows',
  );
  expect(await whyNot(startServer({ dataDir: other, port: 0, sample: sampleForTests }))).toBe(
    'it started',
  );
  rmSync(other, { recursive: true });
});

test('whoever asks while the server closes is answered', async () => {
  const server = await testServer({ dataDir, pace: { perSecond: 10_000, burst: 10_000 } });
  const kiosk = server.join('/kiosk', await server.pair('kiosk'));
  await vi.waitFor(() => expect(kiosk.connected).toBe(true));
  const hungUp = new Promise((resolve) => kiosk.on('disconnect', resolve));
  const answers: Answer[] = [];
  let closing: Promise<unknown> | undefined;
  for (let i = 0; i < 300; i++)
    kiosk.emit(
      'command',
      { commandId: `asked-before-closing-${i}`, command: issue },
      (answer: Answer) => {
        answers.push(answer);
        closing ??= Promise.all([server.close(), server.close()]);
      },
    );
  await hungUp;
  await closing;

  const again = await testServer({ dataDir });
  const kept = again.mailbox.state().waiting.size;
  expect(answers.filter(({ ok }) => ok).length).toBe(kept);
  for (const answer of answers) if (!answer.ok) expect(answer.error).toBe('server-closing');
  await again.end();
});

/** A request whose head the server has read and whose end it waits for. */
async function halfSent(url: string): Promise<Socket> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1').on('error', () => {});
  socket.write(
    'POST /api/sign-in HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n' +
      'Content-Length: 50\r\nExpect: 100-continue\r\n\r\n',
  );
  await once(socket, 'data');
  socket.write('{"login":');
  return socket;
}

test('a request that is never sent to its end does not keep the server from closing', async () => {
  const server = await testServer({ dataDir });
  const socket = await halfSent(server.url);
  await server.close();
  expect(await whyNot(startServer({ dataDir, port: 0 }))).toBe('it started');
  socket.destroy();
});

test('who does not finish asking is hung up on', async () => {
  const server = await testServer({ dataDir, limits: { requestMs: 100 } });
  const socket = await halfSent(server.url);
  await once(socket, 'close');
  await server.end();
});

test('a page that is asked for while the server closes is still given', async () => {
  const server = await testServer({ dataDir });
  const port = Number(new URL(server.url).port);
  const holding = await halfSent(server.url);
  const phone = connect(port, '127.0.0.1');
  phone.write('GET /t/UNKNOWN HTTP/1.1\r\nHost: x\r\n');
  await server.get('/healthz');
  const closing = server.close();
  await vi.waitFor(() => expect(fetch(server.url)).rejects.toThrow());
  phone.write('\r\n');
  const [page] = (await once(phone, 'data')) as [Buffer];
  expect(page.toString()).toContain('HTTP/1.1 404');
  expect(page.toString()).toContain('text/html');
  for (const socket of [holding, phone]) socket.destroy();
  await closing;
});

test('pages of one more room are served beside ours', async () => {
  const server = await testServer({
    dataDir,
    extra: [async (app) => void app.get('/printer/', () => 'the printer')],
    links: [
      {
        href: '/printer/',
        name: { uk: 'Принтер', en: 'Printer' },
        about: { uk: 'Показує надруковане.', en: 'Shows what was printed.' },
      },
    ],
  });
  expect(await (await server.get('/printer/')).text()).toBe('the printer');
  expect(await (await server.get('/')).text()).toContain('href="/printer/"');
  await server.end();
});

test('the environment is read, and a mistake in it is named', () => {
  expect(readOptions({})).toEqual({
    host: '127.0.0.1',
    port: 8080,
    dataDir: './data',
    speech: { voices: {} },
  });
  expect(readOptions({ SPEECH: 'no' }).speech).toBeUndefined();
  expect(
    readOptions({ SPEECH_VOICE_UK: 'natalia', SPEECH_CLIPS: '/clips', SPEECH_MEGABYTES: '50' })
      .speech,
  ).toEqual({ voices: { uk: 'natalia' }, clips: '/clips', megabytes: 50 });
  expect(
    readOptions({
      PORT: '0',
      HOST: '0.0.0.0',
      PUBLIC_URL: 'https://cnap.example/',
      DEV_SCREENS: '{"kiosk":"http://localhost:5173/kiosk/"}',
    }),
  ).toMatchObject({
    port: 0,
    publicUrl: 'https://cnap.example',
    screens: { kiosk: { url: 'http://localhost:5173/kiosk/' } },
    origins: ['http://localhost:5173'],
  });
  expect(readOptions({ TRUST_PROXY: 'yes' }).trustProxy).toBe(1);
  expect(readOptions({ TRUST_PROXY: '2' }).trustProxy).toBe(2);
  expect(readOptions({ TRUST_PROXY: 'no' }).trustProxy).toBe(0);
  for (const env of [
    { TRUST_PROXY: 'maybe' },
    { TRUST_PROXY: '-1' },
    { SPEECH: 'loud' },
    { SPEECH_VOICE_UK: '-o' },
    { PORT: 'x' },
    { PORT: '70000' },
    { PUBLIC_URL: 'cnap' },
    { DEV_SCREENS: '{' },
  ])
    expect(() => readOptions(env), JSON.stringify(env)).toThrow(new RegExp(Object.keys(env)[0]!));
});
