import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { setTimeout as later } from 'node:timers/promises';
import { PHRASES_AT_ONCE, type SpeechAnswer } from '@cherha/shared/protocol/http.ts';
import { LONGEST_PHRASE } from '@cherha/shared/speech/phrases.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serverLogger } from '../log.ts';
import { readWav } from '../speech/wav.ts';
import type { SpeechOptions } from '../speech/speech.ts';
import { standIn, type StandIn } from '../speech/testing/stand-in.ts';
import { testServer, type TestServer } from '../testing/running-server.ts';

let folder: string;
let rhvoice: StandIn;
let server: TestServer;
let token: string;
const lines: string[] = [];

async function start(
  way: Parameters<typeof standIn>[1] = 'speaks',
  speech: SpeechOptions | false = { inAdvance: 'nothing' },
): Promise<void> {
  folder = mkdtempSync(join(tmpdir(), 'cherha-speech-'));
  rhvoice = standIn(folder, way);
  const to = new Writable({
    write: (chunk, _, done) => {
      lines.push(String(chunk));
      done();
    },
  });
  server = await testServer({
    logger: serverLogger('trace', to),
    ...(speech && { speech: { ...speech, programs: { rhvoice: rhvoice.program } } }),
  });
  ({ token } = await server.pair('kiosk'));
}
beforeEach(() => void lines.splice(0));
afterEach(async () => {
  await server.end();
  rmSync(folder, { recursive: true });
});

const as = (secret: string | undefined) =>
  secret === undefined ? {} : { authorization: `Bearer ${secret}` };
const post = (body: unknown, headers: Record<string, string> = as(token)) =>
  fetch(`${server.url}/api/speech`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const words = (...all: string[]) => ({
  phrases: all.map((one) => ({ language: 'uk', words: one })),
});
const sounds = async (body: unknown) => ((await (await post(body)).json()) as SpeechAnswer).sounds;
const error = async (response: Response) => [
  response.status,
  ((await response.json()) as { error?: string }).error,
];

async function ready(text: string): Promise<string> {
  await expect.poll(async () => (await sounds(words(text)))[0]?.state).toBe('ready');
  const [sound] = await sounds(words(text));
  return sound?.state === 'ready' ? sound.name : '';
}

test('a paired kiosk asks for words and fetches their sound, which stays the same for ever', async () => {
  await start();
  const name = await ready('зовсім нові слова');
  const response = await fetch(`${server.url}/api/speech/${name}`, { headers: as(token) });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('audio/wav');
  expect(response.headers.get('cache-control')).toBe('private, max-age=31536000, immutable');
  expect(readWav(Buffer.from(await response.arrayBuffer()))).toBeDefined();
});

test('staff who are signed in may ask as well', async () => {
  await start();
  const cookie = await server.signIn('olena');
  expect((await post(words('слова'), { cookie })).status).toBe(200);
});

test('a stranger, a device that was cut off and a forged token are turned away, and nothing is rendered', async () => {
  await start();
  await server.speech?.settled();
  const before = rhvoice.calls().length;
  const { id, token: old } = await server.pair('board');
  server.people.devices.revoke(id as never);
  for (const headers of [{}, as('forged'), as(old)]) {
    expect(await error(await post(words('чужі слова'), headers))).toEqual([401, 'not-signed-in']);
    const name = 'a'.repeat(40);
    expect((await fetch(`${server.url}/api/speech/${name}`, { headers })).status).toBe(401);
  }
  await server.speech?.settled();
  expect(rhvoice.calls().length).toBe(before);
});

test.each([
  ['no phrases', { phrases: [] }],
  ['a phrase too long', words('а'.repeat(LONGEST_PHRASE + 1))],
  ['too many phrases', words(...Array.from({ length: PHRASES_AT_ONCE + 1 }, () => 'так'))],
  ['a digit', words('вікно 3')],
  ['a sign', words('<speak>')],
  ['a line break', words('так\nні')],
  ['nothing but breath', words(', ')],
  ['another language', { phrases: [{ language: 'de', words: 'ja' }] }],
  ['something else', 'слова'],
])('%s is not read', async (_, body) => {
  await start();
  expect(await error(await post(body))).toEqual([400, 'unreadable']);
});

/** So many phrases that nobody has said yet. */
async function askedAnew(of: string, times: number, by = token): Promise<string[]> {
  const states: string[] = [];
  for (let from = 0; from < times; from += 60) {
    const batch = words(...Array.from({ length: 60 }, (_, i) => `${of} ${'ва'.repeat(from + i)}`));
    const answer = (await (await post(batch, as(by))).json()) as SpeechAnswer;
    states.push(...answer.sounds.map(({ state }) => state));
  }
  return states;
}

test('one device may not keep the voice busy with new words for ever', async () => {
  await start();
  await server.speech?.settled();
  const states = await askedAnew('а', 120);
  expect(states.slice(0, 110)).not.toContain('none');
  expect(await askedAnew('е', 60)).toContain('none');
});

test('many devices together may not make the voice fall behind for ever', async () => {
  await start('greets and hangs');
  await server.speech?.settled();
  const board = await server.pair('board');
  expect(await askedAnew('а', 120)).not.toContain('none');
  expect(await askedAnew('е', 120, board.token)).toContain('none');
});

test('one device may not ask without pause', async () => {
  await start();
  const statuses = new Set<number>();
  for (let round = 0; round < 6; round++)
    for (const { status } of await Promise.all(
      Array.from({ length: 60 }, () => post(words('так'))),
    ))
      statuses.add(status);
  expect(statuses).toEqual(new Set([200, 429]));
});

test('an unknown, a misspelt and a wandering name are not found', async () => {
  await start();
  for (const name of ['f'.repeat(40), 'x', '..%2Fcherha.sqlite', '%2e%2e%2f%2e%2e%2fetc%2fpasswd'])
    expect((await fetch(`${server.url}/api/speech/${name}`, { headers: as(token) })).status).toBe(
      404,
    );
});

test('a kiosk that shows its page from its own disk may ask by its token, another site may not', async () => {
  await start();
  const asking = (origin: string) =>
    fetch(`${server.url}/api/speech`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization',
      },
    });
  const shell = await asking('app://kiosk');
  expect(shell.headers.get('access-control-allow-origin')).toBe('app://kiosk');
  expect(shell.headers.get('access-control-allow-headers')).toContain('authorization');
  expect((await post(words('так'), { ...as(token), origin: 'https://evil.example' })).status).toBe(
    403,
  );
});

