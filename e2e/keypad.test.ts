import { keypadOn, type Keypad } from '@cherha/kiosk/testing/keypad.ts';
import { everything } from '@cherha/shared/domain/shelf.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCentre, type OpenCentre } from './open-centre.ts';

const say = sayIn('uk');
let centre: OpenCentre;
beforeAll(async () => {
  centre = await openCentre();
});
afterAll(() => centre.close());

const mode = (page: Page) => page.evaluate(() => document.documentElement.dataset['mode']);
const tickets = () =>
  everything(centre.whole.server.mailbox.state().tickets).toSorted((a, b) => a.turn - b.turn);

async function aBlindVisitorAt(page: Page): Promise<Keypad> {
  await page.getByRole('heading', { name: say('kiosk.welcome.title') }).waitFor();
  return keypadOn(page);
}

test('row 3, row 30, row 54: a visitor who sees nothing takes a ticket by keypad and ear alone', async () => {
  const page = await centre.page('/kiosk/');
  const keypad = await aBlindVisitorAt(page);
  const before = tickets().length;

  await keypad.press('F19');
  await keypad.waitsFor(say('access.ear.begin'));
  await keypad.waitsFor(say('kiosk.welcome.title'));
  await keypad.goesTo(say('access.open'), 'F18');
  await keypad.press('F20');
  await keypad.waitsFor(say('access.panel.title'));
  await keypad.goesTo(say('access.panel.blank'));
  await keypad.press('F20');
  await keypad.waitsFor(say('access.ear.blank'));
  await expect.poll(() => darkness(page)).toBe('all dark');
  await keypad.press('F21');
  await keypad.waitsFor(say('access.open'));

  await keypad.goesTo(/народження дитини/);
  await keypad.press('F20');
  await keypad.waitsFor(say('kiosk.purpose.title'));
  await keypad.goesTo(say('common.purpose.submit'));
  await keypad.press('F20');
  await keypad.waitsFor(say('kiosk.ticket.take'));
  const heard = await keypad.waitsFor(say('kiosk.ticket.takeFrom.below'));
  expect(await darkness(page)).toBe('all dark');

  await expect.poll(() => tickets().length).toBe(before + 1);
  const ticket = tickets().at(-1);
  expect(heard).toContain(say('ticket.yourNumber'));
  expect(heard).toContain(ticket?.number);
  expect(heard).toContain(say('ticket.nobodyAhead'));
  expect(heard).toMatch(/народження дитини/);
  expect(heard).toContain(say('access.ear.waitHere'));
  expect(centre.printer.jobs.length).toBe(before + 1);
  await expect.poll(() => ticket && tickets().at(-1)?.print).toEqual({ outcome: 'printed' });

  await keypad.press('F21');
  await expect.poll(() => mode(page)).toBe('usual');
  expect(await page.evaluate(() => document.documentElement.dataset['screen'])).toBe('seen');
  expect(centre.complaints).toEqual([]);
}, 300_000);

test('row 3, V4: by keypad and ear alone one service more goes to the same number', async () => {
  const page = await centre.page('/kiosk/');
  const keypad = await aBlindVisitorAt(page);
  const chooses = async (service: RegExp): Promise<void> => {
    await keypad.goesTo(service);
    await keypad.press('F20');
    await keypad.waitsFor(say('kiosk.purpose.title'));
    await keypad.goesTo(say('common.purpose.submit'));
    await keypad.press('F20');
  };
  await keypad.press('F19');
  await keypad.waitsFor(say('kiosk.welcome.title'));
  await chooses(/народження дитини/);
  await keypad.waitsFor(say('kiosk.ticket.take'));
  const number = tickets().at(-1)?.number ?? '';

  await keypad.goesTo(say('kiosk.adding.open'));
  await keypad.press('F20');
  await keypad.waitsFor(say('kiosk.adding.title', { number }));
  await chooses(/внутрішньо переміщеної/);
  const told = await keypad.waitsFor(say('kiosk.adding.sameNumber'));
  expect(told).toContain(say('kiosk.adding.done', { number }));
  expect(told).toMatch(/внутрішньо переміщеної/);
  await keypad.press('F21');
  const both = await keypad.waitsFor(say('access.ear.waitHere'));
  expect(both).toMatch(/народження дитини.*внутрішньо переміщеної/s);
  expect(tickets().at(-1)).toMatchObject({ number, next: [{ purpose: 'submit' }] });
  expect(centre.complaints).toEqual([]);
}, 300_000);

/** Whether anything at all can be seen: every pixel of the screen is looked at. */
async function darkness(page: Page): Promise<'all dark' | 'something is seen'> {
  const image = await loadImage(await page.screenshot());
  const pen = createCanvas(image.width, image.height).getContext('2d');
  pen.drawImage(image, 0, 0);
  const { data } = pen.getImageData(0, 0, image.width, image.height);
  return data.every((value, i) => i % 4 === 3 || value === 0) ? 'all dark' : 'something is seen';
}
