/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { everyShape, leaf, openGallery, type Gallery } from './gallery.ts';

/** A 43-inch screen of 1920x1080: 952 mm wide. */
const MM_IN_PIXEL = 952 / 1920;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let gallery: Gallery;
let inEach: Gallery['inEach'];
let open: Gallery['open'];

beforeAll(async () => {
  gallery = await openGallery();
  ({ inEach, open } = gallery);
});
afterAll(() => gallery.close());

test('on a 43-inch screen a called number has capitals of 61 mm, and the newest larger ones', async () => {
  await inEach(everyShape, largeEnough, [
    'one-call',
    'one-recall',
    'two-calls',
    'two-places',
    'several',
    'crowded',
    'crowded-waits',
    'recall',
    'lost-crowded',
    'layout',
    'layout-one',
    'layout-two',
    'columns',
    'long-heading',
    'parked',
    'notice',
    'emergency',
    'media-one',
    'media-crowded',
  ]);
}, 600_000);

/** Capitals as they are painted, the newest call and then the others. */
async function largeEnough(page: Page, about: string): Promise<void> {
  const [newest = 0, ...others] = await page
    .locator('.called .number-plate')
    .evaluateAll((plates) =>
      plates.map((plate) => {
        const { fontWeight, fontSize, fontFamily } = getComputedStyle(plate);
        const context = document.createElement('canvas').getContext('2d');
        if (!context) return 0;
        context.font = `${fontWeight} ${fontSize} ${fontFamily}`;
        return context.measureText('Н').actualBoundingBoxAscent;
      }),
    );
  expect(newest * MM_IN_PIXEL, about).toBeGreaterThanOrEqual(71);
  for (const capital of others) {
    expect(capital * MM_IN_PIXEL, about).toBeGreaterThanOrEqual(61);
    expect(newest, about).toBeGreaterThan(capital * 1.2);
  }
}

test('nothing is cut off, pushed out or laid over something else', async () => {
  await inEach(everyShape, async (page, about) => {
    const spoilt = await page.evaluate(() => {
      const seen = [...document.querySelectorAll('#board *')].filter(
        (element) =>
          element.closest('.only-heard') === null &&
          element.textContent !== '' &&
          element.checkVisibility({ visibilityProperty: true }),
      );
      // oxlint-disable-next-line unicorn/consistent-function-scoping -- it runs in the page
      const box = (element: Element) => element.getBoundingClientRect();
      const leaves = seen.filter((element) => element.children.length === 0);
      const outside = leaves.filter((element) => {
        const { left, top, right, bottom } = box(element);
        return left < 0 || top < 0 || right > innerWidth + 1 || bottom > innerHeight + 1;
      });
      const covered = leaves.filter((one) =>
        leaves.some((other) => {
          const [a, b] = [box(one), box(other)];
          const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          return one !== other && wide > 2 && high > 2;
        }),
      );
      return [...outside, ...covered].map(({ className, textContent }) => [className, textContent]);
    });
    expect(spoilt, about).toEqual([]);
  });
}, 600_000);

/** The rules that hang on colours: in another theme only these can find anything new. */
const colourRules = ['color-contrast', 'link-in-text-block'];
const allRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549'];

test('the board has no fault that axe knows', async () => {
  await inEach([{ lang: 'uk', theme: 'dark' }], judgedBy(allRules));
  await inEach([{ lang: 'en', theme: 'light' }], judgedBy(colourRules));
}, 600_000);

const judgedBy =
  (rules: readonly string[]) =>
  async (page: Page, about: string): Promise<void> => {
    await page.evaluate(axe);
    const found = await page.evaluate(
      async (runOnly) => {
        const { axe: judge } = globalThis as unknown as {
          axe: { run: (options: object) => Promise<{ violations: object[] }> };
        };
        return (await judge.run({ runOnly, preload: false, resultTypes: ['violations'] }))
          .violations;
      },
      [...rules],
    );
    expect(found, about).toEqual([]);
  };

