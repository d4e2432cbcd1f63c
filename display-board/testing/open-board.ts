/// <reference types="node" />
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build } from 'vite';
import type { AnnouncedEntry } from '../src/announcing/announced-log.ts';
import { SampleServer } from './sample-server.ts';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium-headless-shell';

/** The board as it is built for the hall, in a folder of its own. */
export async function builtBoard(): Promise<{ dist: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'cherha-board-'));
  const dist = join(folder, 'dist');
  const env = process.env['NODE_ENV'];
  // In a test it says `test`, and React would be the one for developers, which keeps what it measures.
  process.env['NODE_ENV'] = 'production';
  await build({
    configFile: join(dirname(import.meta.dirname), 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir: dist },
  }).finally(() => (process.env['NODE_ENV'] = env));
  return { dist, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** As a hall's machine starts it: sound without a touch, unless the browser is said to block it. */
export function hallBrowser({ sound }: { sound: 'allowed' | 'blocked' }): Promise<Browser> {
  const policy =
    sound === 'allowed' ? 'no-user-gesture-required' : 'document-user-activation-required';
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--font-render-hinting=none', `--autoplay-policy=${policy}`],
  });
}

export const startedServer = async (dist: string): Promise<SampleServer> => {
  const server = new SampleServer(dist);
  await server.start();
  return server;
};

export const announced = (page: Page): Promise<AnnouncedEntry[]> =>
  page.evaluate(() => globalThis.window.__announced ?? []);

/** The numbers whose announcement has begun, in order. */
export const begun = async (page: Page): Promise<string[]> =>
  (await announced(page)).filter(({ event }) => event === 'begun').map(({ number }) => number);
