import { gzipSync } from 'node:zlib';
import type { DeviceId, ServiceId } from '@cherha/shared/domain/ids.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testServer, type TestServer } from '../testing/running-server.ts';

let server: TestServer;
beforeEach(async () => {
  server = await testServer();
});
afterEach(() => server.end());

const AT_MOST = 60_000;

test('a ticket on a phone weighs under 60 kB with its look and its letters', async () => {
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
  const ticketId = event && 'ticketId' in event ? event.ticketId : '';
  const page = await (await server.get(`/t/${ticketId}`)).text();
  expect(page).toContain('П001');

  // Nothing else is loaded: no script, no picture, no sheet of its own.
  expect(page).not.toMatch(/<script|<img|rel="stylesheet"/);
  const parts = Array.from(page.matchAll(/url\("([^"]+)"\)/g), ([, url = '']) => url);
  expect(parts).toHaveLength(2);
  let weight = gzipSync(page).length;
  for (const part of parts) {
    const answer = await server.get(part);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'font/woff2']);
    weight += (await answer.arrayBuffer()).byteLength;
  }
  expect(weight).toBeLessThan(AT_MOST);
});
