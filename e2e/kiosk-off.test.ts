import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumPath } from '@cherha/build/src/chromium.ts';
import { startAgent, type Agent } from '@cherha/kiosk/src/agent/start-agent.ts';
import { agentDevices, type AgentDevices } from '@cherha/kiosk/src/devices/agent-client.ts';
import { readPrinterConfig } from '@cherha/kiosk/src/devices/printer/printer-config.ts';
import { hashPin } from '@cherha/kiosk/src/devices/service/pin.ts';
import type { ServiceId } from '@cherha/shared/domain/ids.ts';
import { keypadOn } from '@cherha/kiosk/testing/keypad.ts';
import { defined } from '@cherha/shared/domain/result.ts';
import { ask, newCommandId } from '@cherha/shared/protocol/ask.ts';
import { joinCentre, leaveCentre } from '@cherha/shared/protocol/connect.ts';
import { ticketIdFor } from '@cherha/shared/protocol/ticket-id.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { operatorAt, visitorAt } from './hands.ts';
import { openCentre, type OpenCentre } from './open-centre.ts';
import { engineerAt } from './service-hands.ts';

const say = sayIn('uk');
const wish = { serviceId: 'pp-foreign' as ServiceId, purpose: 'submit', language: 'uk' } as const;
const off = (language: 'uk' | 'en' = 'uk') => ({
  name: sayIn(language)('kiosk.outOfService.title'),
});

let centre: OpenCentre;
let agent: Agent;
let devices: AgentDevices;
let browser: Browser;
let kiosk: Page;
let dataFolder: string;

beforeEach(async () => {
  dataFolder = mkdtempSync(join(tmpdir(), 'cherha-off-'));
  centre = await openCentre();
  browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] });
  agent = await startAgent({
    port: 0,
    serverUrl: centre.url,
    printer: readPrinterConfig({ PRINTER_URL: `tcp://127.0.0.1:${centre.printer.port}` }),
    dataFolder,
    pinHash: await hashPin('2468'),
  });
  devices = agentDevices(agent.url);
  const viewport = { width: 1080, height: 1920 };
  const machine = await browser.newContext({ viewport, hasTouch: true });
  kiosk = await machine.newPage();
  await kiosk.goto(`${agent.url}/`);
  await welcome().waitFor();
});
afterEach(async () => {
  devices.close();
  await browser.close();
  await agent.close();
  await centre.close();
  rmSync(dataFolder, { recursive: true, force: true });
});

const welcome = () => kiosk.getByRole('heading', { name: say('kiosk.welcome.title') });
const kept = () => devices.outbox.recall();

/** Asked past the screen, as the kiosk itself. */
async function asksDirectly() {
  const token = await kiosk.evaluate(() =>
    Object.values(localStorage).find((value) => /^[\w-]{43}$/.test(value)),
  );
  const socket = joinCentre('/kiosk', { url: centre.url, token: token ?? '' });
  const answer = await ask(socket, { type: 'issueTicket', ...wish });
  leaveCentre(socket);
  return answer;
}
const alone = async () => {
  const commandId = newCommandId();
  const kioskId = defined((await kept())?.stock[0], 'loan').kioskId;
  return devices.outbox.give({ ...wish, kioskId, commandId, ticketId: ticketIdFor(commandId) });
};

async function devicesPage(): Promise<Page> {
  const desk = await centre.page('/desk/', { width: 1366, height: 768 });
  await operatorAt(desk).signsIn('reception');
  await desk.getByRole('link', { name: say('desk.top.devices') }).click();
  return desk;
}

test('X7: switched off at the desk a kiosk says where to go and gives nothing, through a cut and a restart, until it is switched on', async () => {
  await expect.poll(async () => (await kept())?.stock.length).toBeGreaterThan(0);
  const desk = await devicesPage();
  // Who may switch kiosks need not be an administrator, and then pairs and disconnects nothing.
  await desk.getByRole('rowheader').first().waitFor();
  for (const name of [say('desk.devices.pair'), say('desk.devices.revoke')])
    expect(await desk.getByRole('button', { name }).count()).toBe(0);
  await desk.getByRole('button', { name: say('desk.devices.off.begin') }).click();
  await desk.getByLabel(say('desk.devices.off.why')).selectOption('cleaning');
  await desk.getByLabel(say('desk.devices.off.note')).fill('Миємо екран');
  await desk
    .getByRole('dialog')
    .getByRole('button', { name: say('desk.devices.off.begin'), exact: true })
    .click();

  await kiosk.getByRole('heading', off()).waitFor();
  await desk.getByText('Галина Ткачук · Миємо екран').waitFor();
  await visitorAt(kiosk).sees(say('kiosk.outOfService.reception'));
  expect(await kiosk.content()).not.toContain('Ткачук');
  expect(await asksDirectly()).toEqual({ ok: false, error: 'kiosk-off' });

  await visitorAt(kiosk).opens('English', off('en').name);
  await visitorAt(kiosk, 'en').asks(
    sayIn('en')('kiosk.frame.help'),
    sayIn('en')('kiosk.help.title.none'),
  );

  await expect.poll(async () => (await kept())?.told?.off).toMatchObject({ reason: 'cleaning' });
  await centre.restart(async () => {
    await kiosk.reload();
    await kiosk.getByRole('heading', off()).waitFor();
    expect(await alone()).toEqual({ ok: false, error: 'kiosk-off' });
    expect(JSON.stringify(await kept())).not.toContain('Ткачук');
  });
  await expect
    .poll(async () => asksDirectly(), { timeout: 20_000 })
    .toEqual({ ok: false, error: 'kiosk-off' });
  await kiosk.getByRole('heading', off()).waitFor();

  await desk.getByRole('button', { name: say('desk.devices.off.end') }).click();
  await welcome().waitFor();
  const visitor = visitorAt(kiosk);
  await visitor.choose(/народження дитини/);
  await visitor.says('submit');
  expect(await visitor.number()).toMatch(/^\p{Lu}\d{3}$/u);
  await expect.poll(async () => (await kept())?.told?.off).toBeUndefined();
  expect((await alone())?.ok).toBe(true);
}, 300_000);

test('X7: in the accessible mode the kiosk says so, and staff at the kiosk switch it on and off behind the PIN', async () => {
  const staff = engineerAt(kiosk);
  const begin = `${say('service.off.begin')} ${say('service.off.reason.repair')}`;
  await staff.fiveInTheCorner();
  await staff.typePin('2468');
  await kiosk.getByText(say('service.off.none')).waitFor();
  const isOff = () => kiosk.getByText(/Не видає талонів з \d\d:\d\d: ремонт/).isVisible();
  await staff.pressUntil(begin, isOff);
  await staff.pressUntil(say('service.close'), () => kiosk.getByRole('heading', off()).isVisible());
  const state = () => Object.values(centre.whole.server.mailbox.state().kiosksOff);
  expect(state()).toEqual([{ since: expect.any(Number), reason: 'repair' }]);

  const keypad = await keypadOn(kiosk);
  await keypad.press('F19');
  await keypad.waitsFor(say('kiosk.outOfService.title'));
  await keypad.waitsFor(say('kiosk.outOfService.reception'));

  await kiosk.reload();
  await kiosk.getByRole('heading', off()).waitFor();
  await staff.fiveInTheCorner();
  await staff.typePin('2468');
  await staff.pressUntil(say('service.off.end'), async () => state().length === 0);
  await staff.pressUntil(say('service.close'), () => welcome().isVisible());
}, 300_000);
