import type { DeviceId } from '@cherha/shared/domain/ids.ts';
import { ask } from '@cherha/shared/protocol/ask.ts';
import type { DeviceSeen } from '@cherha/shared/protocol/messages.ts';
import { at } from '@cherha/shared/testing/builders.ts';
import type { Socket } from 'socket.io-client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watch } from '../testing/on-the-wire.ts';
import { testServer, type TestServer } from '../testing/running-server.ts';

let server: TestServer;
beforeEach(async () => {
  server = await testServer();
});
afterEach(() => server.end());

async function desk(login = 'olena'): Promise<Socket> {
  return server.join('/desk', { cookie: await server.signIn(login) });
}

test('the printer of a revoked kiosk troubles nobody any more', async () => {
  const { id, token } = await server.pair('kiosk');
  const operator = watch(await desk());
  const alarm = 'cherha_printers{state="fault"} 1';
  const figures = async () => (await server.get('/metrics')).text();
  const printer = { state: 'fault', fault: 'no-paper' } as const;
  await ask(server.join('/kiosk', { token }), { type: 'reportPrinter', printer });
  await vi.waitFor(() => expect(operator.seen.desk?.printers).toEqual([{ kioskId: id, printer }]));
  expect(await figures()).toContain(alarm);
  server.people.devices.revoke(id as DeviceId);
  await vi.waitFor(() => expect(operator.seen.desk?.printers).toEqual([]));
  expect(await figures()).not.toContain(alarm);
});

test('the staff see devices come and go', async () => {
  const { token } = await server.pair('board', 'Табло в залі');
  const operator = watch(await desk());
  const devices = (): readonly DeviceSeen[] | undefined => operator.seen.people?.devices;
  await vi.waitFor(() =>
    expect(devices()).toMatchObject([{ name: 'Табло в залі', connected: false }]),
  );
  const board = server.join('/board', { token });
  await vi.waitFor(() => expect(devices()).toMatchObject([{ connected: true }]));
  board.disconnect();
  await vi.waitFor(() => expect(devices()).toMatchObject([{ connected: false }]));
});

test('S12: a board hears how it was named and which board it was paired as, and the staff see it', async () => {
  const { token } = await server.pair('board', 'Табло біля кас', 'hall-2');
  const board = server.join('/board', { token });
  const seen: { view: string }[] = [];
  board.on('view', (view: { view: string }) => seen.push(view));
  await vi.waitFor(() => expect(seen.length).toBeGreaterThan(1));
  expect(seen[0]).toEqual({ view: 'ownBoard', name: 'Табло біля кас', board: 'hall-2' });
  expect(seen[1]?.view).toBe('board');
  const operator = watch(await desk());
  await vi.waitFor(() =>
    expect(operator.seen.people?.devices).toMatchObject([{ kind: 'board', board: 'hall-2' }]),
  );
});

test('staff see what a kiosk told of itself, and since when it is away', async () => {
  const paired = await server.pair('kiosk');
  const aDesk = watch(await desk('admin'));
  const seen = (): DeviceSeen | undefined =>
    aDesk.seen.people?.devices.find(({ id }) => id === paired.id);
  // Not here since the server started: since then at least.
  await vi.waitFor(() => expect(seen()?.awaySince).toBeGreaterThanOrEqual(at(0)));
  const aKiosk = server.join('/kiosk', paired);
  await vi.waitFor(() => expect(aKiosk.connected).toBe(true));
  const state = { version: '0.1.0', shell: 'agent', outbox: 2, lastTicketAt: at(3) };
  for (const unreadable of [null, 'state', { ...state, outbox: -1 }, { ...state, phone: '1' }])
    aKiosk.emit('state', unreadable);
  aKiosk.emit('state', state);
  await vi.waitFor(() => expect(seen()).toMatchObject({ connected: true, kiosk: state }));
  expect(seen()?.awaySince).toBeUndefined();
  aKiosk.disconnect();
  await vi.waitFor(() => expect(seen()).toMatchObject({ connected: false, kiosk: state }));
  expect(seen()?.awaySince).toBeGreaterThanOrEqual(at(0));
});

test('no device is away since before it was paired', async () => {
  await server.end();
  let now = at(0);
  server = await testServer({ clock: () => now });
  now = at(5);
  const { id } = await server.pair('board');
  const admin = await server.signIn('admin');
  now = at(6);
  const answer = await (await server.get('/api/devices', admin)).json();
  const devices = (answer as { devices: DeviceSeen[] }).devices;
  expect(devices).toMatchObject([{ id, connected: false, awaySince: at(5) }]);
});
