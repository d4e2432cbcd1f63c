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
import { callButtonAt } from './call-button.ts';
import { freePort } from './free-port.ts';
import { openCentre, type OpenCentre } from './open-centre.ts';
import { visitorAt } from './hands.ts';
import { engineerAt } from './service-hands.ts';

const say = sayIn('uk');
let centre: OpenCentre;
let agent: Agent;
let browser: Browser;
let page: Page;
let dataFolder: string;
let staff: ReturnType<typeof engineerAt>;

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

async function openPage(url: string): Promise<void> {
  const machine = await browser.newContext({
    viewport: { width: 1080, height: 1920 },
    hasTouch: true,
  });
  page = await machine.newPage();
  staff = engineerAt(page);
  await page.goto(`${url}/`);
  await welcome().waitFor();
}

async function atKiosk(pinHash: string | undefined): Promise<void> {
  agent = await startAgent({
    port: 0,
    serverUrl: centre.url,
    printer: readPrinterConfig({ PRINTER_URL: `tcp://127.0.0.1:${centre.printer.port}` }),
    dataFolder,
    pinHash,
  });
  await openPage(agent.url);
}

const welcome = () => page.getByRole('heading', { name: say('kiosk.welcome.title') });
const capital = () =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));

test('staff open the service page by five touches and a PIN, print a test page and measure the glass; the letters follow', async () => {
  await atKiosk(await hashPin('2468'));
  const before = await capital();
  await staff.fiveInTheCorner();
  await staff.title('service.pin.title').waitFor();
  await staff.typePin('1357');
  await page.getByText(say('service.pin.wrong')).waitFor();
  await staff.typePin('2468');
  await staff.title('service.title').waitFor();
  await page.getByText(say('service.state.live')).waitFor();
  await page.getByText(say('printer.ready')).waitFor();

  const tickets = centre.printer.jobs.length;
  const printing = page.locator('.service-part').nth(1).getByRole('status');
  await staff.pressUntil(say('service.print.test'), async () => !!(await printing.textContent()));
  await expect.poll(() => printing.textContent()).toBe(say('service.print.printed'));
  expect(centre.printer.jobs.length).toBe(tickets + 1);
  const roll = page.getByText(/з рулону пішло [1-9]/);
  await staff.pressUntil(say('service.print.test'), () => roll.isVisible());

  const card = page.locator('.service-card');
  await staff.pressUntil(say('service.leaf.glass'), () => card.isVisible());
  const width = async () => Math.round((await card.boundingBox())?.width ?? 0);
  const at = await width();
  while ((await width()) < at + 50) await staff.press(`${say('service.glass.larger')} 10`);
  await staff.pressUntil(say('service.glass.keep'), async () => !(await card.isVisible()));
  await staff.title('service.title').waitFor({ state: 'detached' });
  await welcome().waitFor();
  // A millimetre is larger now, and every letter with it.
  expect((await capital()) / before).toBeCloseTo(1 + 50 / (85.6 * 4), 1);
  expect(await capital()).toBeGreaterThan(before);
});

test('without a PIN the corner opens nothing, and never while somebody takes a ticket', async () => {
  await atKiosk(undefined);
  await staff.fiveInTheCorner();
  await visitorAt(page).inEnglish();
  await expect(staff.title('service.pin.title').count()).resolves.toBe(0);
  await agent.close();

  await atKiosk(await hashPin('2468'));
  await page
    .getByRole('button', { name: say('kiosk.welcome.allServices') })
    .tap()
    .catch(() => undefined);
  await expect.poll(() => welcome().count()).toBe(0);
  await staff.fiveInTheCorner();
  await expect(staff.title('service.pin.title').count()).resolves.toBe(0);
});

test('the service page tells of a call button what it lacks, when it was pressed, how its lamp is, and that it is gone', async () => {
  const port = await freePort();
  const env = { AGENT_PORT: String(port), KIOSK_PIN_HASH: await hashPin('2468') };
  const red = await callButtonAt('kiosk', centre.url, { env, denied: true });
  try {
    await expect.poll(() => answers(`http://127.0.0.1:${port}/`)).toBe(true);
    await openPage(`http://127.0.0.1:${port}`);
    await staff.fiveInTheCorner();
    await staff.typePin('2468');
    const buttons = page.locator('.service-buttons');
    await staff.pressUntil(say('service.leaf.buttons'), () => buttons.isVisible());
    const says = (text: string) => buttons.filter({ hasText: text }).waitFor();
    await says(`Червона, Термінал у вестибюлі: ${say('service.buttons.state.denied')}`);
    await says('ATTRS{idVendor}=="04d8", ATTRS{idProduct}=="f372", MODE="0660"');
    await says(say('service.buttons.notPressed'));

    red.device.permit();
    await says(say('service.buttons.state.present'));
    expect(await buttons.innerText()).not.toContain('SUBSYSTEM');
    await says(say('service.buttons.lamp.off'));
    red.press();
    await says(say('service.buttons.lamp.blinking'));
    expect(await buttons.innerText()).toMatch(/натиснули о \d\d:\d\d:\d\d/);

    await red.device.unplug();
    await says(say('service.buttons.state.lost'));
  } finally {
    await red.close();
  }
}, 90_000);

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
