import type { Command } from '@cherha/shared/domain/commands.ts';
import type { DeviceId, Instant, ServiceId } from '@cherha/shared/domain/ids.ts';
import { newCommandId } from '@cherha/shared/protocol/ask.ts';
import { at, deskId, staff } from '@cherha/shared/testing/builders.ts';
import type { FoundView } from '@cherha/shared/views/found-view.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testServer, type TestServer } from '../testing/running-server.ts';

let server: TestServer;
let now = at(0) as number;
beforeEach(async () => {
  now = at(0);
  server = await testServer({ clock: () => now as Instant });
});
afterEach(() => server.end());

const happens = (command: Command, actor: Parameters<typeof server.mailbox.handle>[1]) =>
  server.mailbox.handle({ commandId: newCommandId(), command }, actor);

async function isServed(): Promise<void> {
  await happens(
    {
      type: 'issueTicket',
      serviceId: 'id-card' as ServiceId,
      purpose: 'submit',
      language: 'uk',
    },
    { kind: 'kiosk', deviceId: 'kiosk-1' as DeviceId },
  );
  for (const type of ['takeDesk', 'callNext', 'startVisit', 'finishVisit'] as const)
    await happens({ type, deskId: deskId('3') }, staff('oksana'));
}
const asked = (wanted: string, cookie = '') =>
  server.get(`/api/tickets?wanted=${encodeURIComponent(wanted)}`, cookie);

test('reception is told of a ticket that has ended today, and tomorrow no more', async () => {
  await isServed();
  const found = async () =>
    (await (await asked('п1', await server.signIn('admin'))).json()) as FoundView;
  expect(await found()).toMatchObject({
    tickets: [{ number: 'П001', place: { status: 'finished', outcome: 'served', at: at(0) } }],
  });
  now = at(24 * 60);
  expect(await found()).toEqual({ tickets: [] });
});

test('nobody else is told: not a stranger, and not an operator without reception', async () => {
  await isServed();
  expect((await asked('п1')).status).toBe(401);
  const answer = await asked('п1', await server.signIn('olena'));
  expect([answer.status, await answer.json()]).toEqual([403, { error: 'not-allowed' }]);
});

test('what is no number is answered calmly', async () => {
  const cookie = await server.signIn('admin');
  expect((await asked(' ', cookie)).status).toBe(400);
  expect((await asked('x'.repeat(41), cookie)).status).toBe(400);
  expect(await (await asked('%(_)', cookie)).json()).toEqual({ tickets: [] });
});
