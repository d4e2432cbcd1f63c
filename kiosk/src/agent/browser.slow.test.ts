import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readPrinterConfig } from '../devices/printer/printer-config.ts';
import { runBrowser, type BrowserEnd } from './browser.ts';
import { browserFlags } from './browser-flags.ts';
import { startAgent, type Agent } from './start-agent.ts';

let folder: string;
let agent: Agent;
let program: string;
let end: BrowserEnd | undefined;
let stop: AbortController;
let run: Promise<void>;
let outside: Browser | undefined;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cherha-browser-'));
  // As the installed one, without a screen, and with a door for the test.
  program = join(folder, 'chromium');
  writeFileSync(
    program,
    `#!/bin/sh\necho "$@" > ${folder}/flags\nexec ${process.env['CHROMIUM'] ?? '/usr/bin/chromium'} --no-sandbox --headless=new --remote-debugging-port=0 "$@"\n`,
    { mode: 0o755 },
  );
  agent = await startAgent({
    port: 0,
    serverUrl: 'http://127.0.0.1:9',
    printer: readPrinterConfig({ PRINTER_URL: 'tcp://127.0.0.1:9' }),
  });
  end = undefined;
  stop = new AbortController();
  const page = `${agent.url}/`;
  const settings = { chromium: program, page, profile: join(folder, 'profile') };
  run = runBrowser(settings, { lookMs: 100, patienceMs: 15_000 }, stop.signal).then((how) => {
    end = how;
  });
});
afterEach(async () => {
  stop.abort();
  await run;
  await outside?.close().catch(() => undefined);
  outside = undefined;
  await agent.close();
  rmSync(folder, { recursive: true, force: true });
});

const pages = async (): Promise<unknown> =>
  ((await (await fetch(`${agent.url}/devices/pages`)).json()) as { pages: unknown }).pages;

async function pageInside() {
  const file = join(folder, 'profile/DevToolsActivePort');
  await expect.poll(() => existsSync(file)).toBe(true);
  const [port] = readFileSync(file, 'utf8').split('\n');
  outside = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const [context] = outside.contexts();
  const page = () => context?.pages().find((each) => each.url().startsWith(agent.url));
  await expect.poll(() => page() !== undefined).toBe(true);
  return page()!;
}

test('the browser shows the page of this machine, under the flags of a public screen', async () => {
  await expect.poll(pages).toBe(1);
  expect(readFileSync(join(folder, 'flags'), 'utf8').trim()).toBe(
    [...browserFlags, `--user-data-dir=${folder}/profile`, `${agent.url}/`].join(' '),
  );
});

test('a page that crashed ends the browser, so that it is started anew', async () => {
  await expect.poll(pages).toBe(1);
  const page = await pageInside();
  const session = await page.context().newCDPSession(page);
  void session.send('Page.crash').catch(() => undefined);
  await expect.poll(() => end).toBe('page-lost');
});

test('a browser that was closed is told apart', async () => {
  await expect.poll(pages).toBe(1);
  await pageInside();
  const session = await outside!.newBrowserCDPSession();
  await session.send('Browser.close').catch(() => undefined);
  await expect.poll(() => end).toBe('browser-ended');
});
