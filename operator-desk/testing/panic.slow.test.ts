import type { DeskId, HelpPlaceId, StaffId } from '@cherha/shared/domain/ids.ts';
import { at } from '@cherha/shared/testing/builders.ts';
import type { Event } from '@cherha/shared/domain/events.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { desksForTests, looked, press, signInAtDesk } from './open-desk.ts';

let desks: Awaited<ReturnType<typeof desksForTests>>;
beforeAll(async () => {
  desks = await desksForTests();
});
afterEach(() => desks.closeAll());
afterAll(() => desks.end());

const named: Event = {
  type: 'helpPlacesSet',
  at: at(0),
  places: [
    {
      id: 'quiet' as HelpPlaceId,
      name: { uk: 'Тихий виклик', en: 'Quiet alarm' },
      desks: [],
      staff: ['olena' as StaffId],
      panic: true,
    },
  ],
};
const say = sayIn('uk');
const small = { width: 360, height: 200 };
const fits = async (shown: Locator): Promise<boolean> => {
  const box = await shown.boundingBox();
  return box !== null && box.x + box.width <= small.width && box.y + box.height <= small.height;
};
const desk2 = { deskId: 'desk-2' as DeskId };

async function atWindow() {
  const { page, server } = await desks.open({ settings: [named] });
  await page.evaluate(() => {
    const host = window as { __sounds?: number };
    const start = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function counted(...args) {
      host.__sounds = (host.__sounds ?? 0) + 1;
      start.apply(this, args);
    };
  });
  await signInAtDesk(page, '1');
  return {
    page,
    server,
    sounds: () => page.evaluate(() => (window as { __sounds?: number }).__sounds),
  };
}
const open = (server: Awaited<ReturnType<typeof atWindow>>['server']) =>
  server.centre.view.help.map(({ panicAt }) => panicAt);

test('G8: two keys call quietly; the window itself shows no alert, and takes it back within seconds', async () => {
  const { page, server } = await atWindow();
  await page.keyboard.press('Control+Shift+F8');
  await page.getByText('Надіслано тихо').waitFor();
  expect(open(server)).toEqual(['desk-1']);
  expect(await page.getByRole('alert').count()).toBe(0);
  expect(await page.title()).not.toContain('‼');
  server.centre.later(4);
  server.tell();
  await page.getByRole('button', { name: /^Скасувати: / }).click();
  await page.getByRole('button', { name: 'Тихий виклик' }).waitFor();
  expect(open(server)).toEqual([]);
});

test('G8: its keys are changed as any other, but never to one press and never to none', async () => {
  const { page, server } = await atWindow();
  await page.getByRole('button', { name: say('desk.top.keys') }).click();
  const action = say('desk.panic.raise');
  const slot = (key: string) =>
    page.getByRole('button', { name: say('desk.keys.change', { action, key }) });
  const tries = async (key: string, now = 'Ctrl+Shift+F8'): Promise<void> => {
    await slot(now).click();
    await page.keyboard.press(key);
  };
  await tries('Delete');
  await page.getByText(say('desk.keys.needed')).waitFor();
  await tries('q');
  await page.getByText(say('desk.keys.too-easy')).waitFor();
  await tries('Control+Shift+F9');
  await slot('Ctrl+Shift+F9').waitFor();
  // Pressed into the table it was a key, and no alarm: what is asked later is answered already.
  await page.getByRole('button', { name: say('desk.keys.close') }).click();
  await press(page, 'F2');
  await expect.poll(() => server.centre.heard).toContain('callNext');
  expect(server.centre.heard).not.toContain('raisePanic');
  await page.getByRole('button', { name: say('desk.top.keys') }).click();
  await slot('Ctrl+Shift+F9').waitFor();
  await page.keyboard.press('Control+Shift+F9');
  await expect.poll(() => open(server)).toEqual(['desk-1']);
});

test('G8: a hand that presses the same place again in fear takes nothing back', async () => {
  const { page, server } = await atWindow();
  const box = await page.getByRole('button', { name: 'Тихий виклик' }).boundingBox();
  const hit = () => page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 10);
  await hit();
  await page.getByText('Надіслано тихо').waitFor();
  for (let i = 0; i < 5; i++) await hit();
  server.tell();
  expect(await page.getByRole('button', { name: /^Скасувати: / }).count()).toBe(0);
  expect(open(server)).toEqual(['desk-1']);
});

