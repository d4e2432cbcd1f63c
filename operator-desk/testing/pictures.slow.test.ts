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

test(
  'on a narrow screen, at 200 % and on a narrow page nothing is lost sideways',
  PATIENCE,
  async () => {
    const { page, server } = await desks.open({ size: { width: 683, height: 384 } });
    const found: string[] = [];
    for (const width of [1024, 683, 320])
      for (const name of await pictureNames(page, server.url)) {
        await page.setViewportSize({ width, height: 640 });
        await leaf(page, name);
        if (await scrollsSideways(page)) found.push(`${name} at ${width}`);
      }
    expect(found).toEqual([]);
  },
);

test('when the link is lost only words change: the bar and the hall below it keep their places', async () => {
  const { page, server } = await desks.open();
  await look(page, `${server.url}?preview=manager`);
  const places = (): Promise<string[]> =>
    page
      .locator('.top-bar :is(a, button, select), main, .manager .panel')
      .evaluateAll((all) => all.map((one) => JSON.stringify(one.getBoundingClientRect())));
  for (const width of [1024, 1280, 1366, 1600, 1920]) {
    await page.setViewportSize({ width, height: 768 });
    await leaf(page, 'manager');
    const before = await places();
    await leaf(page, 'manager-lost');
    expect(await places(), `${width} px`).toEqual(before);
  }
});

test('fifteen queues stand in sight at 1920 × 1080, and on a low screen they are scrolled, the longest first', async () => {
  const { page, server } = await desks.open({ size: { width: 1920, height: 1080 } });
  await look(page, `${server.url}?preview=manager-fifteen-groups`);
  const list = page.locator('.manager-groups .panel-list');
  const hidden = () => list.evaluate((node) => node.scrollHeight - node.clientHeight);
  expect(await list.getByRole('row').count()).toBe(16);
  expect(await hidden()).toBe(0);
  await page.setViewportSize({ width: 1366, height: 768 });
  expect(await hidden()).toBeGreaterThan(0);
  expect(await list.getByRole('row').nth(1).innerText()).toContain('1 год 24 хв');
  await list.press('End');
  await expect.poll(() => list.evaluate((node) => node.scrollTop)).toBeGreaterThan(0);
  const head = await list.getByRole('columnheader').first().boundingBox();
  expect(head?.y).toBe((await list.boundingBox())?.y);
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
