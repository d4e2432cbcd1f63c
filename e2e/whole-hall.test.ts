import { readQr } from '@cherha/build/src/virtual-printer/testing/read-ticket.ts';
import type { ServiceId } from '@cherha/shared/domain/ids.ts';
import { everything } from '@cherha/shared/domain/shelf.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { announcedOn, operatorAt, visitorAt } from './hands.ts';
import { keyboardAt, withItsClock } from './keyboard.ts';
import { openCentre, type OpenCentre } from './open-centre.ts';
import { ticketOf } from './visitors.ts';

const say = sayIn('uk');
/** A birth is registered at windows 3 and 8: one in the hall below, the other in hall 2. */
const BIRTH = '00030' as ServiceId;

let centre: OpenCentre;
/** Of the whole centre, and of windows 6, 7 and 8 alone. */
let hall: Page;
let upperHall: Page;
let third: Page;
let eighth: Page;
beforeAll(async () => {
  centre = await openCentre();
  [hall, upperHall] = [await boardNamed('hall'), await boardNamed('hall-2')];
  [third, eighth] = [await windowOf('oksana', '3'), await windowOf('andrii', '8')];
});
afterAll(() => centre.close());

async function boardNamed(name: string): Promise<Page> {
  const board = await centre.page(`/board/?board=${name}`, { width: 1920, height: 1080 });
  await board.getByText(say('board.nobody')).waitFor();
  return board;
}

async function windowOf(login: string, number: string): Promise<Page> {
  const desk = await withItsClock(await centre.page('/desk/', { width: 1366, height: 768 }));
  const operator = operatorAt(desk);
  await operator.signsIn(login);
  await operator.takes(number);
  await desk
    .getByRole('heading', { name: say('desk.place.numbered.window', { number }) })
    .waitFor();
  return desk;
}

/** What stands large on a board: `А001 → 3`. */
const calledOn = (board: Page): Promise<string[]> =>
  board
    .locator('.called-one')
    .evaluateAll((rows) =>
      rows.map((row) =>
        ['.number-plate', '.place-desk'].map((part) => row.querySelector(part)?.textContent),
      ),
    )
    .then((all) => all.map((parts) => parts.join(' → ')));
const boardsShow = async (calls: { hall: string[]; upperHall: string[] }): Promise<void> => {
  await expect
    .poll(async () => ({ hall: await calledOn(hall), upperHall: await calledOn(upperHall) }))
    .toEqual(calls);
};
const waitingAt = (desk: Page): Promise<string[]> =>
  desk.locator('.waiting-row .waiting-number').allTextContents();
const statesNow = () =>
  everything(centre.whole.server.mailbox.state().tickets)
    .toSorted((a, b) => a.turn - b.turn)
    .map((ticket) => ({
      number: ticket.number,
      status: ticket.status,
      announced: ticket.announced,
      ...('deskId' in ticket && { desk: ticket.deskId }),
    }));

test('a number and its window are the same on the boards of their zones, on her phone and at every desk', async () => {
  const visitor = visitorAt(await centre.page('/kiosk/'));
  await visitor.choose(/народження дитини/);
  await visitor.says('submit');
  const number = await visitor.number();
  await expect.poll(() => centre.printer.jobs.length).toBe(1);
  const address = new URL(await readQr(centre.printer.jobs[0]!.png)).pathname;
  const phone = await centre.page(address, { width: 390, height: 844 });
  const phoneSays = async (words: string) => {
    await phone.reload();
    await phone.getByText(words).first().waitFor();
  };
  await phoneSays(say('ticket.nobodyAhead'));
  for (const desk of [third, eighth]) await expect.poll(() => waitingAt(desk)).toEqual([number]);

  await keyboardAt(third).does('callNext');
  await boardsShow({ hall: [`${number} → 3`], upperHall: [] });
  await expect.poll(() => waitingAt(eighth)).toEqual([]);
  // The first time by itself: the page asks anew every few seconds.
  await phone
    .locator('#place')
    .filter({ hasText: say('pages.ticket.called.window', { desk: '3' }) })
    .waitFor();

  await third.getByRole('button', { name: say('more.open') }).click();
  const transfer = third.getByRole('form', { name: say('more.transfer') });
  await transfer.getByLabel(say('more.to')).selectOption('desk');
  // Enter alone sends nobody anywhere.
  await transfer.getByRole('button', { name: say('more.transfer') }).click();
  await transfer.getByText(say('more.sendTo.missing')).waitFor();
  await transfer.getByLabel(say('more.desk')).selectOption('desk-8');
  await transfer.getByRole('button', { name: say('more.transfer') }).click();
  await boardsShow({ hall: [], upperHall: [] });
  await expect.poll(() => waitingAt(eighth)).toEqual([number]);
  expect(await waitingAt(third)).toEqual([]);
  await keyboardAt(third).press('Escape');

  await keyboardAt(eighth).does('callNext');
  await boardsShow({ hall: [`${number} → 8`], upperHall: [`${number} → 8`] });
  await phoneSays(say('pages.ticket.called.window', { desk: '8' }));
  await expect.poll(() => announcedOn(hall)).toEqual([`${number} → 3`, `${number} → 8`]);
  await expect.poll(() => announcedOn(upperHall)).toEqual([`${number} → 8`]);

  await keyboardAt(eighth).does('startVisit');
  await keyboardAt(eighth).does('finishVisit');
  await boardsShow({ hall: [], upperHall: [] });
  await phoneSays(say('pages.ticket.finished.served'));
  expect(centre.complaints).toEqual([]);
}, 300_000);