test('G8: one press of the small button is enough, and later it is not taken back by a slip', async () => {
  const { page, server } = await atWindow();
  await page.getByRole('button', { name: 'Тихий виклик' }).click();
  await page.getByText('Надіслано тихо').waitFor();
  server.centre.later(11);
  server.tell();
  await page.getByRole('button', { name: /^Скасувати: / }).waitFor({ state: 'detached' });
  expect(open(server)).toEqual(['desk-1']);
});

test('G8: whoever sits at a window calls quietly from every other page too', async () => {
  const { page, server } = await atWindow();
  const later = () => {
    server.centre.later(4);
    server.tell();
  };
  for (const link of ['Рецепція', 'Зал', 'Тривога й перебої', 'Оцінки візитів', 'Пристрої']) {
    await page.getByRole('link', { name: link, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: link }).waitFor();
    await page.getByRole('button', { name: 'Тихий виклик' }).click();
    await page.getByText('Надіслано тихо').waitFor();
    expect(open(server)).toEqual(['desk-1']);
    later();
    await page.getByRole('button', { name: /^Скасувати: / }).click();
    await page.getByRole('button', { name: 'Тихий виклик' }).waitFor();
    await page.keyboard.press('Control+Shift+F8');
    later();
    await page.getByRole('button', { name: /^Скасувати: / }).click();
    await page.getByRole('button', { name: 'Тихий виклик' }).waitFor();
  }
  expect(server.centre.heard.filter((type) => type === 'raisePanic')).toHaveLength(10);
});

test('G8: the small window on top of others has the key and the button, and none of it is cut off', async () => {
  const { page, server } = await atWindow();
  await page.setViewportSize(small);
  await page.goto(`${server.url}?compact`);
  await page.getByRole('button', { name: 'Тихий виклик' }).waitFor();
  await page.keyboard.press('Control+Shift+F8');
  const undo = page.getByRole('button', { name: /^Скасувати: / });
  await undo.waitFor();
  expect(open(server)).toEqual(['desk-1']);
  for (const shown of [undo, page.getByText('Надіслано тихо')])
    expect(await fits(shown)).toBe(true);
});

test('G8: where the server is cut off it says in the same small place that nothing was sent', async () => {
  const { page, server } = await atWindow();
  server.trouble.refusesConnections = true;
  server.cut();
  await page.getByText('Немає зв’язку із сервером').waitFor();
  await page.keyboard.press('Control+Shift+F8');
  await page.getByText('Не надіслано').waitFor();
  expect(open(server)).toEqual([]);
});

test('G8: a call that the server does not answer is said, and the next press sends it', async () => {
  const { page, server } = await atWindow();
  server.trouble.silent = 'everything';
  await page.getByRole('button', { name: 'Тихий виклик' }).click();
  const unsent = page.getByText('Не надіслано');
  await expect
    .poll(async () => {
      await page.clock.fastForward(2_000);
      return unsent.count();
    })
    .toBe(1);
  expect(open(server)).toEqual([]);
  server.trouble.silent = undefined;
  server.tell();
  await page.getByRole('button', { name: 'Тихий виклик' }).click();
  await page.getByText('Надіслано тихо').waitFor();
  expect([open(server), await unsent.count()]).toEqual([['desk-1'], 0]);
});

test('G8: whoever is named sees the window until she accepts, and hears nothing', async () => {
  const { page, server, sounds } = await atWindow();
  server.centre.elsewhere('taras', { type: 'takeDesk', ...desk2 });
  server.centre.elsewhere('taras', { type: 'raisePanic', ...desk2 });
  server.tell();
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.textContent()).toContain('Вікно 2');
  await page.clock.fastForward(20_000);
  await page.getByText('На зв’язку').waitFor();
  expect(await alert.count()).toBe(1);
  expect(await sounds()).toBeUndefined();
  await looked(page);
  await page.keyboard.press('F6');
  await page.getByText('Ви йдете сюди').waitFor();
});
