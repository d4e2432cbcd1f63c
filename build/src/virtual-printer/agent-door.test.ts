import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { io, type Socket } from 'socket.io-client';
import { describe, expect, test } from 'vitest';
import type { Agent } from '@cherha/kiosk/src/agent/start-agent.ts';
import { AGENT_PATH } from '@cherha/kiosk/src/devices/agent-protocol.ts';
import { aSlip } from '@cherha/kiosk/src/devices/testing.ts';
import { anAgent, aPrinter, keep, SERVER } from './testing/agent-parts.ts';

function knock(agent: Agent, extraHeaders: Record<string, string>): Socket {
  const quiet = { transports: ['websocket'], forceNew: true, reconnection: false };
  return keep(io(agent.url, { path: AGENT_PATH, ...quiet, extraHeaders }));
}

async function aScreen(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'screen-'));
  keep({ close: () => rm(folder, { recursive: true }) });
  await writeFile(join(folder, 'index.html'), '<title>Кіоск</title>');
  return folder;
}

describe('at the agent’s door', () => {
  test.each([
    ['of the queue server', { origin: SERVER }],
    ['of this machine', { origin: 'http://localhost:8080' }],
    ['of this machine by number', { origin: 'http://127.0.0.1:8970' }],
  ])('a page %s is let in', async (_whose, headers) => {
    const socket = knock(await anAgent(await aPrinter()), headers);
    const hello = await new Promise((resolve) => socket.once('hello', resolve));
    expect(hello).toEqual(expect.any(String));
  });

  test.each([
    ['a foreign page', { origin: 'http://evil.example' }],
    ['a page that hides its origin', { origin: 'null' }],
    ['another port of the queue server', { origin: 'http://queue.example:9999' }],
    ['a foreign name that leads to this machine', { origin: SERVER, host: 'evil.example' }],
    ['a name that only begins like ours', { origin: 'http://localhost.evil.example' }],
  ])('%s is refused', async (_who, headers) => {
    const agent = await anAgent(await aPrinter());
    const socket = knock(agent, headers);
    const refused = await new Promise((resolve) => {
      socket.on('connect_error', () => resolve(true));
      socket.on('connect', () => resolve(false));
    });
    expect(refused).toBe(true);
  });

  test('the same job asked for twice is printed once and answered twice', async () => {
    const printer = await aPrinter();
    const socket = knock(await anAgent(printer), { origin: SERVER });
    const ask = () => socket.timeout(20_000).emitWithAck('print', 'job-0001', aSlip());
    const answer = { ok: true, value: { outcome: 'printed' } };
    expect(await Promise.all([ask(), ask()])).toEqual([answer, answer]);
    expect(await ask()).toEqual(answer);
    expect(printer.cuts).toBe(1);
  });

  test.each([
    ['a job without a name', [undefined, aSlip()]],
    ['a slip that is none', ['job-0001', { number: 'А001' }]],
    ['a service without end', ['job-0001', aSlip({ service: 'а'.repeat(700) })]],
    ['nothing', []],
  ])('%s is answered and not printed', async (_what, parts) => {
    const printer = await aPrinter();
    const socket = knock(await anAgent(printer), { origin: SERVER });
    const asked = parts.length > 0 ? parts : [null, null];
    const answer: unknown = await socket.timeout(20_000).emitWithAck('print', ...asked);
    expect(answer).toEqual({ ok: false, error: 'unreadable' });
    expect(printer.cuts).toBe(0);
  });
});

describe('the files of the screen', () => {
  test('come from this machine, with the address of the queue server beside them', async () => {
    const { url } = await anAgent(await aPrinter(), { screen: await aScreen() });
    for (const base of ['/', '/kiosk/']) {
      const page = await fetch(url + base);
      expect(await page.text()).toContain('Кіоск');
      expect(page.headers.get('content-security-policy')).toContain(
        `connect-src 'self' ${SERVER} ws://queue.example:8080`,
      );
      expect(await (await fetch(`${url}${base}config.json`)).json()).toEqual({ serverUrl: SERVER });
    }
  });

  test('what this kiosk is told about its place is beside them, and its films in sign language', async () => {
    const films = await aScreen();
    await writeFile(join(films, 'welcome.webm'), 'film');
    const { url } = await anAgent(await aPrinter(), { settings: { pxPerMm: 3.2 }, films });
    const told = await (await fetch(`${url}/config.json`)).json();
    expect(told).toEqual({ serverUrl: SERVER, pxPerMm: 3.2 });
    expect(await (await fetch(`${url}/sign/welcome.webm`)).text()).toBe('film');
  });

  test('are not given to a foreign name', async () => {
    const { url } = await anAgent(await aPrinter(), { screen: await aScreen() });
    const asked = request(url, { headers: { host: 'evil.example' } }).end();
    const [answer] = await once(asked, 'response');
    expect(answer.statusCode).toBe(403);
    answer.resume();
  });

  test('are missing before they are built, and the page says what to do', async () => {
    const { url } = await anAgent(await aPrinter());
    const page = await fetch(url);
    expect(page.status).toBe(503);
    expect(await page.text()).toContain('npm run build');
  });
});
