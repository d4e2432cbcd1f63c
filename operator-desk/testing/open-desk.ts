import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Event } from '@cherha/shared/domain/events.ts';
import type { Browser, Page } from 'playwright-core';
import { GUARD_MS } from '../src/work/press-guard.ts';
import { builtDesk, realBrowser } from './real-browser.ts';
import { PASSWORD, smallServer, type SmallServer } from './small-server.ts';

/** One desk in front of one small centre. */
export interface OpenDesk {
  readonly page: Page;
  readonly server: SmallServer;
}

interface Opening {
  readonly size?: { readonly width: number; readonly height: number };
  /** What this centre has set otherwise than the small one. */
  readonly settings?: readonly Event[];
}
const usualSize = { width: 1366, height: 768 };

/** A built desk and a browser for a whole file of tests; a new centre and page for each test. */
export async function desksForTests() {
  const folder = mkdtempSync(join(tmpdir(), 'cherha-desk-'));
  const dist = await builtDesk(folder);
  const browser: Browser = await realBrowser();
  const open: OpenDesk[] = [];

  return {
    dist,
    browser,
    open: async ({ size = usualSize, settings = [] }: Opening = {}): Promise<OpenDesk> => {
      const server = await smallServer(dist, ...settings);
      const context = await browser.newContext({ viewport: size, locale: 'uk-UA' });
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      const desk = { page, server };
      open.push(desk);
      await page.clock.install();
      await page.goto(server.url);
      return desk;
    },
    closeAll: async (): Promise<void> => {
      for (const { page, server } of open.splice(0)) {
        await page.context().close();
        await server.end();
      }
    },
    end: async (): Promise<void> => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function signIn(page: Page, login = 'olena'): Promise<void> {
  await page.getByLabel('Ім’я входу').fill(login);
  await page.getByLabel('Пароль').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: /Оберіть вікно|Вікно|Пристрої/ }).waitFor();
}

export async function signInAtDesk(page: Page, number: string): Promise<void> {
  await signIn(page);
  await page.getByRole('button', { name: new RegExp(`^Вікно ${number}`) }).click();
  await page.getByRole('heading', { name: `Вікно ${number}` }).waitFor();
  await looked(page);
}

/** A person looked: the page's clock goes on beyond the guard against double presses. */
export const looked = (page: Page): Promise<void> => page.clock.fastForward(GUARD_MS);

/** One press at leisure. */
export async function press(page: Page, key: string): Promise<void> {
  await looked(page);
  await page.keyboard.press(key);
}

/** From here the page's clock stands still: however slow the machine is, presses are one instant. */
export async function stopClock(page: Page): Promise<void> {
  const now = await page.evaluate(() => Date.now());
  await page.clock.pauseAt(now + AHEAD_MS);
}
/** More than passes until the clock is held, and less than a silent server is forgiven. */
const AHEAD_MS = 5_000;
