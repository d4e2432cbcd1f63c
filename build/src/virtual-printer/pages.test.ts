import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fastify } from 'fastify';
import { startServer } from '@cherha/queue-server/src/server.ts';
import type { Instant } from '@cherha/shared/domain/ids.ts';
import { timeOfDay } from '@cherha/shared/text/when.ts';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { virtualPrinterPages } from './pages.ts';
import { startVirtualPrinter, type VirtualPrinter } from './virtual-printer.ts';

let printer: VirtualPrinter;
let app: ReturnType<typeof fastify>;
beforeEach(async () => {
  printer = await startVirtualPrinter({ port: 0 });
  app = fastify();
  await app.register(virtualPrinterPages(printer));
});
afterEach(async () => {
  await app.close();
  await printer.close();
});

const press = (name: string, to: string, headers = {}) =>
  app.inject({
    method: 'POST',
    url: `/printer/switches/${name}/${to}?lang=en`,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
  });

test('the page speaks Ukrainian, and English when asked', async () => {
  expect((await app.inject('/printer/')).body).toContain('Ще нічого не надруковано');
  expect((await app.inject('/printer/?lang=en')).body).toContain('Nothing has been printed yet');
});

test('a button takes the paper away and puts it in again, also without a script', async () => {
  const taken = await press('paperOut', 'on');
  expect(taken.statusCode).toBe(303);
  expect(taken.headers.location).toBe('/printer/?lang=en');
  expect(printer.switches.paperOut).toBe(true);
  expect((await app.inject('/printer/')).body).toContain('Паперу немає');
  await press('paperOut', 'off');
  expect(printer.switches.paperOut).toBe(false);
});

test('a switch that is not there and a foreign page change nothing', async () => {
  expect((await press('power', 'on')).statusCode).toBe(404);
  expect((await press('paperOut', 'perhaps')).statusCode).toBe(404);
  expect((await press('paperOut', 'on', { 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403);
  expect(printer.switches.paperOut).toBe(false);
});

test('the page tells of changes as they come and lets go when the server closes', async () => {
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  const changes = await fetch(`${url}/printer/changes`);
  const reader = changes.body!.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader.read()).value).toBe(':\n\n');
  printer.set({ nearEnd: true });
  expect((await reader.read()).value).toBe('data: changed\n\n');
  await app.close();
  expect((await reader.read()).done).toBe(true);
});

test('a ticket is dated by the clock of the centre, wherever its server stands', async () => {
  const far = fastify();
  onTestFinished(() => far.close());
  await far.register(virtualPrinterPages(printer, 'Pacific/Kiritimati'));
  const HELLO_AND_CUT = Uint8Array.of(0x1b, 0x40, 0x48, 0x69, 0x0a, 0x1d, 0x56, 0x00);
  connect(printer.port, printer.host).end(HELLO_AND_CUT);
  await expect.poll(() => printer.jobs.length).toBe(1);
  const at = printer.jobs[0]!.at as Instant;
  expect((await far.inject('/printer/')).body).toContain(timeOfDay(at, 'Pacific/Kiritimati'));
  expect((await app.inject('/printer/')).body).toContain(timeOfDay(at, 'Europe/Kyiv'));
});

test('the page finds its files and its letters on the queue server that shows it', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'cherha-printer-'));
  onTestFinished(() => rmSync(dataDir, { recursive: true }));
  const server = await startServer({ dataDir, port: 0, extra: [virtualPrinterPages(printer)] });
  onTestFinished(() => server.close());
  const ask = (path: string) => fetch(server.url + path);
  const css = await (await ask('/printer/page.css')).text();
  const letters = [...css.matchAll(/url\("([^"]+)"\)/g)].map(([, path]) => path!);
  expect(letters).toHaveLength(4);
  for (const path of ['/printer/page.js', ...letters]) expect((await ask(path)).status).toBe(200);
  expect((await ask('/printer/tickets/none.png')).status).toBe(404);
});
