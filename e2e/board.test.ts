import { sayIn } from '@cherha/shared/text/say.ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { announcedOn, operatorAt, visitorAt } from './hands.ts';
import { openCentre, type OpenCentre } from './open-centre.ts';
import { ticketFor } from './visitors.ts';

const say = sayIn('uk');
let centre: OpenCentre;
let board: Page;
const operators: ReturnType<typeof operatorAt>[] = [];

beforeAll(async () => {
  centre = await openCentre();
  board = await centre.page('/board/', { width: 1920, height: 1080 });
  await board.getByText(say('board.nobody')).waitFor();
  for (const [login, desk] of [
    ['oksana', '3'],
    ['andrii', '6'],
  ] as const) {
    const desktop = await centre.page('/desk/', { width: 1366, height: 768 });
    const operator = operatorAt(desktop);
    await operator.signsIn(login);
    await operator.takes(desk);
    operators.push(operator);
  }
});
afterAll(() => centre.close());

/** One call may have to wait until the one before it has been shown. */
const announced = () => expect.poll(() => announcedOn(board), { timeout: 40_000 });
const bothOperators = () => operators as [(typeof operators)[0], (typeof operators)[0]];

test('two calls that come together are both announced, and a reload announces neither again', async () => {
  const [oksana, andrii] = bothOperators();
  const [first, second] = [await ticketFor(centre, '3'), await ticketFor(centre, '6')];
  await Promise.all([oksana.does('callNext', first), andrii.does('callNext', second)]);
  const bothCalls = [`${first} → 3`, `${second} → 6`].toSorted();
  await announced().toHaveLength(2);
  expect((await announcedOn(board)).toSorted()).toEqual(bothCalls);

  await board.reload();
  for (const number of [first, second]) await board.getByText(number).first().waitFor();
  await oksana.serves(first);
  await andrii.serves(second);
  const third = await ticketFor(centre, '6');
  await andrii.does('callNext', third);
  await announced().toEqual([`${third} → 6`]);
}, 300_000);

test('while the server is away board, desk and kiosk say so; they come back by themselves and repeat nothing', async () => {
  const [oksana] = bothOperators();
  const kiosk = await centre.page('/kiosk/');
  const visitor = visitorAt(kiosk);
  await visitor.sees(say('kiosk.welcome.title'));
  await kiosk.locator('[data-goes-on-alone="true"]').waitFor();
  const before = await announcedOn(board);

  await centre.restart(async () => {
    await board.getByText(say('board.noServer')).waitFor();
    await kiosk.getByText(say('offline.aheadUnknown')).first().waitFor();
    for (const operator of operators) await operator.sees(say('desk.link.lost'));
  });

  for (const operator of operators) await operator.sees(say('desk.link.live'));
  await board.getByText(say('board.noServer')).waitFor({ state: 'detached' });
  await visitor.choose(/народження дитини/);
  await visitor.says('submit');
  const number = await visitor.number();
  await oksana.does('callNext', number);
  await announced().toEqual([...before, `${number} → 3`]);
  expect(centre.complaints).toEqual([]);
}, 300_000);
