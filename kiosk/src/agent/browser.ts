import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { browserFlags } from './browser-flags.ts';
import type { BrowserSettings } from './browser-settings.ts';
import { agentThere, pageLost, type PageWatch } from './page-watch.ts';

export type BrowserEnd = 'browser-ended' | 'page-lost';

/** So long a browser that was asked to end may take. */
const LAST_BREATH_MS = 5_000;

/** Shows the kiosk in Chromium until the browser ends or its page is lost, and tells which it was. */
export async function runBrowser(
  { chromium, page, profile }: BrowserSettings,
  watch: Omit<PageWatch, 'page'> = {},
  signal?: AbortSignal,
): Promise<BrowserEnd> {
  await agentThere({ ...watch, page }, signal);
  if (signal?.aborted) return 'browser-ended';
  const browser = spawn(chromium, [...browserFlags, `--user-data-dir=${profile}`, page], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(browser, 'exit').then((): BrowserEnd => 'browser-ended');
  const stopped = signal && once(signal, 'abort').then((): BrowserEnd => 'browser-ended');
  const lost = pageLost({ ...watch, page }).then((): BrowserEnd => 'page-lost');
  const end = await Promise.race([ended, lost, ...(stopped ? [stopped] : [])]);
  browser.kill();
  const kill = setTimeout(() => browser.kill('SIGKILL'), LAST_BREATH_MS);
  await ended;
  clearTimeout(kill);
  return end;
}
