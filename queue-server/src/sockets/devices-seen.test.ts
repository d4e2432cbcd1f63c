import { usualBoard, usualHall } from '@cherha/shared/domain/hall-settings.ts';
import type { BoardId, DeviceId } from '@cherha/shared/domain/ids.ts';
import { ask } from '@cherha/shared/protocol/ask.ts';
import type { DeviceSeen } from '@cherha/shared/protocol/messages.ts';
import { at } from '@cherha/shared/testing/builders.ts';
import type { Socket } from 'socket.io-client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watch } from '../testing/on-the-wire.ts';
import { smallSettings, testServer, type TestServer } from '../testing/running-server.ts';

const hall = { ...usualHall, boards: [{ ...usualBoard, id: 'hall-2' as BoardId }] };

let server: TestServer;
beforeEach(async () => {
  server = await testServer({ settings: { ...smallSettings, hall } });
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

test('S12: a paired board is given another of the centre’s boards, and its screen follows on the same connection', async () => {
  const { id, token } = await server.pair('board', 'Табло біля кас');
  const [own, anOther] = [
    server.join('/board', { token }),
    server.join('/board', await server.pair('board', 'Друге')),
  ];
  const told: { view: string }[] = [];
  own.on('view', (view: { view: string }) => view.view === 'ownBoard' && told.push(view));
  let other: unknown;
  anOther.on('view', (view: { view: string }) => view.view === 'ownBoard' && (other = view));
  const staff = watch(await desk('admin'));
  await vi.waitFor(() => expect(told).toContainEqual({ view: 'ownBoard', name: 'Табло біля кас' }));
  const admin = await server.signIn('admin');
  const change = (to: object, cookie = admin, device = id) =>
    server.post(`/api/devices/${device}`, to, cookie);

  const answer = await change({ name: 'Табло паспортів', board: 'hall-2' });
  expect(await answer.json()).toEqual({
    id,
    kind: 'board',
    name: 'Табло паспортів',
    board: 'hall-2',
  });
  await vi.waitFor(() =>
    expect(told.at(-1)).toEqual({ view: 'ownBoard', name: 'Табло паспортів', board: 'hall-2' }),
  );
  await vi.waitFor(() =>
    expect(staff.seen.people?.devices).toContainEqual(
      expect.objectContaining({ id, name: 'Табло паспортів', board: 'hall-2', connected: true }),
    ),
  );
  expect(own.connected).toBe(true);
  await vi.waitFor(() => expect(other).toEqual({ view: 'ownBoard', name: 'Друге' }));

  // Back to what its address says.
  expect((await change({ name: 'Табло паспортів' })).status).toBe(200);
  await vi.waitFor(() =>
    expect(told.at(-1)).toEqual({ view: 'ownBoard', name: 'Табло паспортів' }),
  );
});

test('only an administrator changes a device, to a board that there is, and not one that was cut off', async () => {
  const { id } = await server.pair('board', 'Табло');
  const admin = await server.signIn('admin');
  const change = async (to: object, cookie?: string, device = id) =>
    (await server.post(`/api/devices/${device}`, to, cookie)).status;
  expect(await change({ name: 'Інше' })).toBe(401);
  expect(await change({ name: 'Інше' }, await server.signIn('olena'))).toBe(403);
  expect(await change({ name: ' ' }, admin)).toBe(400);
  expect(await change({ name: 'Інше', board: 'no-board-of-ours' }, admin)).toBe(404);
  expect(await change({ name: 'Інше' }, admin, 'nobody')).toBe(404);
  expect(server.people.devices.all()).toMatchObject([{ id, name: 'Табло' }]);
  server.people.devices.revoke(id as DeviceId);
  expect(await change({ name: 'Інше' }, admin)).toBe(404);
  const kiosk = await server.pair('kiosk', 'Термінал');
  expect(await change({ name: 'Біля входу', board: 'hall-2' }, admin, kiosk.id)).toBe(200);
  expect(server.people.devices.all()).toEqual([
    expect.objectContaining({ id: kiosk.id, name: 'Біля входу' }),
  ]);
  expect(server.people.devices.all()[0]).not.toHaveProperty('board');
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
