import { ask } from '@cherha/shared/protocol/ask.ts';
import { deskId } from '@cherha/shared/testing/builders.ts';
import type { OwnDayView } from '@cherha/shared/views/own-day-view.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { testServer, type TestServer } from '../testing/running-server.ts';

let server: TestServer;
beforeEach(async () => {
  server = await testServer();
});
afterEach(() => server.end());

async function atDesk(login: string) {
  const socket = server.join('/desk', { cookie: await server.signIn(login) });
  const seen: OwnDayView[] = [];
  socket.on('view', (view: OwnDayView) => view.view === 'ownDay' && seen.push(view));
  await vi.waitFor(() => expect(seen).toHaveLength(1));
  return { socket, seen };
}

test('everybody hears of her own day alone, and at once', async () => {
  const [olena, petro] = [await atDesk('olena'), await atDesk('petro')];
  await ask(olena.socket, { type: 'takeDesk', deskId: deskId('1') });
  await vi.waitFor(() => expect(olena.seen.at(-1)?.seatedAt).toBeDefined());
  await vi.waitFor(() => expect(petro.seen).toHaveLength(2));
  expect(petro.seen.at(-1)).not.toHaveProperty('seatedAt');
});
