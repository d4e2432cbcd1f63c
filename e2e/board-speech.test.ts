import { join } from 'node:path';
import { sayIn } from '@cherha/shared/text/say.ts';
import type { SpokenNote } from '@cherha/shared/ui/speech/speaker.ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { announcedOn, operatorAt } from './hands.ts';
import { openCentre, type OpenCentre } from './open-centre.ts';
import { ticketFor } from './visitors.ts';

let centre: OpenCentre;
let board: Page;
beforeAll(async () => {
  const notHere = join(import.meta.dirname, 'no-such-program');
  centre = await openCentre({ speech: { inAdvance: 'nothing', programs: { rhvoice: notHere } } });
  board = await centre.page('/board/', { width: 1920, height: 1080 });
  await board.getByText(sayIn('uk')('board.nobody')).waitFor();
});
afterAll(() => centre.close());

const spoken = () =>
  board.evaluate(
    () => (globalThis as unknown as { __spoken?: readonly SpokenNote[] }).__spoken ?? [],
  );

test('calls of one moment are spoken whole, one after another, and in English too for whoever chose it', async () => {
  const windows = [
    ['oksana', '3', 'uk'],
    ['andrii', '6', 'en'],
  ] as const;
  const calls: { number: string; desk: string }[] = [];
  const presses = [];
  for (const [login, desk, language] of windows) {
    const operator = operatorAt(await centre.page('/desk/', { width: 1366, height: 768 }));
    await operator.signsIn(login);
    await operator.takes(desk);
    const number = await ticketFor(centre, desk, language);
    calls.push({ number, desk });
    presses.push(() => operator.does('callNext', number));
  }
  await Promise.all(presses.map((press) => press()));
  await expect
    .poll(async () => (await spoken()).filter(({ event }) => event === 'end').length, {
      timeout: 60_000,
    })
    .toBe(3);

  const log = await spoken();
  expect(log.filter(({ unheard }) => unheard)).toEqual([]);
  expect(log.map(({ event }) => event)).toEqual(['start', 'end', 'start', 'end', 'start', 'end']);
  const order = await announcedOn(board);
  const sayings = order.flatMap((line) => {
    const call = calls.find(({ number, desk }) => line === `${number} → ${desk}`);
    const languages = call?.desk === '6' ? (['uk', 'en'] as const) : (['uk'] as const);
    return call ? languages.map((each) => sayIn(each)('board.announced.window', call)) : [];
  });
  expect(log.filter(({ event }) => event === 'start').map(({ text }) => text)).toEqual(sayings);
}, 120_000);
