/// <reference types="node" />
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openGallery, type Gallery } from './open-kiosk.ts';

let gallery: Gallery;
let page: Page;
let hand: CDPSession;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery.close());
beforeEach(async () => {
  page = await gallery.open({ width: 1080, height: 1920 });
  hand = await page.context().newCDPSession(page);
  await gallery.show(page, 'purpose');
});
afterEach(() => page.context().close());

interface Point {
  readonly x: number;
  readonly y: number;
}

const choices = () => page.locator('.purpose-choice');
const heard = () => page.evaluate(() => (globalThis.window.__heard ?? []).map(({ type }) => type));

async function middleOf(index: number): Promise<Point> {
  const box = await choices().nth(index).boundingBox();
  if (!box) throw new Error('nothing to touch');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The fingers that are on the glass from now on. */
const fingers = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: Point[]) =>
  hand.send('Input.dispatchTouchEvent', {
    type,
    touchPoints: points.map((point, id) => ({ ...point, id })),
  });

test('nothing happens while the finger is down, one thing when it is lifted', async () => {
  const here = await middleOf(1);
  await fingers('touchStart', here);
  expect(await heard()).toEqual([]);
  await fingers('touchEnd');
  expect(await heard()).toEqual(['purpose.chosen']);
});

test('a double tap chooses once', async () => {
  const here = await middleOf(1);
  for (const type of ['touchStart', 'touchEnd', 'touchStart', 'touchEnd'] as const)
    await (type === 'touchStart' ? fingers(type, here) : fingers(type));
  expect(await heard()).toEqual(['purpose.chosen']);
});

test('a letter right after «Стерти все» is typed', async () => {
  await gallery.show(page, 'search-found');
  const middle = async (name: string): Promise<Point> => {
    const box = await page.getByRole('button', { name, exact: true }).boundingBox();
    if (!box) throw new Error('nothing to touch');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  // Sent together: the fingers are quicker than any answer.
  const places = [await middle('Стерти все'), await middle('С')];
  await Promise.all(places.flatMap((place) => [fingers('touchStart', place), fingers('touchEnd')]));
  expect(await heard()).toEqual(['search.typed', 'search.typed']);
});

test('a finger that slides away chooses nothing, even when it comes back', async () => {
  const { x, y } = await middleOf(1);
  await fingers('touchStart', { x, y });
  for (const by of [20, 60, 140, 60, 0]) await fingers('touchMove', { x: x + by, y });
  await fingers('touchEnd');
  await fingers('touchStart', { x, y });
  await fingers('touchMove', { x, y: y + 400 });
  await fingers('touchEnd');
  expect(await heard()).toEqual([]);
});

test('a finger that trembles by four millimetres chooses', async () => {
  const { x, y } = await middleOf(0);
  await fingers('touchStart', { x, y });
  for (const by of [8, -8, 16]) await fingers('touchMove', { x: x + by, y: y - by / 2 });
  await fingers('touchEnd');
  expect(await heard()).toEqual(['purpose.chosen']);
});

test('a second finger is ignored', async () => {
  const [first, second] = [await middleOf(0), await middleOf(2)];
  await fingers('touchStart', first);
  await fingers('touchStart', first, second);
  await fingers('touchEnd');
  const chosen = await page.evaluate(() => globalThis.window.__heard ?? []);
  expect(chosen).toEqual([{ type: 'purpose.chosen', purpose: 'consultation' }]);
});

test('a right click, a long press and a drag open nothing and choose nothing', async () => {
  const opened = page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        addEventListener('contextmenu', (event) => resolve(!event.defaultPrevented), {
          once: true,
        });
      }),
  );
  await choices().nth(1).click({ button: 'right' });
  expect(await opened).toBe(false);
  expect(await heard()).toEqual([]);
  expect(await page.evaluate(() => getSelection()?.toString() ?? '')).toBe('');
});

test('a held key chooses once; Enter and Space both do', async () => {
  for (const key of ['Enter', 'Space']) {
    await gallery.show(page, 'purpose');
    await choices().nth(2).focus();
    for (let i = 0; i < 20; i++) await page.keyboard.down(key);
    await page.keyboard.up(key);
    expect(await heard()).toEqual(['purpose.chosen']);
  }
});

test('every new screen is read from its heading on, and Tab leads on to what can be pressed', async () => {
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  const all = await page.locator(':is(.frame-aside, main) button').allTextContents();
  const reached: (string | undefined)[] = [];
  for (const _ of all) {
    await page.keyboard.press('Tab');
    reached.push(await page.evaluate(() => document.activeElement?.textContent ?? undefined));
  }
  expect(reached.length).toBeGreaterThan(4);
  expect(reached).toEqual(all);
});

test('the keyboard on the glass types what is written on its keys, also quickly', async () => {
  await gallery.show(page, 'search');
  for (const letter of 'ЇҐ’') await page.getByRole('button', { name: letter, exact: true }).tap();
  const typed = await page.evaluate(() => globalThis.window.__heard ?? []);
  expect(typed).toEqual([...'їґ’'].map((query) => ({ type: 'search.typed', query })));
});
