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
const desk = { deskId: deskId('2') } as const;
const hers = () => ({ ...desk, staffId: idOf('olena') });

/** Olena sits at window 2 and has a break. */
async function olenaRests() {
  const olena = await atDesk('olena');
  await ask(olena.socket, { type: 'takeDesk', ...desk });
  await ask(olena.socket, { type: 'beginBreak', ...desk, reason: 'rest' });
  return olena;
}

test('D11: an operator is told that her break was ended and her window closed, and by whom', async () => {
  const [chief, olena] = [await atDesk('admin'), await olenaRests()];
  const isTold = (did: string) =>
    vi.waitFor(() =>
      expect(olena.seen.desk?.desks[1]?.inHerStead).toMatchObject({
        did,
        operator: idOf('olena'),
        by: idOf('admin'),
      }),
    );
  expect(await ask(chief.socket, { type: 'endBreakOf', ...hers() })).toMatchObject({
    value: [{ type: 'breakEnded', staffId: idOf('olena'), endedBy: idOf('admin') }],
  });
  await isTold('breakEnded');
  expect(await ask(chief.socket, { type: 'closeDesk', ...hers() })).toMatchObject({
    value: [{ type: 'deskLeft', staffId: idOf('olena'), closedBy: idOf('admin') }],
  });
  await isTold('closed');
  expect(olena.seen.desk?.desks[1]).not.toHaveProperty('operator');
  expect(await ask(olena.socket, { type: 'takeDesk', ...desk })).toMatchObject({ ok: true });
});

test('D11: an operator who does not manage closes no window but her own, and ends nobody’s break', async () => {
  await olenaRests();
  const { socket } = await atDesk('petro');
  for (const type of ['closeDesk', 'endBreakOf'] as const)
    expect(await ask(socket, { type, ...hers() })).toEqual({
      ok: false,
      error: 'not-yours-to-ask',
    });
  expect(server.mailbox.state().deskNow['desk-2']).toMatchObject({
    operator: idOf('olena'),
    break: { reason: 'rest' },
  });
});

test('D11, D1: a window that was taken over while the press was on its way is not closed', async () => {
  const [chief, petro] = [await atDesk('admin'), await atDesk('petro')];
  await olenaRests();
  await ask(petro.socket, { type: 'takeDesk', ...desk, instead: idOf('olena') });
  expect(await ask(chief.socket, { type: 'closeDesk', ...hers() })).toEqual({
    ok: false,
    error: 'moment-passed',
  });
  expect(server.mailbox.state().deskNow['desk-2']).toMatchObject({ operator: idOf('petro') });
});
