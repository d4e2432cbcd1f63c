import type { Command } from '@cherha/shared/domain/commands.ts';
import type { Instant, NoticeId, StaffId } from '@cherha/shared/domain/ids.ts';
import type { BoardView } from '@cherha/shared/views/board-view.ts';
import { at } from '@cherha/shared/testing/builders.ts';
import { expect, test, vi } from 'vitest';
import { testServer, type TestServer } from './testing/running-server.ts';

const text = { uk: 'Вийдіть через головний вхід', en: 'Leave by the main entrance' };
let asked = 0;

const asks = (server: TestServer, command: Command) =>
  server.mailbox.handle(
    { commandId: `a-notice-for-everybody-${(asked += 1)}`, command },
    { kind: 'staff', staffId: 'olena' as StaffId, may: ['hard-day'] },
  );
const posts = (server: TestServer, until?: Instant) =>
  asks(server, { type: 'postNotice', text, severity: 'emergency', ...(until && { until }) });

/** What a board that has just connected, or connects again, is told. */
async function told(server: TestServer, token: string): Promise<BoardView['notices']> {
  const views: BoardView[] = [];
  server.join('/board', { token }).on('view', (view: BoardView) => {
    if (view.view === 'board') views.push(view);
  });
  await vi.waitFor(() => expect(views).not.toEqual([]));
  return views[0]?.notices ?? [];
}

test('X8: a notice is on every screen after the server’s restart, and cleared it stays away after the next', async () => {
  let server = await testServer();
  const { dataDir } = server;
  const { token } = await server.pair('board');
  expect((await posts(server)).ok).toBe(true);
  const [posted] = await told(server, token);
  expect(posted).toMatchObject({ text, severity: 'emergency' });
  await server.close();

  server = await testServer({ dataDir });
  expect(await told(server, token)).toEqual([posted]);
  await asks(server, { type: 'clearNotice', noticeId: posted?.id as NoticeId });
  expect(await told(server, token)).toEqual([]);
  await server.close();

  server = await testServer({ dataDir });
  expect(await told(server, token)).toEqual([]);
  await server.end();
});

test('X8: a notice whose time came while the server was away is gone when it is back', async () => {
  let now = at(0);
  const clock = () => now;
  let server = await testServer({ clock });
  const { dataDir } = server;
  const { token } = await server.pair('board');
  await posts(server, at(30));
  expect(await told(server, token)).toHaveLength(1);
  await server.close();

  now = at(31);
  server = await testServer({ dataDir, clock });
  await vi.waitFor(() => expect(server.mailbox.state().notices).toEqual([]));
  expect(await told(server, token)).toEqual([]);
  await server.end();
});

test('X8: connected screens hear at once that it is posted, and that it is cleared', async () => {
  const server = await testServer();
  const [board, kiosk] = [await server.pair('board'), await server.pair('kiosk')];
  const seen = new Map<string, readonly unknown[]>();
  for (const [namespace, who] of [
    ['/board', board],
    ['/kiosk', kiosk],
  ] as const)
    server
      .join(namespace, who)
      .on('view', (view: { view: string; notices?: readonly unknown[] }) => {
        if (view.notices) seen.set(view.view, view.notices);
      });
  await vi.waitFor(() => expect([...seen.keys()].toSorted()).toEqual(['board', 'kiosk']));
  const answer = await posts(server);
  const shown = (): number[] => [...seen.values()].map(({ length }) => length);
  await vi.waitFor(() => expect(shown()).toEqual([1, 1]));
  const posted = answer.ok && answer.value.find(({ type }) => type === 'noticePosted');
  if (!posted || posted.type !== 'noticePosted') throw new Error('nothing was posted');
  await asks(server, { type: 'clearNotice', noticeId: posted.noticeId });
  await vi.waitFor(() => expect(shown()).toEqual([0, 0]));
  await server.end();
});
