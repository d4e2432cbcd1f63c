import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumPath } from '@cherha/build/src/chromium.ts';
import { sampleCentre } from '@cherha/build/src/sample-centre/sample-centre.ts';
import { heldBy } from '@cherha/kiosk/src/devices/outbox/outbox.ts';
import { startServer, type RunningServer } from '@cherha/queue-server/src/server.ts';
import type { ClockTime, DeviceId, Instant } from '@cherha/shared/domain/ids.ts';
import { defined } from '@cherha/shared/domain/result.ts';
import { everything } from '@cherha/shared/domain/shelf.ts';
import { businessDay, instantOf } from '@cherha/shared/domain/time.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../free-port.ts';
import { visitorAt } from '../hands.ts';
import { aKioskMachine, type KioskMachine } from './cut-off-agent.ts';

const ZONE = 'Europe/Kyiv';
const noon = instantOf(businessDay(Date.now() as Instant, ZONE), '12:00' as ClockTime, ZONE);
const say = sayIn('uk');

const dataDir = mkdtempSync(join(tmpdir(), 'cherha-paired-anew-'));
let port: number;
let server: RunningServer;
let kiosk: KioskMachine;
let browser: Browser;

const openServer = (): Promise<RunningServer> =>
  startServer({ dataDir, port, clock: () => noon, sample: sampleCentre });

beforeAll(async () => {
  port = await freePort();
  server = await openServer();
  kiosk = await aKioskMachine(server.url, noon);
  browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser?.close();
  await kiosk?.close();
  await server?.close();
  rmSync(dataDir, { recursive: true, force: true });
});

/** A browser profile that nobody has used: the page pairs, as a device of its own. */
async function pageOfNewProfile(): Promise<Page> {
  const profile = await browser.newContext({
    viewport: { width: 1080, height: 1920 },
    locale: 'uk-UA',
    hasTouch: true,
  });
  const page = await profile.newPage();
  await page.goto(kiosk.url);
  return page;
}

const holders = async (): Promise<readonly DeviceId[]> => [
  ...new Set((await kiosk.outbox.recall())?.stock.map(({ kioskId }) => kioskId)),
];
const left = async (kioskId: DeviceId): Promise<number> => {
  const kept = await kiosk.outbox.recall();
  return kept ? heldBy(kept, kioskId).reduce((sum, { left: some }) => sum + some, 0) : 0;
};

test('L9: a machine whose browser profile was lost asks for numbers of its own, and a ticket without the server goes by the very number of its paper', async () => {
  const lost = await pageOfNewProfile();
  await expect.poll(async () => (await holders()).length, { timeout: 30_000 }).toBe(1);
  const [former] = await holders();
  await lost.context().close();
  const leftOfFormer = await left(defined(former, 'former device'));

  const page = await pageOfNewProfile();
  await expect.poll(async () => (await holders()).length, { timeout: 30_000 }).toBe(2);
  const anew = defined(
    (await holders()).find((id) => id !== former),
    'new device',
  );
  const leftOfNew = await left(anew);
  await server.close();
  await page.getByText(say('offline.lead')).first().waitFor();

  const visitor = visitorAt(page);
  await visitor.choose(/народження дитини/);
  await visitor.says('submit');
  const number = await visitor.number();
  await visitor.sees(say('kiosk.ticket.take'));
  expect(await left(defined(former, 'former device'))).toBe(leftOfFormer);
  expect(await left(anew)).toBe(leftOfNew - 1);

  server = await openServer();
  await expect.poll(async () => (await kiosk.outbox.recall())?.owed, { timeout: 60_000 }).toBe(0);
  const [ticket, ...others] = everything(server.mailbox.state().waiting);
  expect(others).toEqual([]);
  expect(ticket).toMatchObject({ number, issuedBy: anew });
  expect(ticket?.withoutServer).not.toHaveProperty('paper');
}, 120_000);
