import type { StaffId } from '@cherha/shared/domain/ids.ts';
import { ask } from '@cherha/shared/protocol/ask.ts';
import { deskId } from '@cherha/shared/testing/builders.ts';
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
const openDesk = (desk: string, staffId: StaffId) =>
  ({ type: 'openDesk', deskId: deskId(desk), staffId }) as const;

test('D10: the operator sees the window that was opened for her, and by whom', async () => {
  const [chief, olena] = [await atDesk('admin'), await atDesk('olena')];
  const answer = await ask(chief.socket, openDesk('2', idOf('olena')));
  expect(answer).toMatchObject({
    ok: true,
    value: [{ type: 'deskTaken', staffId: idOf('olena'), openedBy: idOf('admin') }],
  });
  await vi.waitFor(() =>
    expect(olena.seen.desk?.desks[1]).toMatchObject({
      operator: idOf('olena'),
      openedBy: idOf('admin'),
    }),
  );
});

test('D10: no window is opened for a stranger, or for somebody whose account is closed', async () => {
  const { socket } = await atDesk('admin');
  const petro = idOf('petro');
  server.people.staff.close('petro');
  for (const nobody of [petro, 'nobody' as StaffId])
    expect(await ask(socket, openDesk('2', nobody))).toEqual({
      ok: false,
      error: 'operator-unknown',
    });
});

test('D10, D1: two open windows for her while she sits down herself, and she is at one', async () => {
  const [chief, other, olena] = [
    await atDesk('admin'),
    await atDesk('admin'),
    await atDesk('olena'),
  ];
  const answers = await Promise.all([
    ask(chief.socket, openDesk('1', idOf('olena'))),
    ask(other.socket, openDesk('2', idOf('olena'))),
    ask(olena.socket, { type: 'takeDesk', deskId: deskId('3') }),
  ]);
  expect(answers.map((answer) => (answer.ok ? 'ok' : answer.error)).toSorted()).toEqual([
    'at-another-desk',
    'at-another-desk',
    'ok',
  ]);
  const { desks, deskNow } = server.mailbox.state();
  expect(desks.filter(({ id }) => deskNow[id]?.operator === idOf('olena'))).toHaveLength(1);
});
