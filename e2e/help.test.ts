import type { HelpPlaceId } from '@cherha/shared/domain/ids.ts';
import { notesOn } from '@cherha/kiosk/testing/keypad.ts';
import { openHelp } from '@cherha/shared/domain/help.ts';
import { newCommandId } from '@cherha/shared/protocol/ask.ts';
import { staff } from '@cherha/shared/testing/builders.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { callButtonAt, type CallButton } from './call-button.ts';
import { visitorAt } from './hands.ts';
import { noonClock, type NoonClock } from './noon-clock.ts';
import { openCentre, type OpenCentre } from './open-centre.ts';

const say = sayIn('uk');
const PLACE = 'Термінал у вестибюлі';

let clock: NoonClock;
let centre: OpenCentre;
let button: CallButton;
beforeEach(async () => {
  clock = noonClock();
  centre = await openCentre({ clock: clock.now });
  button = await callButtonAt('kiosk', centre.url);
});
afterEach(async () => {
  await button.close();
  expect(centre.complaints).toEqual([]);
  await centre.close();
});

/** Somebody who has sat down at a window. */
async function operator(login: string, window: string): Promise<Page> {
  const page = await centre.page('/desk/', { width: 1366, height: 768 });
  await page.getByLabel(say('desk.signIn.login')).fill(login);
  await page.getByLabel(say('desk.signIn.password')).fill('zrazkove');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: new RegExp(`^Вікно ${window}`) }).click();
  await page.getByRole('heading', { name: `Вікно ${window}` }).waitFor();
  return page;
}
const alertOn = (page: Page) => page.getByRole('alert').filter({ hasText: PLACE });
const kiosk = async () => {
  const page = await centre.page('/kiosk/?place=kiosk');
  await page.getByRole('heading', { name: say('kiosk.welcome.title') }).waitFor();
  return page;
};
const mode = (page: Page) => page.evaluate(() => document.documentElement.dataset['mode']);
const spoken = async (page: Page) =>
  (await notesOn(page)).filter(({ event }) => event === 'end').map(({ text }) => text);
const told = (page: Page, state: 'none' | 'asked' | 'coming' | 'cancelled') =>
  page.getByRole('heading', { name: say(`kiosk.help.title.${state}`) });

test('G1, G3: a pressed button alerts the desk within sight, and its place sees that somebody is coming', async () => {
  const [desk, screen] = [await operator('oksana', '1'), await kiosk()];
  await expect.poll(() => button.device.isOpen).toBe(true);
  button.press();

  await alertOn(desk).waitFor();
  await told(screen, 'asked').waitFor();
  await expect.poll(() => button.lamp().slice(0, 4)).toEqual(['off', 'on', 'off', 'on']);

  await desk.keyboard.press('F6');
  await desk.getByText(say('desk.help.what.mine')).waitFor();
  await told(screen, 'coming').waitFor();
  expect(await alertOn(desk).count()).toBe(0);
  await expect.poll(() => button.lamp().at(-1)).toBe('on');
  expect(await screen.content()).not.toContain('Гнатюк');

  const steady = button.lamp().length;
  await expect.poll(() => finished(desk)).toBe(true);
  await told(screen, 'coming').waitFor({ state: 'detached' });
  await expect.poll(() => button.lamp().at(-1)).toBe('off');
  expect(button.lamp().length - steady).toBeLessThanOrEqual(2);
});

test('G1, row 1: the button beside the kiosk opens the accessible mode, which says what becomes of the call', async () => {
  const [desk, screen] = [await operator('oksana', '1'), await kiosk()];
  await expect.poll(() => button.device.isOpen).toBe(true);
  expect(await mode(screen)).toBe('usual');
  button.press();
  await told(screen, 'asked').waitFor();
  await expect.poll(() => mode(screen)).toBe('accessible');
  await expect.poll(() => spoken(screen)).toContain(say('kiosk.help.title.asked'));

  await desk.keyboard.press('F6');
  await expect.poll(() => spoken(screen)).toContain(say('kiosk.help.title.coming'));
});

test('G5: in the usual mode too it is heard what becomes of a call', async () => {
  const screen = await kiosk();
  const visitor = visitorAt(screen);
  await visitor.opens(say('kiosk.frame.help'), say('kiosk.help.title.none'));
  await visitor.opens(say('kiosk.help.call'), say('kiosk.help.title.asked'));
  await expect.poll(() => spoken(screen)).toContain(say('kiosk.help.title.asked'));
  await visitor.opens(say('kiosk.help.cancel'), say('kiosk.help.title.cancelled'));
  await expect.poll(() => spoken(screen)).toContain(say('kiosk.help.title.cancelled'));
  expect(await mode(screen)).toBe('usual');
});

test('G4: nobody goes, and after a minute everybody is alerted', async () => {
  const [first, other] = [await operator('oksana', '1'), await operator('andrii', '3')];
  await expect.poll(() => button.device.isOpen).toBe(true);
  button.press();
  await alertOn(first).waitFor();
  expect(await alertOn(other).count()).toBe(0);

  clock.passes(61_000);
  // Whatever happens next in the centre lets the server look at its clock at once.
  const { mailbox } = centre.whole.server;
  const elsewhere = { type: 'askForHelp', placeId: 'toilet' as HelpPlaceId } as const;
  await mailbox.handle({ commandId: newCommandId(), command: elsewhere }, staff('halyna'));
  for (const page of [other, first])
    await alertOn(page)
      .filter({ hasText: say('desk.help.what.loud') })
      .waitFor();
});

test('G2: a press while the server is away is one call when it is back', async () => {
  await expect.poll(() => button.device.isOpen).toBe(true);
  const paired = () => centre.whole.server.people.devices.all().map(({ kind }) => kind);
  await expect.poll(paired).toEqual(['buttons']);
  await centre.restart(async () => button.press());
  const open = () => openHelp(centre.whole.server.mailbox.state());
  await expect.poll(open).toMatchObject([{ placeId: 'kiosk', times: 1 }]);
});

test('G5: a visitor calls from the kiosk itself, and takes it back', async () => {
  const [desk, screen] = [await operator('oksana', '1'), await kiosk()];
  const touch = (name: string) => screen.getByRole('button', { name }).tap();
  await touch(say('kiosk.frame.help'));
  await told(screen, 'none').waitFor();
  await expect
    .poll(async () => {
      if (await told(screen, 'none').isVisible()) await touch(say('kiosk.help.call'));
      return told(screen, 'asked').isVisible();
    })
    .toBe(true);
  await alertOn(desk).waitFor();

  await expect
    .poll(async () => {
      if (await told(screen, 'asked').isVisible()) await touch(say('kiosk.help.cancel'));
      return told(screen, 'cancelled').isVisible();
    })
    .toBe(true);
  await alertOn(desk).waitFor({ state: 'detached' });
  expect(openHelp(centre.whole.server.mailbox.state())).toEqual([]);
});

/** Pressed at leisure: a press right after another is taken for a slip of the hand. */
async function finished(desk: Page): Promise<boolean> {
  const done = desk.getByRole('button', { name: say('desk.help.finish') });
  if (await done.isVisible()) await done.click();
  return openHelp(centre.whole.server.mailbox.state()).length === 0;
}
