import { fastify } from 'fastify';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { html } from './html.ts';
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

test('letters that came from outside are no markup', () => {
  expect(html`<img alt="${'"><script>'}">`.markup).toBe('<img alt="&#34;&#62;&#60;script&#62;">');
});

test('the page finds its own files, and no ticket that was never printed', async () => {
  expect((await app.inject('/printer/tickets/none.png')).statusCode).toBe(404);
  for (const file of ['page.css', 'page.js', 'fonts/Regular.woff2'])
    expect((await app.inject(`/printer/${file}`)).statusCode).toBe(200);
});
