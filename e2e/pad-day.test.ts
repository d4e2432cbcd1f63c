import type { DeskId, PriorityId, ServiceId } from '@cherha/shared/domain/ids.ts';
import type { PadKey } from '@cherha/shared/domain/pad.ts';
import { everything } from '@cherha/shared/domain/shelf.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callPadAt, type CallPad } from './call-pad.ts';
import { announcedOn, operatorAt } from './hands.ts';
import { noonClock } from './noon-clock.ts';
import { openCentre, type OpenCentre } from './open-centre.ts';
import { ticketOf } from './visitors.ts';

const say = sayIn('uk');
const BIRTH = '00030' as ServiceId;
const MINE = 'desk-3' as DeskId;
const keys: readonly PadKey[] = [
  'callNext',
  'recall',
  'startVisit',
  'finishVisit',
  'finishAndCall',
  'markNoShow',
  'undoCall',
  'confirmPriority',
  'refusePriority',
  'park',
  'beginBreak',
  'endBreak',
  'leaveDesk',
  'raisePanic',
  'main',
];

const clock = noonClock();
let centre: OpenCentre;
let pad: CallPad;
let desk: Page;
let board: Page;
beforeAll(async () => {
  centre = await openCentre({ clock: clock.now });
  pad = await callPadAt(MINE, keys, centre.url);
  board = await centre.page('/board/', { width: 1920, height: 1080 });
  desk = await centre.page('/desk/', { width: 1366, height: 768 });
});
afterAll(async () => {
  await pad.close();
  await centre.close();
});

const state = () => centre.whole.server.mailbox.state();
const ticket = (number: string) => everything(state().tickets).find((one) => one.number === number);
const here = () => state().deskNow[MINE];

/** A finger presses until it was heard: what the pad has not been told of the window yet does nothing (D9). */
async function presses(key: PadKey, seen: () => unknown, what: object): Promise<void> {
  await expect
    .poll(
      () => {
        pad.press(key);
        return seen();
      },
      { interval: 300 },
    )
    .toMatchObject(what);
}
const pressesFor = (key: PadKey, number: string, facts: object): Promise<void> =>
  presses(key, () => ticket(number), facts);

test('D9: a whole day at a window by the pad alone; the page, the board and the lamp follow', async () => {
  const claimed = { categoryId: 'disability' as PriorityId, as: 'self' } as const;
  const entitled = await ticketOf(centre, BIRTH, { priority: claimed });
  const claiming = await ticketOf(centre, BIRTH, { priority: claimed });
  const usual = await ticketOf(centre, BIRTH);
  const person = operatorAt(desk);
  await person.signsIn('oksana');
  await person.takes('3');
  await desk.getByRole('heading', { name: 'Вікно 3' }).waitFor();

  await pressesFor('callNext', entitled, { status: 'called', announced: 1 });
  await expect.poll(() => pad.isLit()).toBe(true);
  clock.passes(state().rules.calls.recallSeconds * 1_000);
  await pressesFor('recall', entitled, { announced: 2 });
  await expect.poll(() => announcedOn(board)).toEqual([`${entitled} → 3`, `${entitled} → 3`]);
  await pressesFor('confirmPriority', entitled, { priority: { state: 'confirmed' } });
  await pressesFor('startVisit', entitled, { status: 'serving' });
  await expect.poll(() => pad.isLit()).toBe(false);
  await person.sees(entitled);
  await pressesFor('park', entitled, { status: 'parked' });

  await pressesFor('callNext', claiming, { status: 'called' });
  await pressesFor('refusePriority', claiming, { status: 'waiting' });
  await presses('beginBreak', () => here()?.break, { reason: 'rest' });
  await person.sees(say('more.breakReasons.rest'));
  await presses('endBreak', () => ({ isOver: here()?.break === undefined }), { isOver: true });

  await pressesFor('callNext', claiming, { status: 'called' });
  await pressesFor('undoCall', claiming, { status: 'waiting' });
  await pressesFor('callNext', claiming, { status: 'called' });
  await pressesFor('markNoShow', claiming, { outcome: 'no-show' });
  await pressesFor('callNext', usual, { status: 'called' });
  await pressesFor('startVisit', usual, { status: 'serving' });
  await pressesFor('finishAndCall', usual, { outcome: 'served' });

  await presses('raisePanic', () => Object.values(state().help), [{ panicAt: MINE }]);
  await presses('leaveDesk', () => ({ isEmpty: here()?.operator === undefined }), {
    isEmpty: true,
  });
  await desk.getByRole('heading', { name: say('desk.choose.title') }).waitFor();
  expect(ticket(entitled)?.status).toBe('parked');
  expect(centre.complaints).toEqual([]);
});