/** How much each of these stands out from what lies behind it. */
const contrastsOf = (page: Page, of: string): Promise<number[]> =>
  page.locator(of).evaluateAll((elements) => {
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- it runs in the page
    const light = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
        const share = Number(part) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ground = (element: Element | null): string => {
      if (!element) return 'rgb(255, 255, 255)';
      const { backgroundColor } = getComputedStyle(element);
      return backgroundColor === 'rgba(0, 0, 0, 0)'
        ? ground(element.parentElement)
        : backgroundColor;
    };
    return elements.map((element) => {
      const [low = 0, high = 0] = [getComputedStyle(element).color, ground(element)]
        .map(light)
        .toSorted((one, other) => one - other);
      return (high + 0.05) / (low + 0.05);
    });
  });

const inEveryTheme = ['dark', 'light', 'contrast-dark', 'contrast-light'].map((theme) => ({
  theme,
}));

test('the number and the place of every large call, and every queue, stand out at 7:1 or more', async () => {
  await inEach(
    inEveryTheme,
    async (page, about) => {
      await page.addStyleTag({ content: '* { transition: none !important }' });
      const ratios = await contrastsOf(
        page,
        '.called .number-plate, .called .place > *, .queue > *',
      );
      expect(ratios.length).toBeGreaterThan(5);
      expect(Math.min(...ratios), about).toBeGreaterThanOrEqual(7);
    },
    ['two-together', 'calm', 'crowded', 'waits'],
  );
}, 600_000);

/** Where each stands, and the sign that it alone has. */
const toldToAll = {
  'air-raid': ['.shelter', 'raid'],
  'window-raid': ['.shelter', 'raid'],
  'wall-raid': ['.shelter', 'raid'],
  'all-clear': ['.shelter', 'clear'],
  emergency: ['.hall-notice[data-severity="emergency"]', 'emergency'],
  'window-emergencies': ['.turn[data-now="true"] .hall-notice', 'emergency'],
  'wall-emergency': ['.hall-notice[data-severity="emergency"]', 'emergency'],
  lost: ['.no-server', 'lost'],
  'lost-empty': ['.no-server', 'lost'],
  'no-server': ['.notice output', 'lost'],
  'window-closed': ['.window-stale', 'lost'],
} as const;

test('a raid, its end, an emergency and a lost server each have a ground and a sign of their own, read at 7:1', async () => {
  await inEach(
    inEveryTheme,
    async (page, theme) => {
      const ofSign = new Map<string, Set<string>>();
      for (const [preview, [where, sign]] of Object.entries(toldToAll)) {
        await leaf(page, preview);
        const about = `${preview} ${theme}`;
        const plate = page.locator(where).first();
        expect(await plate.locator('.urgent-sign').getAttribute('data-of'), about).toBe(sign);
        const ratios = await contrastsOf(page, `${where}, ${where} *`);
        expect(ratios.length, about).toBeGreaterThan(1);
        expect(Math.min(...ratios), about).toBeGreaterThanOrEqual(7);
        const ground = await plate.evaluate((one) => getComputedStyle(one).backgroundColor);
        ofSign.set(sign, (ofSign.get(sign) ?? new Set()).add(ground));
      }
      const grounds = [...ofSign.values()].flatMap((all) => [...all]);
      // The same everywhere, and of no other.
      expect([ofSign.size, grounds.length, new Set(grounds).size], theme).toEqual([4, 4, 4]);
    },
    ['air-raid'],
  );
}, 600_000);

test('nothing moves for those who want no motion, and nothing ever repeats a movement', async () => {
  const still = await open('two-together');
  await still.emulateMedia({ reducedMotion: 'reduce' });
  expect(await still.evaluate(moving)).toBe(0);
  expect(new Set(await still.evaluate(durations))).toEqual(new Set(['0s none']));
  await still.close();

  const usual = await open('two-together');
  const animations = (await usual.evaluate(durations)).map((line) => line.split(' ').at(-1));
  expect(new Set(animations)).toEqual(new Set(['none']));
  await usual.close();
});

const moving = (): number => document.getAnimations().length;

const durations = (): string[] =>
  [...document.querySelectorAll('*')].map((element) => {
    const { transitionDuration, animationName } = getComputedStyle(element);
    return `${transitionDuration} ${animationName}`;
  });
