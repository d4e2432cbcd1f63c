import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { atDesk as seenAtDesk, staffIdOf } from '../testing/at-desk.ts';
import { testServer, type TestServer } from '../testing/running-server.ts';

let server: TestServer;
beforeEach(async () => {
  server = await testServer();
});
afterEach(() => server.end());

const atDesk = (login: string) => seenAtDesk(server, login);
const idOf = (login: string) => staffIdOf(server, login);

test('whoever manages sees whose desk is open now, and nobody else does', async () => {
  const [chief, olena] = [await atDesk('admin'), await atDesk('olena')];
  const here = () => chief.seen.people?.here?.toSorted();
  const both = [idOf('admin'), idOf('olena')].toSorted();
  await vi.waitFor(() => expect(here()).toEqual(both));
  const again = await atDesk('olena');
  expect(again.seen.people).not.toHaveProperty('here');
  olena.socket.disconnect();
  await atDesk('petro');
  await vi.waitFor(() => expect(here()).toEqual([...both, idOf('petro')].toSorted()));
  again.socket.disconnect();
  await vi.waitFor(() => expect(here()).toEqual([idOf('admin'), idOf('petro')].toSorted()));
});
