import type { DeviceSeen } from '@cherha/shared/protocol/messages.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openHelp } from '@cherha/shared/domain/help.ts';
import { testServer, type TestServer } from '../testing/running-server.ts';

let server: TestServer;
let token: string;
beforeEach(async () => {
  server = await testServer();
  ({ token } = await server.pair('buttons', 'Кнопка біля входу'));
});
afterEach(() => server.end());

const pressed = async (body: unknown, bearer = token): Promise<[number, unknown]> => {
  const response = await fetch(`${server.url}/api/help`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer}` },
    body: JSON.stringify(body),
  });
  return [response.status, await response.json()];
};
const open = () => openHelp(server.mailbox.state());

test('G1: a button on the network calls for help from its place, and is told so', async () => {
  expect(await pressed({ press: 'ask', place: 'toilet' })).toEqual([200, { state: 'asked' }]);
  expect(open()).toMatchObject([{ placeId: 'toilet', times: 1 }]);
});

test('G1: a button that says no place is a place by itself', async () => {
  const { id, token: other } = await server.pair('buttons');
  expect(await pressed({ press: 'ask' }, other)).toEqual([200, { state: 'asked' }]);
  expect(open()).toMatchObject([{ placeId: id }]);
});

test('G2: the same press that arrives again is one press', async () => {
  const press = { press: 'ask', place: 'toilet', id: 'one-press-of-a-finger' };
  await pressed(press);
  const { version } = server.mailbox.state();
  expect(await pressed(press)).toEqual([200, { state: 'asked' }]);
  expect(server.mailbox.state().version).toBe(version);
});

test('G5: it cancels the call of its place; with none open nothing happens', async () => {
  await pressed({ press: 'ask', place: 'toilet' });
  const cancel = { press: 'cancel', place: 'toilet' };
  expect(await pressed(cancel)).toEqual([200, { state: 'cancelled' }]);
  expect(open()).toEqual([]);
  const { version } = server.mailbox.state();
  expect(await pressed(cancel)).toEqual([200, { state: 'cancelled' }]);
  expect(await pressed({ press: 'cancel', place: 'entrance' })).toEqual([200, { state: 'none' }]);
  expect(server.mailbox.state().version).toBe(version);
});

test('G1: staff see when it was pressed last or that it was not yet, and never that it is away', async () => {
  const admin = await server.signIn('admin');
  const seen = async () => {
    const answer = await (await server.get('/api/devices', admin)).json();
    return (answer as { devices: DeviceSeen[] }).devices[0];
  };
  const named = { id: expect.any(String), kind: 'buttons', name: 'Кнопка біля входу' };
  expect(await seen()).toEqual({ ...named, connected: false, byHttp: {} });
  await pressed({ press: 'cancel', place: 'toilet' });
  expect((await seen())?.byHttp).toEqual({ pressedAt: expect.any(Number) });

  // A machine that holds buttons tells of them on the wire: away, it is away.
  const socket = server.join('/buttons', { token });
  await vi.waitFor(async () => expect(await seen()).toMatchObject({ connected: true }));
  socket.disconnect();
  await vi.waitFor(async () =>
    expect(await seen()).toEqual({ ...named, connected: false, awaySince: expect.any(Number) }),
  );
});

test('whoever is no button of the centre is not heard', async () => {
  const kiosk = await server.pair('kiosk');
  for (const bearer of ['made-up', '', kiosk.token])
    expect(await pressed({ press: 'ask', place: 'toilet' }, bearer)).toEqual([
      401,
      { error: 'not-paired' },
    ]);
  expect(open()).toEqual([]);
});

test('what is no press is unreadable', async () => {
  for (const body of [{}, { press: 'hold' }, { press: 'ask', id: 'short' }, { press: 'ask', x: 1 }])
    expect(await pressed(body)).toEqual([400, { error: 'unreadable' }]);
});

test('a button that has gone mad is held up, and another is not', async () => {
  await server.end();
  server = await testServer({ limits: { helpPressesAMinute: 2 } });
  ({ token } = await server.pair('buttons'));
  const other = await server.pair('buttons');
  const ask = { press: 'ask' };
  const tries = [await pressed(ask), await pressed(ask), await pressed(ask)];
  expect(tries.map(([status]) => status)).toEqual([200, 200, 429]);
  expect((await pressed(ask, other.token))[0]).toBe(200);
});