test('what is said is never in the log, also when a voice fails', async () => {
  await start('fails');
  await server.speech?.settled();
  await ready('прізвище відвідувача');
  expect(lines.join('')).not.toContain('прізвище');
  expect(lines.join('')).not.toContain(token);
});

test('a server that does not speak says so at once', async () => {
  await start('speaks', false);
  expect(await sounds(words('так'))).toEqual([{ state: 'none' }]);
});

test('all that may be said is rendered from the start, and health and figures tell how far it is', async () => {
  await start('speaks', {});
  const health = async () =>
    (
      (await (await server.get('/healthz')).json()) as {
        speech: { phrases: number; ready: number; voices: { id: string }[] };
      }
    ).speech;
  expect((await health()).phrases).toBeGreaterThan(500);
  await expect.poll(async () => (await health()).ready).toBeGreaterThan(3);
  expect((await health()).voices.map(({ id }) => id)).toContain('rhvoice-anatol');
  const figures = await (await server.get('/metrics')).text();
  expect(figures).toMatch(/cherha_speech_phrases\{state="ready"\} [1-9]/);
  expect(figures).toMatch(
    /cherha_speech_spoken_total\{voice="rhvoice-anatol",outcome="spoken"\} [1-9]/,
  );
});

test('closing does not wait for all that is still to be rendered', async () => {
  await start('speaks', {});
  await expect.poll(() => server.speech?.now().ready).toBeGreaterThan(0);
  await server.close();
  await later(0);
  expect(server.speech?.now().ready).toBeLessThan(server.speech?.now().phrases ?? 0);
});