test.each([1, 1, 1, 2, 3])(
  'C1: of %i who wait, two windows that call at the same moment get each another, and nobody is called twice',
  async (comers) => {
    const numbers: string[] = [];
    for (let n = 0; n < comers; n++) numbers.push(await ticketOf(centre, BIRTH));
    const both = [third, eighth];
    for (const desk of both) await expect.poll(() => waitingAt(desk)).toEqual(numbers);
    await Promise.all(both.map((desk) => keyboardAt(desk).look()));
    await Promise.all(both.map((desk) => desk.keyboard.press('F2')));

    const ours = () => statesNow().filter(({ number }) => numbers.includes(number));
    const called = numbers.slice(0, 2);
    await expect
      .poll(() => ours().map(({ number, status }) => `${number} ${status}`))
      .toEqual(numbers.map((one) => `${one} ${called.includes(one) ? 'called' : 'waiting'}`));
    const answers = both.map((desk) => desk.locator('.answer'));
    const refused = say('refusal.nobody-waiting');
    const said = () => Promise.all(answers.map((answer) => answer.innerText()));
    await expect
      .poll(async () => (await said()).toSorted())
      .toEqual(
        [...called.map((number) => say('desk.done.ticketCalled', { number })), refused]
          .slice(0, 2)
          .toSorted(),
      );
    const at = ours().filter(({ status }) => status === 'called');
    expect(at.map(({ announced }) => announced)).toEqual(called.map(() => 1));
    expect(new Set(at.map(({ desk }) => desk)).size).toBe(called.length);
    const shown = at.map(({ number, desk }) => `${number} → ${desk?.slice('desk-'.length)}`);
    await expect.poll(async () => (await calledOn(hall)).toSorted()).toEqual(shown.toSorted());
    await expect
      .poll(() => calledOn(upperHall))
      .toEqual(shown.filter((call) => call.endsWith('8')));

    await everybodyGoes();
  },
  60_000,
);

test('S12: a paired screen is given another board of the centre at the desk, and follows as it hangs', async () => {
  const screen = await centre.page('/board/', { width: 1366, height: 768 });
  const heading = () => screen.locator('.board-header h1').textContent();
  await expect.poll(heading).not.toBe('Зала 2. Вікна 6–8');
  await expect.poll(() => screen.title()).toMatch(/\d$/);
  const name = await screen.title();
  await screen.evaluate(() => (document.documentElement.dataset['same'] = 'page'));

  const desk = await centre.page('/desk/', { width: 1366, height: 768 });
  await operatorAt(desk).signsIn('admin');
  await desk.getByRole('link', { name: say('desk.top.devices') }).click();
  await desk.getByRole('button', { name: say('desk.devices.changeNamed', { name }) }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByLabel(say('desk.devices.newName')).fill('Табло другої зали');
  await dialog.getByLabel(say('desk.devices.nowBoard')).selectOption('hall-2');
  await dialog.getByRole('button', { name: say('desk.devices.save') }).click();
  await desk.getByText(say('desk.devices.changed', { name: 'Табло другої зали' })).waitFor();
  await desk.getByRole('row', { name: /Табло другої зали.*hall-2/ }).waitFor();
  await expect.poll(heading).toBe('Зала 2. Вікна 6–8');
  expect(await screen.title()).toBe('Табло другої зали');
  expect(await screen.evaluate(() => document.documentElement.dataset['same'])).toBe('page');
}, 60_000);

/** Served or not come, so that the next begin with an empty hall. */
async function everybodyGoes(): Promise<void> {
  await expect
    .poll(
      async () => {
        for (const desk of [third, eighth]) {
          const isFree = await desk.getByText(say('desk.visitor.nobody')).isVisible();
          const { length } = await waitingAt(desk);
          await keyboardAt(desk).look();
          if (!isFree || length > 0) await keyboardAt(desk).press('F2');
        }
        return statesNow().filter(({ status }) => status !== 'finished').length;
      },
      { interval: 200 },
    )
    .toBe(0);
  for (const desk of [third, eighth]) await desk.getByText(say('desk.visitor.nobody')).waitFor();
  await boardsShow({ hall: [], upperHall: [] });
}
