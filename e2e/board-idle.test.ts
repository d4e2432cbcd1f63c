import type { Command } from '@cherha/shared/domain/commands.ts';
import type { Instant } from '@cherha/shared/domain/ids.ts';
import { newCommandId } from '@cherha/shared/protocol/ask.ts';
import { staff } from '@cherha/shared/testing/builders.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import { timeOfDay } from '@cherha/shared/text/when.ts';
import { SILENT_AFTER_MS } from '@cherha/shared/ui/use-server-view.ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { announcedOn } from './hands.ts';
import { withItsClock } from './keyboard.ts';
import { noonClock } from './noon-clock.ts';
import { openCentre, type OpenCentre } from './open-centre.ts';
import { ticketFor } from './visitors.ts';

const say = sayIn('uk');
const MINUTE_MS = 60_000;

const clock = noonClock();
let centre: OpenCentre;
let board: Page;
beforeAll(async () => {
  centre = await openCentre({ clock: clock.now });
  board = await withItsClock(await centre.page('/board/', { width: 1920, height: 1080 }));
  await board.getByText(say('board.nobody')).waitFor();
});
afterAll(() => centre.close());

async function happens(login: string, type: string, deskId: string): Promise<void> {
  const envelope = { commandId: newCommandId(), command: { type, deskId } as Command };
  const answer = await centre.whole.server.mailbox.handle(envelope, staff(login));
  if (!answer.ok) throw new Error(`${type}: ${answer.error}`);
}
/** So much time passes for the centre and for the board alike. */
async function later(ms: number): Promise<void> {
  clock.passes(ms);
  await board.clock.fastForward(ms);
}
const called = () => board.locator('.called-one .number-plate').allTextContents();

test('ten minutes without the network: the last calls stay, marked with their time; then all is right at once and nothing old is said', async () => {
  for (const [login, desk] of [
    ['oksana', '3'],
    ['andrii', '6'],
  ] as const)
    await happens(login, 'takeDesk', `desk-${desk}`);
  const seen = await ticketFor(centre, '3');
  await happens('oksana', 'callNext', 'desk-3');
  await expect.poll(() => announcedOn(board)).toEqual([`${seen} → 3`]);
  await expect.poll(called).toEqual([seen]);

  await board.context().setOffline(true);
  const { timeZone } = centre.whole.server.mailbox.state();
  const lastHeard = clock.now();
  await later(SILENT_AFTER_MS);
  const away = board.getByRole('alert').filter({ hasText: say('board.noServer') });
  await away.waitFor();
  const since = [lastHeard - MINUTE_MS, lastHeard].map((at) =>
    say('board.dataFrom', { time: timeOfDay(at as Instant, timeZone) }),
  );
  const sinceShown = await away.locator('span').first().textContent();
  expect(since).toContain(sinceShown);

  // Meanwhile one is served, one is called unseen, and one is called at the last moment.
  for (const done of ['startVisit', 'finishVisit']) await happens('oksana', done, 'desk-3');
  const missed = await ticketFor(centre, '3');
  await happens('oksana', 'callNext', 'desk-3');
  await later(10 * MINUTE_MS);
  expect(await called()).toEqual([seen]);
  expect(await away.locator('span').first().textContent()).toBe(sinceShown);
  const fresh = await ticketFor(centre, '6');
  await happens('andrii', 'callNext', 'desk-6');

  await board.context().setOffline(false);
  const atOnce = await board.waitForFunction(() => {
    if (document.querySelector('.no-server')) return undefined;
    return [...document.querySelectorAll('.called-one')].map((row) => row.textContent);
  });
  const [first, second, ...others] = (await atOnce.jsonValue()) ?? [];
  expect([first, second]).toEqual([
    expect.stringContaining(fresh),
    expect.stringContaining(missed),
  ]);
  expect(others).toEqual([]);
  await expect.poll(() => announcedOn(board)).toEqual([`${seen} → 3`, `${fresh} → 6`]);
  await expect.poll(async () => (await events()).at(-1)).toBe(`ended ${fresh}`);
  expect(await announcedOn(board)).toEqual([`${seen} → 3`, `${fresh} → 6`]);
  expect(centre.complaints).toEqual([]);
}, 90_000);

const events = () =>
  board.evaluate(() =>
    (
      (globalThis as unknown as { __announced?: { number: string; event: string }[] })
        .__announced ?? []
    ).map(({ event, number }) => `${event} ${number}`),
  );
