/// <reference types="node" />
import { sayIn } from '@cherha/shared/text/say.ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { themes, textSizes, type SettingChange } from '../src/screen/access/access-settings.ts';
import { axeFaults, bringAxe } from './axe-faults.ts';
import { faultsOfContrast } from './faults-of-contrast.ts';
import { faultsOfSize } from './faults-of-size.ts';
import { openGallery, type Gallery } from './open-kiosk.ts';

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery.close());

const upright = { width: 1080, height: 1920 };
const glasses = [upright, { width: 1280, height: 1024 }, { width: 1920, height: 1080 }];
/** What a capital must be on the glass: Section 508, 402.4; EN 301 549, 5.1.4; twice the usual. */
const capitals = { usual: 4.8, large: 7.33, largest: 9.6 };
const PLACE = { mm: 4, screenBottomMm: 740 };
const panels = ['panel', 'panel-low'];

/** The service page is for staff, and is not there in the accessible mode. */
const isForVisitors = (name: string): boolean => !/^service(-|$)/.test(name);

/** Each screen once; its looks follow each other without loading it anew. */
async function eachScreen(
  glass: { width: number; height: number },
  look: (page: Page, name: string) => Promise<string[]>,
  names: readonly string[] = [...gallery.names.filter(isForVisitors), ...panels],
): Promise<string[]> {
  const faults: string[] = [];
  const queue = [...names];
  const walk = async (): Promise<void> => {
    const page = await gallery.open(glass);
    for (let name = queue.shift(); name; name = queue.shift()) {
      await gallery.leaf(page, ...previewOf(name));
      for (const fault of await look(page, name)) faults.push(`${name}: ${fault}`);
    }
    await page.context().close();
  };
  await Promise.all(Array.from({ length: 3 }, walk));
  return faults;
}

const previewOf = (name: string): [string, Record<string, string>] =>
  panels.includes(name)
    ? [
        'welcome',
        { panel: 'shown', scanning: 'one', ...(name === 'panel-low' && { reach: 'low' }) },
      ]
    : [name, { size: 'usual' }];

/** The page has taken the look when its scroller has settled too. */
async function wear(page: Page, change: SettingChange): Promise<void> {
  await page.evaluate(async (wanted) => {
    window.__access?.send({ type: 'setting.changed', change: wanted });
    for (let i = 0; i < 4; i++) await new Promise(requestAnimationFrame);
  }, change);
}

/** Colours do not hang on the size of letters, so every theme is seen once, and every size once. */
const looks = [
  ...themes.map((theme) => ({ theme, size: 'usual' as const })),
  ...textSizes.slice(1).map((size) => ({ theme: 'light' as const, size })),
];

test('rows 21, 29, 46, 48, 62: axe finds nothing on any screen in any theme and size, and our own rule no faint letter', async () => {
  const faults = await eachScreen(upright, async (page) => {
    await bringAxe(page);
    const found: string[] = [];
    for (const look of looks) {
      await wear(page, look);
      const about = look.theme === 'light' ? 'everything' : 'colours';
      const here = [...(await axeFaults(page, about)), ...(await page.evaluate(faultsOfContrast))];
      found.push(...here.map((fault) => `${look.size} ${look.theme}: ${fault}`));
    }
    return found;
  });
  expect(faults).toEqual([]);
}, 600_000);

test('rows 16, 21: wherever the scanning stands among the settings, its letters stand out', async () => {
  const faults = await eachScreen(
    upright,
    async (page) => {
      const found: string[] = [];
      for (const theme of themes) {
        await wear(page, { theme, size: 'usual' });
        const buttons = page.locator('dialog button');
        for (let at = 0; at < (await buttons.count()); at++) {
          await buttons.nth(at).focus();
          found.push(...(await page.evaluate(faultsOfContrast)).map((each) => `${theme}: ${each}`));
        }
      }
      return found;
    },
    ['panel'],
  );
  expect(faults).toEqual([]);
}, 120_000);

/** The size between is looked at on the upright glass. */
const ends = ['usual', 'largest'] as const;

/** A wide glass is low: all of it is within the low reach, which is the stricter measure. */
test.each([
  { ...upright, reach: 'whole' as const },
  ...glasses.map((glass) => ({ ...glass, reach: 'low' as const })),
])(
  'rows 14, 24, 25, 26, 33-36: on $width×$height with $reach reach all is large, whole and in reach in every size',
  async ({ width, height, reach }) => {
    const faults = await eachScreen({ width, height }, async (page) => {
      const found: string[] = [];
      for (const size of width > 1080 || reach === 'low' ? ends : textSizes) {
        await wear(page, { size, reach });
        const least = { ...PLACE, capital: capitals[size], reach: reach === 'low' ? 1120 : 1220 };
        for (let turns = 0; turns < 12; turns++) {
          const here = await page.evaluate(faultsOfSize, least);
          found.push(...here.map((fault) => `${size}: ${fault}`));
          if (!(await turnDown(page))) break;
        }
      }
      return found;
    });
    expect([...new Set(faults)]).toEqual([]);
  },
  600_000,
);

