/// <reference types="node" />
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { notesOn } from './keypad.ts';
import { openGallery, type Gallery } from './open-kiosk.ts';

/** What the kernel calls F13 to F24, as X has them: eight more than the codes of evdev. */
const codes = {
  F13: 191,
  F14: 192,
  F15: 193,
  F16: 194,
  F17: 195,
  F18: 196,
  F19: 197,
  F20: 198,
  F21: 199,
  F22: 200,
  F23: 201,
  F24: 202,
  ArrowDown: 116,
  AudioVolumeUp: 123,
} as const;

let gallery: Gallery;
let screen: { server: ChildProcess; display: string };
let browser: Browser;
let page: Page;

beforeAll(async () => {
  gallery = await openGallery();
  screen = await openScreen();
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    headless: false,
    args: ['--no-sandbox', '--kiosk'],
    env: { ...process.env, DISPLAY: screen.display },
  });
  page = await browser.newPage();
  await page.goto(`${gallery.url}preview.html?preview=purpose`);
  await page.locator('h1').waitFor();
});
afterAll(async () => {
  await browser?.close();
  screen?.server.kill();
  await gallery?.close();
});

const press = (key: keyof typeof codes): void =>
  void execFileSync('xdotool', ['key', String(codes[key])], {
    env: { ...process.env, DISPLAY: screen.display },
  });

test('row 17: the keys of a real keypad come through X, Chromium gives F19 to F24 no name, and the kiosk knows them all', async () => {
  await page.evaluate(() => {
    const came: [string, string][] = [];
    Object.assign(window, { came });
    window.addEventListener('keydown', ({ code, key }) => came.push([code, key]), true);
  });
  for (const key of Object.keys(codes) as (keyof typeof codes)[]) press(key);
  const came = () => page.evaluate(() => (window as unknown as { came: [string, string][] }).came);
  await expect.poll(async () => (await came()).map(([code]) => code)).toEqual(Object.keys(codes));
  const named = new Map(await came());
  for (const code of ['F19', 'F20', 'F21', 'F22', 'F23', 'F24'])
    expect(named.get(code)).not.toBe(code);
});

test('rows 1, 17: a real F19 opens the mode, F19 goes down, F20 chooses', async () => {
  await page.reload();
  await page.locator('h1').waitFor();
  press('F19');
  await expect
    .poll(() => page.evaluate(() => document.documentElement.dataset['mode']))
    .toBe('accessible');
  const text = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  const stops: string[] = [];
  while (!(await text()).includes('Забрати готове')) {
    press(stops.length % 2 === 0 ? 'ArrowDown' : 'F19');
    const before = stops.at(-1);
    await expect.poll(text).not.toBe(before);
    stops.push(await text());
    expect(stops.length).toBeLessThan(20);
  }
  press('F20');
  await expect
    .poll(() =>
      page.evaluate(() => window.__heard?.findLast(({ type }) => type === 'purpose.chosen')),
    )
    .toEqual({ type: 'purpose.chosen', purpose: 'collect' });
  press('F24');
  await expect
    .poll(async () => (await notesOn(page)).map((note) => note.text))
    .toContain('Гучність 6 з 10');
}, 90_000);

/** A screen of its own on a free display; X says which. */
async function openScreen(): Promise<typeof screen> {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const [number] = (await once(server.stdio[3] as Readable, 'data')) as [Buffer];
  return { server, display: `:${number.toString().trim()}` };
}
