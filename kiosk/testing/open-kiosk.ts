/// <reference types="node" />
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build, preview } from 'vite';

/** The kiosk's gallery as it is built, in a real Chromium that knows touch. */
export interface Gallery {
  readonly names: readonly string[];
  /** Where it is served, for a browser of another kind. */
  readonly url: string;
  open(options: { width: number; height: number }): Promise<Page>;
  show(page: Page, name: string, look?: Readonly<Record<string, string>>): Promise<void>;
  /** The same in the page as it is open, where it is open in this look; for whoever sees them all. */
  leaf(page: Page, name: string, look?: Readonly<Record<string, string>>): Promise<void>;
  close(): Promise<void>;
}

export async function openGallery(): Promise<Gallery> {
  const folder = await mkdtemp(join(tmpdir(), 'cherha-kiosk-'));
  const configFile = join(dirname(import.meta.dirname), 'vite.config.ts');
  const outDir = join(folder, 'screen');
  await build({ configFile, logLevel: 'error', build: { outDir } });
  const server = await preview({
    configFile,
    logLevel: 'error',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const [url = ''] = server.resolvedUrls?.local ?? [];
  const browser: Browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium-headless-shell',
    args: ['--no-sandbox', '--font-render-hinting=none'],
  });

  const looks = new WeakMap<Page, string>();
  const show: Gallery['show'] = async (page, name, look = {}) => {
    const query = new URLSearchParams({ preview: name, ...look });
    await page.goto(`${url}preview.html?${query.toString()}`);
    await page.locator('h1').waitFor();
    await page.evaluate(() => document.fonts.ready);
  };
  const leaf: Gallery['leaf'] = async (page, name, look = {}) => {
    const wanted = JSON.stringify(look);
    if (looks.get(page) !== wanted) await show(page, name, look);
    looks.set(page, wanted);
    await page.evaluate(async (shown) => {
      window.__show?.(shown);
      // What fits itself to its field has settled when a few frames were drawn.
      for (let i = 0; i < 4; i++) await new Promise(requestAnimationFrame);
    }, name);
    await page.locator('h1').waitFor();
  };
  const open: Gallery['open'] = async (viewport) => {
    const context = await browser.newContext({ viewport, hasTouch: true, reducedMotion: 'reduce' });
    return context.newPage();
  };

  const first = await open({ width: 1080, height: 1920 });
  await show(first, 'welcome');
  const names = await first.evaluate(() => globalThis.window.__previews ?? []);
  await first.close();
  return {
    names,
    url,
    open,
    show,
    leaf,
    async close() {
      await browser.close();
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