/** As far as one press of «Нижче» turns, where there is more than the glass holds; a press itself has to wait for a tremble. */
const turnDown = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const scope = document.querySelector('dialog') ?? document.body;
    const down = scope.querySelector<HTMLElement>('.scroller-bar button');
    const field = scope.querySelector('.scroller');
    if (!down || !field || down.ariaDisabled === 'true') return false;
    const before = field.scrollTop;
    field.scrollBy({ top: field.clientHeight * 0.8, behavior: 'instant' });
    for (let i = 0; i < 4; i++) await new Promise(requestAnimationFrame);
    return field.scrollTop > before;
  });

test('row 26: what is too long for the glass is turned by pressing, there and back', async () => {
  const page = await gallery.open({ width: 1280, height: 1024 });
  await gallery.show(page, 'bring', { size: 'largest', reach: 'low' });
  const top = () => page.locator('.scroller').evaluate((field) => field.scrollTop);
  const presses = (way: 'down' | 'up', isThere: (place: number) => boolean) =>
    expect
      .poll(
        async () => {
          await page.getByRole('button', { name: sayIn('uk')(`access.scroll.${way}`) }).tap();
          return isThere(await top());
        },
        { interval: 600 },
      )
      .toBe(true);
  expect(await top()).toBe(0);
  await presses('down', (place) => place > 0);
  await presses('up', (place) => place === 0);
  await page.context().close();
});

test('rows 31, 32: nothing moves in the mode, and nothing ever flashes', async () => {
  const faults = await eachScreen(
    upright,
    async (page) => {
      await page.emulateMedia({ reducedMotion: 'no-preference' });
      const moving = () =>
        page.evaluate(() =>
          document.getAnimations().map((each) => Number(each.effect?.getTiming().duration)),
        );
      const inMode = await moving();
      await page.evaluate(() => window.__access?.send({ type: 'access.left' }));
      const usual = await moving();
      await page.emulateMedia({ reducedMotion: 'reduce' });
      return [
        ...inMode.map((ms) => `moves for ${ms} ms`),
        ...usual.filter((ms) => ms < 1_000).map((ms) => `flashes each ${ms} ms`),
      ];
    },
    ['joining', 'issuing', 'pairing-asking', 'printing', 'welcome'],
  );
  expect(faults).toEqual([]);
}, 120_000);

test('row 59: language, accessible mode, back and help stand in the same places in every size and reach', async () => {
  const places = new Map<string, Set<string>>();
  const worn = textSizes.flatMap((size) =>
    (['whole', 'low'] as const).map((reach) => ({ size, reach })),
  );
  await eachScreen(
    upright,
    async (page) => {
      for (const { size, reach } of worn) {
        await wear(page, { size, reach });
        const found = await page.evaluate(() =>
          [
            '.frame-ways > :first-child',
            '.frame-ways > :last-child',
            '.frame-foot > :last-child',
          ].map((selector) => {
            const { x, y } = document.querySelector(selector)?.getBoundingClientRect() ?? {};
            return [selector, `${Math.round(x ?? 0)},${Math.round(y ?? 0)}`] as const;
          }),
        );
        for (const [selector, place] of found) {
          const name = `${size} ${reach} ${selector}`;
          places.set(name, (places.get(name) ?? new Set()).add(place));
        }
      }
      return [];
    },
    ['closed-today', 'welcome', 'services', 'purpose', 'refused-closed', 'take-ticket', 'joining'],
  );
  const moved = [...places].flatMap(([name, seen]) => (seen.size > 1 ? [name] : []));
  expect(places.size).toBe(worn.length * 3);
  expect(moved).toEqual([]);
}, 300_000);

test('row 1: the way into the mode is a large button low on the left of every screen', async () => {
  const faults = await eachScreen(
    upright,
    async (page) => {
      await page.evaluate(() => window.__access?.send({ type: 'access.left' }));
      const box = await page
        .getByRole('button', { name: 'Доступний режим', includeHidden: true })
        .boundingBox();
      const { x = 9e9, y = 0, width = 0 } = box ?? {};
      return x + width < 540 && y > 1920 * 0.85 && width / 4 >= 20 ? [] : [JSON.stringify(box)];
    },
    gallery.names.filter((name) => !name.startsWith('crash') && isForVisitors(name)),
  );
  expect(faults).toEqual([]);
}, 120_000);
