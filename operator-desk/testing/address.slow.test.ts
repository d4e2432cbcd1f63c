import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AddressAsked } from '../src/address/contract.ts';
import { ADDRESS_POLICY } from '../src/electron/channels.ts';
import { findServer } from '../src/electron/server-address.ts';
import { realBrowser } from './real-browser.ts';
import { serveFile } from './serve-file.ts';

let folder: string;
let browser: Browser;
const servers: Server[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cherha-address-'));
  const configFile = join(import.meta.dirname, '../src/electron/vite.config.ts');
  await build({ configFile, mode: 'address', logLevel: 'error', build: { outDir: folder } });
  browser = await realBrowser();
});
afterAll(async () => {
  await browser.close();
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
});

async function listening(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A shell that has a bug with this address leaves a page that can be used. */
const broken = 'http://broken';

test('the page of the address, as it is shipped, asks, says what is wrong, and takes the right one', async () => {
  const other = await listening((_request, response) => response.end('a router'));
  const about = { name: { uk: 'ЦНАП', en: 'ASC' }, timeZone: 'Europe/Kyiv' };
  const centre = await listening((_request, response) => response.end(JSON.stringify(about)));
  const pages = await listening((request, response) => {
    response.setHeader('content-security-policy', ADDRESS_POLICY);
    serveFile(folder, new URL(request.url ?? '/', 'http://pages').pathname.slice(1), response);
  });

  const page = await browser.newPage({ viewport: { width: 560, height: 600 } });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (line) => line.type() === 'error' && errors.push(line.text()));
  const taken: string[] = [];
  await page.exposeFunction('askedOfShell', (): AddressAsked => ({ address: '', isSet: false }));
  await page.exposeFunction('useInShell', async (typed: string) => {
    if (typed === broken) throw new Error('a bug of the shell');
    const found = await findServer(typed, fetch);
    if ('trouble' in found) return found.trouble;
    taken.push(found.server);
    return undefined;
  });
  await page.addInitScript(`window.deskAddress = { asked: askedOfShell, use: useInShell };`);
  await page.goto(`${pages}/address.html`);

  const field = page.getByRole('textbox', { name: 'Адреса' });
  await expect.poll(() => field.evaluate((one) => one === document.activeElement)).toBe(true);
  const typed = async (address: string): Promise<void> => {
    await field.fill(address);
    await page.keyboard.press('Enter');
  };
  const go = page.getByRole('button', { name: 'Зберегти й відкрити' });
  await typed(broken);
  await expect.poll(() => errors.splice(0).join()).toContain('a bug of the shell');
  await expect.poll(() => go.getAttribute('aria-disabled')).toBe('false');
  await typed('десь у сусідній кімнаті');
  await page.getByText('Це не схоже на адресу.').waitFor();
  await typed(other);
  await page.getByText('відповідає інша програма').waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByText('Another program answers').waitFor();
  const english = page.getByRole('textbox', { name: 'Address' });
  await english.fill(`${centre.replace('http://', '')}/desk/`);
  await page.getByRole('button', { name: 'Save and open' }).click();
  await expect.poll(() => taken).toEqual([centre]);
  await expect.poll(() => page.getByRole('alert').textContent()).toBe('');
  expect(errors).toEqual([]);
});
