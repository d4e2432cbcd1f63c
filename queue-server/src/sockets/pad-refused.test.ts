import { standsAt } from '@cherha/shared/domain/pad.ts';
import { ask } from '@cherha/shared/protocol/ask.ts';
import type { PadRefusedView } from '@cherha/shared/protocol/messages.ts';
import { deskId } from '@cherha/shared/testing/builders.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { atDesk } from '../testing/at-desk.ts';
import { testServer, type TestServer } from '../testing/running-server.ts';

let server: TestServer;
beforeEach(async () => {
  server = await testServer();
});
afterEach(() => server.end());

const first = deskId('1');

test('D9: what the law refuses a call pad is said at the page of whoever sits there, and nowhere else', async () => {
  const [olena, petro] = [await atDesk(server, 'olena'), await atDesk(server, 'petro')];
  const told = { olena: [] as PadRefusedView[], petro: [] as PadRefusedView[] };
  for (const [name, { socket }] of [
    ['olena', olena],
    ['petro', petro],
  ] as const)
    socket.on('view', (view: PadRefusedView) => {
      if (view.view === 'padRefused') told[name].push(view);
    });
  await ask(olena.socket, { type: 'takeDesk', deskId: first });
  await ask(petro.socket, { type: 'takeDesk', deskId: deskId('3') });
  const pad = server.join('/buttons', await server.pair('buttons'));
  const presses = (stands: string, key = 'callNext') =>
    ask(pad, { type: 'pressPad', deskId: first, key, stands });

  expect(await presses('free.0')).toEqual({ ok: false, error: 'moment-passed' });
  const stands = standsAt(server.mailbox.state(), first);
  expect(await presses(stands)).toEqual({ ok: false, error: 'nobody-waiting' });
  await vi.waitFor(() => expect(told.olena).toHaveLength(1));
  expect(told.olena).toMatchObject([{ deskId: first, key: 'callNext', why: 'nobody-waiting' }]);

  expect(await presses(stands, 'recall')).toEqual({ ok: false, error: 'nobody-at-desk' });
  await vi.waitFor(() => expect(told.olena).toHaveLength(2));
  expect(told.petro).toEqual([]);
});
