import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumPath } from '@cherha/build/src/chromium.ts';
import { startAgent, type Agent } from '@cherha/kiosk/src/agent/start-agent.ts';
import { readPrinterConfig } from '@cherha/kiosk/src/devices/printer/printer-config.ts';
import { hashPin } from '@cherha/kiosk/src/devices/service/pin.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openCentre, type OpenCentre } from './open-centre.ts';
import { visitorAt } from './hands.ts';

const say = sayIn('uk');
let centre: OpenCentre;
let agent: Agent;
let browser: Browser;
let page: Page;
let dataFolder: string;

beforeEach(async () => {
  dataFolder = mkdtempSync(join(tmpdir(), 'cherha-service-'));
  centre = await openCentre();
  browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] });
});
afterEach(async () => {
  await browser?.close();
  await agent?.close();
  await centre?.close();
  rmSync(dataFolder, { recursive: true, force: true });
});

async function atKiosk(pinHash: string | undefined): Promise<void> {
  agent = await startAgent({
    port: 0,
    serverUrl: centre.url,
    printer: readPrinterConfig({ PRINTER_URL: `tcp://127.0.0.1:${centre.printer.port}` }),
    dataFolder,
    pinHash,
  });
  const machine = await browser.newContext({
    viewport: { width: 1080, height: 1920 },
    hasTouch: true,
  });
  page = await machine.newPage();
  await page.goto(`${agent.url}/`);
  await welcome().waitFor();
}

const welcome = () => page.getByRole('heading', { name: say('kiosk.welcome.title') });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const title = (key: 'service.pin.title' | 'service.title') =>
  page.getByRole('heading', { name: say(key) });
async function fiveInTheCorner(): Promise<void> {
  for (let i = 0; i < 5; i++) await page.touchscreen.tap(30, 30);
}
async function press(name: string): Promise<void> {
  await button(name).tap();
}
/** A press right after another is a tremble: it is pressed again until it was heard. */
async function pressUntil(name: string, isHeard: () => Promise<boolean>): Promise<void> {
  await expect
    .poll(
      async () => {
        if (await isHeard()) return true;
        await press(name);
        return isHeard();
      },
      { interval: 600 },
    )
    .toBe(true);
}
/** The keys take the same finger again only when it was lifted for a while: a trembling one counts once. */
async function typePin(pin: string): Promise<void> {
  const dots = page.locator('.service-dots');
  for (const [i, digit] of [...pin].entries()) {
    await expect
      .poll(async () => {
        const typed = ((await dots.textContent()) ?? '').trim().length;
        if (typed <= i) await button(digit).tap();
        return ((await dots.textContent()) ?? '').trim().length;
      })
      .toBe(i + 1);
  }
  await press(say('service.pin.enter'));
}
const capital = () =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));

test('staff open the service page by five touches and a PIN, print a test page and measure the glass; the letters follow', async () => {
  await atKiosk(await hashPin('2468'));
  const before = await capital();
  await fiveInTheCorner();
  await title('service.pin.title').waitFor();
  await typePin('1357');
  await page.getByText(say('service.pin.wrong')).waitFor();
  await typePin('2468');
  await title('service.title').waitFor();
  await page.getByText(say('service.state.live')).waitFor();
  await page.getByText(say('printer.ready')).waitFor();

  const tickets = centre.printer.jobs.length;
  const printing = page.locator('.service-part').nth(1).getByRole('status');
  await pressUntil(say('service.print.test'), async () => !!(await printing.textContent()));
  await expect.poll(() => printing.textContent()).toBe(say('service.print.printed'));
  expect(centre.printer.jobs.length).toBe(tickets + 1);

  const card = page.locator('.service-card');
  const width = async () => Math.round((await card.boundingBox())?.width ?? 0);
  const at = await width();
  while ((await width()) < at + 50) await press(`${say('service.glass.larger')} 10`);
  await pressUntil(say('service.glass.keep'), async () => !(await card.isVisible()));
  await title('service.title').waitFor({ state: 'detached' });
  await welcome().waitFor();
  // A millimetre is larger now, and every letter with it.
  expect((await capital()) / before).toBeCloseTo(1 + 50 / (85.6 * 4), 1);
  expect(await capital()).toBeGreaterThan(before);
});

test('without a PIN the corner opens nothing, and never while somebody takes a ticket', async () => {
  await atKiosk(undefined);
  await fiveInTheCorner();
  await visitorAt(page).inEnglish();
  await expect(title('service.pin.title').count()).resolves.toBe(0);
  await agent.close();

  await atKiosk(await hashPin('2468'));
  await page
    .getByRole('button', { name: say('kiosk.welcome.allServices') })
    .tap()
    .catch(() => undefined);
  await expect.poll(() => welcome().count()).toBe(0);
  await fiveInTheCorner();
  await expect(title('service.pin.title').count()).resolves.toBe(0);
});
