import type { StaffId } from '@cherha/shared/domain/ids.ts';
import type { PeopleView } from '@cherha/shared/protocol/messages.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { testServer, type TestServer } from '../testing/running-server.ts';

let server: TestServer;
beforeEach(async () => {
  server = await testServer();
});
afterEach(() => server.end());

async function atDesk(login: string) {
  const socket = server.join('/desk', { cookie: await server.signIn(login) });
  const seen: { people?: PeopleView } = {};
  socket.on('view', (view: PeopleView) => Object.assign(seen, { [view.view]: view }));
  await vi.waitFor(() => expect(seen.people).toBeDefined());
  return { socket, seen };
}

const idOf = (login: string): StaffId => server.people.staff.idOf(login) ?? ('' as StaffId);

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
