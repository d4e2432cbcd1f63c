import type { Socket } from 'socket.io-client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { disconnected, refusalOf } from '../testing/on-the-wire.ts';
import { testServer, type TestServer } from '../testing/running-server.ts';

let server: TestServer;
beforeEach(async () => {
  server = await testServer();
});
afterEach(() => server.end());

async function desk(login = 'olena'): Promise<Socket> {
  return server.join('/desk', { cookie: await server.signIn(login) });
}

test('a revoked device is cut at once and does not come back', async () => {
  const admin = await server.signIn('admin');
  const { id, token } = await server.pair('kiosk');
  const aKiosk = server.join('/kiosk', { token });
  await vi.waitFor(() => expect(aKiosk.connected).toBe(true));
  const gone = disconnected(aKiosk);
  expect((await server.remove(`/api/devices/${id}`, admin)).status).toBe(204);
  expect(await gone).toBe('io server disconnect');
  expect(await refusalOf(server.join('/kiosk', { token }))).toBe('not-paired');
});

test('who signs out is cut at once, other sessions stay', async () => {
  const cookie = await server.signIn('olena');
  const mine = server.join('/desk', { cookie });
  const elsewhere = await desk('olena');
  await vi.waitFor(() => expect(mine.connected && elsewhere.connected).toBe(true));
  const gone = disconnected(mine);
  await server.post('/api/sign-out', {}, cookie);
  await gone;
  expect(elsewhere.connected).toBe(true);
  expect(await refusalOf(server.join('/desk', { cookie }))).toBe('not-signed-in');
});

test('when an account is closed all its connections are cut', async () => {
  const [one, two] = [await desk('olena'), await desk('olena')];
  const other = await desk('petro');
  await vi.waitFor(() => expect(one.connected && two.connected && other.connected).toBe(true));
  const gone = Promise.all([disconnected(one), disconnected(two)]);
  server.people.staff.close('olena');
  await gone;
  expect(other.connected).toBe(true);
});

test('what another process closed is cut within a heartbeat', async () => {
  await server.end();
  server = await testServer({ heartbeatMs: 20 });
  const aDesk = await desk('olena');
  await vi.waitFor(() => expect(aDesk.connected).toBe(true));
  const gone = disconnected(aDesk);
  const { centreTool } = await import('../centre-tool/centre-tool.ts');
  await centreTool(['close-staff', '--login', 'olena'], {
    env: { DATA_DIR: server.dataDir },
    say: () => {},
    complain: () => {},
    note: () => undefined,
    readPassword: async () => '',
  });
  await gone;
});
