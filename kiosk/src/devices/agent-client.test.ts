import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import type { PrinterState } from '@cherha/shared/domain/printing.ts';
import { Server } from 'socket.io';
import { afterEach, expect, test } from 'vitest';
import { agentDevices } from './agent-client.ts';
import { AGENT_PATH } from './agent-protocol.ts';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const each of open.splice(0).toReversed()) await each.close();
});

/** Where an agent may listen; `begin` lets it. */
async function aPlace() {
  const http: HttpServer = createServer().listen(0, '127.0.0.1');
  await once(http, 'listening');
  const { port } = http.address() as AddressInfo;
  await new Promise((closed) => http.close(closed));
  return { url: `http://127.0.0.1:${port}`, begin: () => anAgent(port) };
}

function anAgent(port: number) {
  const agent = new Server(port, { path: AGENT_PATH });
  open.push(agent);
  const pages = once(agent, 'connection') as Promise<[{ emit(...said: unknown[]): void }]>;
  return {
    tell: async (printer: PrinterState) => (await pages)[0].emit('printer', printer),
  };
}

function aPage(url: string, away: number) {
  const heard: PrinterState[] = [];
  const page = agentDevices(url, { away, print: 1_000 });
  open.push(page);
  page.watchPrinter((printer) => heard.push(printer));
  return heard;
}
const ready: PrinterState = { state: 'ready', paper: 'enough' };

test('a page that came before its agent says nothing of the printer until it is known', async () => {
  const place = await aPlace();
  const heard = aPage(place.url, 60_000);
  expect(heard).toEqual([]);
  await place.begin().tell(ready);
  await expect.poll(() => heard.length).toBeGreaterThan(0);
  expect(heard).toEqual([ready]);
});

test('an agent that is not there after a while is a fault of the printer', async () => {
  const place = await aPlace();
  const heard = aPage(place.url, 1);
  await expect.poll(() => heard).toEqual([{ state: 'fault', fault: 'unreachable' }]);
});
