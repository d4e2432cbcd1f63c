import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { desksForTests } from './open-desk.ts';

let desks: Awaited<ReturnType<typeof desksForTests>>;
beforeAll(async () => {
  desks = await desksForTests();
});
afterEach(() => desks.closeAll());
afterAll(() => desks.end());

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Twenty pictures, each judged whole, on a machine that does other work as well. */
const PATIENCE = { timeout: 240_000 };
const rules = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22aa',
  'EN-301-549',
  'EN-301-549v4',
  'best-practice',
];

/** The rules that hang on colours: in another theme only these can find anything new. */
const colourRules = ['color-contrast', 'link-in-text-block'];

test.each([
  { language: 'uk', theme: 'light', by: rules },
  { language: 'en', theme: 'dark', by: colourRules },
  { language: 'en', theme: 'contrast-dark', by: colourRules },
  { language: 'uk', theme: 'contrast-light', by: colourRules },
])(
  'every picture in $language and $theme is accessible and keeps to its page',
  PATIENCE,
  async ({ language, theme, by }) => {
    const { page, server } = await desks.open();
    const found: string[] = [];
    const names = await pictureNames(page, server.url);
    await look(page, `${server.url}?preview=sign-in&lang=${language}&theme=${theme}`);
    await page.evaluate(axe);
    const seen = new Set<string>();
    for (const name of names) {
      await leaf(page, name);
      seen.add(await page.innerText('main'));
      for (const trouble of await violations(page, by)) found.push(`${name}: ${trouble}`);
      if (await scrollsSideways(page)) found.push(`${name}: wider than the page`);
    }
    expect(found).toEqual([]);
    expect(seen.size).toBeGreaterThan(names.length / 2);
  },
);

test('at 200 % and on a narrow page nothing is lost sideways', PATIENCE, async () => {
  const { page, server } = await desks.open({ size: { width: 683, height: 384 } });
  const found: string[] = [];
  for (const width of [683, 320])
    for (const name of await pictureNames(page, server.url)) {
      await page.setViewportSize({ width, height: 640 });
      await leaf(page, name);
      if (await scrollsSideways(page)) found.push(`${name} at ${width}`);
    }
  expect(found).toEqual([]);
});

/** One picture in its own letters: those that stand in for them until they come are wider. */
async function look(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('main').waitFor();
  await page.evaluate(() => document.fonts.ready);
}

/** The next picture in the page as it is open. */
async function leaf(page: Page, name: string): Promise<void> {
  await page.evaluate(async (shown) => {
    (window as { __show?: (picture: string) => void }).__show?.(shown);
    for (let i = 0; i < 4; i++) await new Promise(requestAnimationFrame);
    await document.fonts.ready;
  }, name);
  await page.locator('main').waitFor();
}

async function pictureNames(page: Page, url: string): Promise<readonly string[]> {
  await look(page, `${url}?preview=sign-in`);
  const names = await page.evaluate(() => (window as { __previews?: string[] }).__previews ?? []);
  expect(names.length).toBeGreaterThan(15);
  return names;
}

async function violations(page: Page, by: readonly string[]): Promise<string[]> {
  return page.evaluate(async (tags) => {
    const { run } = (window as unknown as { axe: typeof import('axe-core') }).axe;
    const how: import('axe-core').RunOptions = {
      runOnly: [...tags],
      preload: false,
      resultTypes: ['violations'],
    };
    const { violations: all } = await run(document, how);
    return all.map(({ id, nodes }) => `${id} ${nodes[0]?.target.join(' ')}`);
  }, by);
}

const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
