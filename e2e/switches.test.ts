import { aSwitchBox, pressSwitch } from '@cherha/kiosk/testing/switch-box.ts';
import { everything } from '@cherha/shared/domain/shelf.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCentre, type OpenCentre } from './open-centre.ts';

const say = sayIn('uk');
let centre: OpenCentre;
beforeAll(async () => {
  centre = await openCentre();
});
afterAll(() => centre.close());

const tickets = () =>
  everything(centre.whole.server.mailbox.state().tickets).toSorted((a, b) => a.turn - b.turn);
const heading = (page: Page, name: string) => page.getByRole('heading', { name }).waitFor();

/** A kiosk with a switch box; its clock goes as the test likes. */
async function aKioskWithSwitches(): Promise<Page> {
  const page = await centre.page('/kiosk/');
  await page.addInitScript(aSwitchBox);
  await page.clock.install();
  await page.reload();
  await heading(page, say('kiosk.welcome.title'));
  return page;
}

const offered = (page: Page): Promise<string> =>
  page.evaluate(() =>
    document.activeElement instanceof HTMLButtonElement ? document.activeElement.innerText : '',
  );

/** With one switch: waits until this is offered, and presses at that moment. */
async function pressWhenOffered(page: Page, words: string): Promise<void> {
  await page.waitForFunction((text) => {
    const { activeElement } = document;
    if (!(activeElement instanceof HTMLButtonElement)) return false;
    if (!activeElement.innerText.includes(text)) return false;
    dispatchEvent(new CustomEvent('switch-pressed'));
    return true;
  }, words);
}

/** With two: goes on until this is offered. */
async function goesTo(page: Page, words: string): Promise<void> {
  for (let i = 0; i < 40; i++) {
    if ((await offered(page)).includes(words)) return;
    await pressSwitch(page, 0);
  }
  throw new Error(`“${words}” was never offered`);
}

test('row 16: with one switch alone a visitor takes a ticket', async () => {
  const page = await aKioskWithSwitches();
  const before = tickets().length;
  await pressSwitch(page, 0);
  await pressWhenOffered(page, 'народження дитини');
  await heading(page, say('kiosk.purpose.title'));
  await pressWhenOffered(page, say('common.purpose.collect'));
  await page.getByText(say('kiosk.ticket.take')).waitFor();
  expect(tickets().slice(before)).toMatchObject([{ purpose: 'collect' }]);
  await pressWhenOffered(page, say('kiosk.frame.done'));
  await heading(page, say('kiosk.welcome.title'));
  expect(await page.evaluate(() => document.documentElement.dataset['mode'])).toBe('usual');
  expect(centre.complaints).toEqual([]);
}, 300_000);

test('row 16: with two switches nothing hurries: the first goes on, the second chooses', async () => {
  const page = await aKioskWithSwitches();
  const before = tickets().length;
  await pressSwitch(page, 0);
  await pressSwitch(page, 1);
  await goesTo(page, 'народження дитини');
  await page.clock.runFor(8_000);
  expect(await offered(page)).toMatch(/народження дитини/);
  await pressSwitch(page, 1);
  await heading(page, say('kiosk.purpose.title'));
  await goesTo(page, say('common.purpose.submit'));
  await pressSwitch(page, 1);
  await page.getByText(say('kiosk.ticket.take')).waitFor();
  expect(tickets().slice(before)).toMatchObject([{ purpose: 'submit' }]);
  expect(centre.complaints).toEqual([]);
});
