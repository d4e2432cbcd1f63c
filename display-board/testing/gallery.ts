/// <reference types="node" />
import type { Page } from 'playwright-core';
import { builtBoard, hallBrowser, startedServer } from './open-board.ts';

export const screens = {
  across: { width: 1920, height: 1080 },
  upright: { width: 1080, height: 1920 },
};

export interface Look {
  lang: string;
  theme: string;
  viewport: { width: number; height: number };
}

export const everyShape: readonly Partial<Look>[] = Object.values(screens).flatMap((viewport) =>
  ['uk', 'en'].map((lang) => ({ viewport, lang })),
);

export type Gallery = Awaited<ReturnType<typeof openGallery>>;

/** The previews of the built board in a real browser, to be measured. */
export async function openGallery() {
  const built = await builtBoard();
  const server = await startedServer(built.dist);
  const browser = await hallBrowser({ sound: 'allowed' });

  async function open(preview: string, look: Partial<Look> = {}): Promise<Page> {
    const { lang = 'uk', theme = 'dark', viewport = screens.across } = look;
    const page = await browser.newPage({ viewport });
    await page.goto(`${server.url}?preview=${preview}&lang=${lang}&theme=${theme}`);
    await page.evaluate(() => document.fonts.ready);
    return page;
  }

  const first = await open('empty');
  const names = await first.evaluate(() => globalThis.window.__previews ?? []);
  await first.close();

  return {
    open,
    /** The previews in these looks, one page for each look. */
    async inEach(
      looks: readonly Partial<Look>[],
      check: (page: Page, about: string) => Promise<void>,
      previews: readonly string[] = names,
    ): Promise<void> {
      for (const look of looks) {
        const page = await open('empty', look);
        for (const preview of previews) {
          await leaf(page, preview);
          await check(page, `${preview} ${JSON.stringify(look)}`);
        }
        await page.close();
      }
    },
    async close(): Promise<void> {
      await browser.close();
      await server.stop();
      await built.remove();
    },
  };
}

/** Another preview in the page as it is open; it has fitted itself when a few frames were drawn. */
export async function leaf(page: Page, preview: string): Promise<void> {
  await page.evaluate(async (name) => {
    window.__show?.(name);
    for (let i = 0; i < 4; i++) await new Promise(requestAnimationFrame);
  }, preview);
}
