/// <reference types="node" />
import type { PairingState } from '@cherha/shared/protocol/http.ts';
import type { DeviceId } from '@cherha/shared/domain/ids.ts';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pairDevice, type Pairing } from './pair-device.ts';

/** The pairing desk of a centre, over real HTTP. */
const centre = {
  asked: [] as string[],
  codes: [] as string[],
  states: [] as (PairingState | 500)[],
};
let server: Server;
let origin = '';
let gone: AbortController;

beforeEach(async () => {
  Object.assign(centre, { asked: [], codes: ['К7Р2ХМ', 'А3В4Е5'], states: [] });
  gone = new AbortController();
  server = createServer((request, reply) => {
    centre.asked.push(`${request.method} ${request.url}`);
    const opened = () => ({ pairingId: `p${centre.asked.length}`, code: centre.codes.shift() });
    const now = request.method === 'POST' ? opened() : centre.states.shift();
    reply.statusCode = now === 500 ? 500 : now === undefined ? 404 : 200;
    reply.end(JSON.stringify(now === undefined ? { error: 'not-found' } : now));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  gone.abort();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const paired: PairingState = {
  state: 'paired',
  deviceId: 'd1' as DeviceId,
  name: 'Табло в залі',
  token: 'secret',
};

function pair(told: Pairing[] = []): Promise<string | undefined> {
  return pairDevice({
    kind: 'board',
    server: origin,
    tell: (now) => told.push(now),
    signal: gone.signal,
    pauseMs: 1,
  });
}

test('the screen shows its code and takes the token when somebody has accepted it', async () => {
  centre.states = [{ state: 'waiting' }, { state: 'waiting' }, paired];
  const told: Pairing[] = [];
  expect(await pair(told)).toBe('secret');
  expect(told).toContainEqual({ state: 'waiting', code: 'К7Р2ХМ' });
  expect(centre.asked).toEqual(['POST /api/pairing', ...Array(3).fill('GET /api/pairing/p1')]);
});

test('a code that has gone stale is replaced by a new one', async () => {
  centre.states = [{ state: 'gone' }, paired];
  const told: Pairing[] = [];
  expect(await pair(told)).toBe('secret');
  expect(told.at(-1)).toEqual({ state: 'waiting', code: 'А3В4Е5' });
});

test('a server that was restarted and forgot the code is asked for a new one', async () => {
  centre.states = [];
  const told: Pairing[] = [];
  void pair(told);
  await vi.waitFor(() => expect(told).toContainEqual({ state: 'waiting', code: 'А3В4Е5' }));
});

test('a server that fails or answers nonsense is asked again, and the screen says so', async () => {
  centre.states = [500, { state: 'dancing' } as unknown as PairingState, paired];
  const told: Pairing[] = [];
  expect(await pair(told)).toBe('secret');
  expect(told.filter(({ state }) => state === 'server-away')).toHaveLength(2);
});

test('asking ends when the screen is taken away', async () => {
  centre.states = Array.from({ length: 1_000 }, () => ({ state: 'waiting' }));
  const told: Pairing[] = [];
  const answer = pair(told);
  await vi.waitFor(() => expect(centre.asked.length).toBeGreaterThan(2));
  gone.abort();
  expect(await answer).toBeUndefined();
  expect(told).not.toContainEqual({ state: 'server-away' });
});
