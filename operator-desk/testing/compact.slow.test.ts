import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { sayIn } from '@cherha/shared/text/say.ts';
import { desksForTests, looked, press, signInAtDesk } from './open-desk.ts';

let desks: Awaited<ReturnType<typeof desksForTests>>;
beforeAll(async () => {
  desks = await desksForTests();
});
afterEach(() => desks.closeAll());
afterAll(() => desks.end());

const say = sayIn('uk');
const size = { width: 360, height: 200 };

test('a small window on top of others does a whole visit by key, and nothing of it is cut off', async () => {
  const { page, server } = await desks.open();
  server.centre.visitorsCome(2);
  await signInAtDesk(page, '1');
  await page.setViewportSize(size);
  await page.goto(`${server.url}?compact`);
  await page.getByText('Чекають: 2').waitFor();
  await press(page, 'F2');
  await page.getByText('П001', { exact: true }).first().waitFor();
  for (const name of ['Почати візит', 'Ніхто не підійшов']) {
    const box = await page.getByRole('button', { name }).boundingBox();
    expect(box && box.x + box.width <= size.width && box.y + box.height <= size.height).toBe(true);
  }
  await looked(page);
  await page.getByRole('button', { name: 'Почати візит' }).click();
  await expect.poll(() => server.centre.ticket('П001').status).toBe('serving');
  await page.getByRole('button', { name: 'Завершити візит' }).waitFor();
  // For a form there is no room here, and the key of one says so.
  await press(page, 'Shift+F6');
  await page.getByText(say('desk.compact.noRoom')).waitFor();
  await press(page, 'F2');
  await expect.poll(() => server.centre.ticket('П001').status).toBe('finished');
  await page.getByText('Чекають: 1').waitFor();
});

test('a lost connection is unmistakable in the small window too', async () => {
  const { page, server } = await desks.open();
  await signInAtDesk(page, '1');
  await page.setViewportSize(size);
  await page.goto(`${server.url}?compact`);
  await page.getByText('Чекають: 0').waitFor();
  server.trouble.refusesConnections = true;
  server.cut();
  await page.getByText('Немає зв’язку із сервером').waitFor();
});

test('the small window is opened from the working page, and works at the same window', async () => {
  const { page, server } = await desks.open();
  server.centre.visitorsCome(1);
  await signInAtDesk(page, '1');
  const opening = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Мале вікно' }).click();
  const small = await opening;
  await small.getByText('Чекають: 1').waitFor();
  expect(await small.evaluate(() => innerWidth)).toBe(size.width);
  await looked(small);
  await small.getByRole('button', { name: 'Викликати наступного' }).click();
  await expect.poll(() => server.centre.ticket('П001').status).toBe('called');
  await page.getByRole('button', { name: 'Почати візит' }).waitFor();

  // From there the full desk is one press away: the page that opened it, or a new one where that is closed.
  const goToFull = () => small.getByRole('button', { name: 'Повне вікно' }).click();
  await page.evaluate(() => (window.focus = () => document.body.setAttribute('data-front', '')));
  await goToFull();
  await page.locator('body[data-front]').waitFor();
  await page.close();
  const opened = small.waitForEvent('popup');
  await goToFull();
  const full = await opened;
  await full.getByRole('button', { name: 'Мале вікно' }).waitFor();
});
