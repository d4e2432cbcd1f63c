import { join } from 'node:path';
import { startAgent } from '@cherha/kiosk/src/agent/start-agent.ts';
import { readPrinterConfig } from '@cherha/kiosk/src/devices/printer/printer-config.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumPath } from '../chromium.ts';
import { startVirtualPrinter } from '../virtual-printer/virtual-printer.ts';
import { median, note, percentile, say } from './figures.ts';
import { lastTouch, touchToScreen, WATCH_TOUCHES } from './watched-touch.ts';
import { watchedWire, type Wire } from './watched-wire.ts';

const STARTS = 6;
const TICKETS = 20;
/** A touch right after another is taken for a tremble of the finger. */
const CALM_MS = 700;
const words = sayIn('uk');

const BARE = `<h1>0</h1><button style="width:400px;height:200px">+</button><script>
  document.querySelector('button').onclick = () => { document.querySelector('h1').textContent += '1'; };
</script>`;

/** The kiosk as a visitor meets it: switched on, touched, and the first byte of her ticket's paper. */
export async function benchKiosk(queue: string, bare: string, folder: string): Promise<void> {
  const printer = await startVirtualPrinter({ port: 0 });
  const wire = await watchedWire(Number(new URL(printer.url).port));
  const agent = await startAgent({
    port: 0,
    serverUrl: queue,
    printer: readPrinterConfig({ PRINTER_URL: wire.url }),
    dataFolder: join(folder, 'kiosk'),
  });
  const kioskMs = await coldStarts(agent.url, '.tile');
  const plainMs = await coldStarts(bare, 'body');

  const browser = await launched();
  const kiosk = await pageAt(browser, agent.url);
  await kiosk.locator('.tile').first().waitFor();
  const { screenMs, byteMs } = await takeTickets(kiosk, wire);
  const bareMs = await bareTouches(await pageAt(browser, 'about:blank'));
  await browser.close();
  await agent.close();
  wire.close();
  await printer.close();

  say('kiosk_cold_start_over_bare_page', median(kioskMs) / median(plainMs));
  say('touch_to_next_screen_p50_over_bare', median(screenMs) / median(bareMs));
  say('touch_to_next_screen_p90_over_bare', percentile(screenMs, 0.9) / percentile(bareMs, 0.9));
  say('touch_to_first_byte_at_printer_over_next_screen', median(byteMs) / median(screenMs));
  note(
    `from starting Chromium to a screen that can be touched ${ms(kioskMs)} (a bare page ${ms(plainMs)}), touch to next screen ${ms(screenMs)} (bare ${ms(bareMs)}), touch to first byte at the printer ${ms(byteMs)}, p90 ${percentile(byteMs, 0.9).toFixed(0)} ms: by the server, the page and the agent, which draws the ticket`,
  );
}

const ms = (times: readonly number[]): string => `${median(times).toFixed(0)} ms`;

const launched = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] });

async function pageAt(browser: Browser, url: string): Promise<Page> {
  const machine = await browser.newContext({
    viewport: { width: 1080, height: 1920 },
    hasTouch: true,
  });
  const page = await machine.newPage();
  await page.addInitScript(WATCH_TOUCHES);
  await page.goto(url);
  return page;
}

/** Each time a browser that was not running, with a profile that knows nothing yet. */
async function coldStarts(url: string, usable: string): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < STARTS; i++) {
    const began = performance.now();
    const browser = await launched();
    const page = await pageAt(browser, url);
    await page.locator(usable).first().waitFor();
    times.push(performance.now() - began);
    await browser.close();
  }
  return times;
}

async function takeTickets(page: Page, wire: Wire) {
  const screenMs: number[] = [];
  const byteMs: number[] = [];
  const heading = (name: string) => page.getByRole('heading', { name }).waitFor();
  for (let i = 0; i < TICKETS; i++) {
    await page.waitForTimeout(CALM_MS);
    await page.locator('.tile').first().tap();
    await heading(words('kiosk.purpose.title'));
    screenMs.push(await touchToScreen(page));
    await page.waitForTimeout(CALM_MS);
    const firstByte = wire.nextTicket();
    await page.getByRole('button', { name: words('common.purpose.submit') }).tap();
    const touched = await lastTouch(page);
    byteMs.push((await firstByte) - touched);
    await page.getByText(words('kiosk.ticket.take')).waitFor();
    await page.waitForTimeout(CALM_MS);
    await page.getByRole('button', { name: words('kiosk.frame.done') }).tap();
    await heading(words('kiosk.welcome.title'));
  }
  return { screenMs, byteMs };
}

async function bareTouches(page: Page): Promise<number[]> {
  await page.setContent(BARE);
  await page.evaluate(WATCH_TOUCHES);
  const times: number[] = [];
  for (let i = 0; i < TICKETS; i++) {
    await page.locator('button').tap();
    times.push(await touchToScreen(page));
  }
  return times;
}
