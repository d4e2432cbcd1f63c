import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import type { DeviceId, ServiceId } from '@cherha/shared/domain/ids.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testServer, type TestServer } from '../testing/running-server.ts';

let server: TestServer;
beforeEach(async () => {
  server = await testServer();
});
afterEach(() => server.end());

const AT_MOST = 60_000;
/** What is asked for every few seconds. */
const PART_AT_MOST = 1_500;

async function issue(): Promise<string> {
  const issued = await server.mailbox.handle(
    {
      commandId: 'a-ticket-that-is-weighed',
      command: {
        type: 'issueTicket',
        serviceId: 'id-card' as ServiceId,
        purpose: 'submit',
        language: 'uk',
      },
    },
    { kind: 'kiosk', deviceId: 'k1' as DeviceId },
  );
  const event = issued.ok ? issued.value.find(({ type }) => type === 'ticketIssued') : undefined;
  return event && 'ticketId' in event ? event.ticketId : '';
}

/** What goes over the air to a browser: the bytes as they are sent. */
async function weightOf(path: string): Promise<number> {
  const [answer] = (await once(
    get(server.url + path, { headers: { 'accept-encoding': 'gzip, br' } }),
    'response',
  )) as [IncomingMessage];
  let weight = 0;
  for await (const bytes of answer) weight += (bytes as Buffer).length;
  return weight;
}

test('a ticket on a phone weighs under 60 kB with its look, its letters and its script', async () => {
  const path = `/t/${await issue()}`;
  const page = await (await server.get(path)).text();
  expect(page).toContain('П001');

  // Nothing else is loaded: no picture, no sheet of its own, nothing from elsewhere.
  expect(page).not.toMatch(/<img|rel="stylesheet"|(?:src|href)="https?:/);
  const found = (pattern: RegExp) => Array.from(page.matchAll(pattern), ([, url = '']) => url);
  const letters = found(/url\("([^"]+)"\)/g);
  const scripts = found(/(?:<script[^>]* src|rel="modulepreload" href)="([^"]+)"/g);
  expect([letters.length, scripts.length]).toEqual([2, 2]);
  let weight = await weightOf(path);
  for (const part of letters) {
    const answer = await server.get(part);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'font/woff2']);
    weight += (await answer.arrayBuffer()).byteLength;
  }
  for (const part of scripts) {
    const answer = await server.get(part);
    expect(answer.headers.get('content-type')).toContain('text/javascript');
    expect(answer.headers.get('cache-control')).toContain('immutable');
    const script = await answer.text();
    // All that it imports is counted.
    for (const [, name = ''] of script.matchAll(/from '\.\/([^']+)'/g))
      expect(
        scripts.some((url) => url.endsWith(`/${name}`)),
        name,
      ).toBe(true);
    weight += await weightOf(part);
  }
  expect(weight).toBeLessThan(AT_MOST);
});

test('its script asks for the ticket alone, which is light and the same', async () => {
  const id = await issue();
  const page = await (await server.get(`/t/${id}`)).text();
  const part = await (await server.get(`/t/${id}?part=ticket`)).text();
  expect(await weightOf(`/t/${id}?part=ticket`)).toBeLessThan(PART_AT_MOST);
  const alone = (text: string) => text.replace(/(name="commandId" value=")\w+/g, '$1');
  expect(alone(page)).toContain(alone(part));
});
