/// <reference types="node" />
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { everyShape, leaf, openGallery, type Gallery } from './gallery.ts';

let gallery: Gallery;

beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery.close());

const boxes = (page: Page, of: string): Promise<number[][]> =>
  page.locator(of).evaluateAll((elements) =>
    elements.map((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return [left, top, right, bottom].map(Math.round);
    }),
  );

test('whatever takes turns, no row moves: neither the ticker, nor a notice, nor a page of queues', async () => {
  const rows = '.called-one, .earlier, .parked, .waiting, .ticker, .notices, .board-header';
  const turning = {
    'layout-one': '.ticker',
    'crowded-waits': '.waiting',
    'notices-turn': '.notices',
  };
  for (const [preview, of] of Object.entries(turning))
    await gallery.inEach(
      everyShape,
      async (page, about) => {
        const shown = page.locator(`${of} .turn[data-now="true"]`);
        const [before, said] = [await boxes(page, rows), await shown.innerText()];
        await leaf(page, `${preview}-later`);
        expect(await shown.innerText(), about).not.toBe(said);
        expect(before.length, about).toBeGreaterThan(3);
        expect(await boxes(page, rows), about).toEqual(before);
      },
      [preview],
    );
}, 600_000);

test('each queue is one card: all of it lies inside, and is as large as the word beside a call', async () => {
  await gallery.inEach(
    everyShape,
    async (page, about) => {
      const found = await page.evaluate(() => {
        // oxlint-disable-next-line unicorn/consistent-function-scoping -- it runs in the page
        const size = (element: Element | null): number =>
          element ? Number.parseFloat(getComputedStyle(element).fontSize) : 0;
        const word = Math.min(...[...document.querySelectorAll('.called .place-word')].map(size));
        const cards = [...document.querySelectorAll('.turn[data-now="true"] .queue')];
        return cards.map((card) => {
          const bound = card.getBoundingClientRect();
          const parts = [...card.children];
          return {
            inside: parts.every((part) => {
              const { left, top, right, bottom } = part.getBoundingClientRect();
              const isAcross = left >= bound.left && right <= bound.right;
              return isAcross && top >= bound.top && bottom <= bound.bottom + 1;
            }),
            whole: parts.every(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth + 1),
            bounded: getComputedStyle(card).boxShadow !== 'none',
            large: ['.queue-letter', '.queue-count', '.queue-wait'].every(
              (part) => size(card.querySelector(part)) >= word,
            ),
          };
        });
      });
      expect(found.length, about).toBeGreaterThan(2);
      for (const card of found)
        expect(card, about).toEqual({ inside: true, whole: true, bounded: true, large: true });
    },
    ['waits', 'crowded-waits', 'layout'],
  );
}, 600_000);

test('X1: what has happened is said in both languages on every screen, larger in the state language', async () => {
  await gallery.inEach(
    everyShape,
    async (page, about) => {
      const said = await page.locator('.shelter-title span').evaluateAll((words) =>
        words.map((one) => ({
          text: one.textContent,
          size: Number.parseFloat(getComputedStyle(one).fontSize),
        })),
      );
      expect(said.map(({ text }) => text)).toEqual(['Повітряна тривога', 'Air raid alert']);
      const [state = 0, second = 0] = said.map(({ size }) => size);
      expect(state, about).toBeGreaterThan(second);
    },
    ['air-raid', 'air-raid-three-ways', 'emergency-in-raid', 'window-raid', 'wall-raid'],
  );
}, 600_000);
