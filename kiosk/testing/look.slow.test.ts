/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsOfLook } from './faults-of-look.ts';
import { openGallery, type Gallery } from './open-kiosk.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery.close());

const glasses = [
  { width: 1080, height: 1920 },
  { width: 1920, height: 1080 },
  { width: 1280, height: 1024 },
];
const looks = [
  ...glasses.map((glass) => ({ ...glass, language: 'uk' })),
  { width: 1080, height: 1920, language: 'en' },
  { width: 1280, height: 1024, language: 'en' },
];
/** Each colour of a theme is met on these. */
const colourful = [
  'welcome-no-paper',
  'groups',
  'services-second-page',
  'search-found',
  'purpose',
  'still-here',
  'issuing',
  'refused-no-answer',
  'printing',
  'take-ticket',
  'remember-no-paper',
];

test.each(looks)(
  'on $width×$height in $language every letter and button is large enough and nothing is cut off',
  async ({ width, height, language }) => {
    const page = await gallery.open({ width, height });
    const faults: string[] = [];
    for (const name of gallery.names) {
      await gallery.leaf(page, name, { lang: language });
      for (const fault of await page.evaluate(faultsOfLook)) faults.push(`${name}: ${fault}`);
    }
    await page.context().close();
    expect(faults).toEqual([]);
  },
  600_000,
);

test.each(['light', 'dark', 'contrast-light', 'contrast-dark'])(
  'in the %s theme every screen passes the accessibility rules that a machine can check',
  async (theme) => {
    const page = await gallery.open({ width: 1080, height: 1920 });
    const faults: string[] = [];
    for (const name of theme === 'light' ? gallery.names : colourful) {
      await gallery.leaf(page, name, { theme });
      await page.evaluate(axe);
      const found = await page.evaluate(async () => {
        const { axe: checker } = globalThis as unknown as {
          axe: { run(where: Document, how: object): Promise<{ violations: { id: string }[] }> };
        };
        const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        const how = { runOnly, preload: false, resultTypes: ['violations'] };
        return (await checker.run(document, how)).violations.map(({ id }) => id);
      });
      for (const id of found) faults.push(`${name}: ${id}`);
    }
    await page.context().close();
    expect(faults).toEqual([]);
  },
  600_000,
);

test('the same things stand in the same places on every screen', async () => {
  const page = await gallery.open({ width: 1080, height: 1920 });
  const places = new Map<string, Set<string>>();
  for (const name of gallery.names.filter((each) => !/^(crash|service)(-|$)/.test(each))) {
    await gallery.leaf(page, name);
    for (const selector of ['h1', '.frame-foot > :first-child', '.frame-foot > :last-child']) {
      const { x, y } = (await page.locator(selector).boundingBox()) ?? { x: 0, y: 0 };
      const seen = places.get(selector) ?? new Set();
      places.set(selector, seen.add(`${Math.round(x)},${Math.round(y)}`));
    }
  }
  await page.context().close();
  expect([...places.values()].map((seen) => seen.size)).toEqual([1, 1, 1]);
}, 600_000);
