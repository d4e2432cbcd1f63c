import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumPath } from '@cherha/build/src/chromium.ts';
import { sampleCentreWith } from '@cherha/build/src/sample-centre/sample-centre.ts';
import { startServer, type RunningServer } from '@cherha/queue-server/src/server.ts';
import type { ClockTime, Instant } from '@cherha/shared/domain/ids.ts';
import { businessDay, instantOf } from '@cherha/shared/domain/time.ts';
import { chromium, type Page } from 'playwright-core';
import { freePort } from '../free-port.ts';
import { aKioskMachine, type KioskMachine } from './cut-off-agent.ts';

const ZONE = 'Europe/Kyiv';
export const today = businessDay(Date.now() as Instant, ZONE);
const noon = instantOf(today, '12:00' as ClockTime, ZONE);

/** A centre where it is noon, with one kiosk machine; its server goes away and comes back. */
export interface CentreAtNoon {
  readonly kiosk: KioskMachine;
  /** The server as it runs now; after it was cut off, as it was. */
  server(): RunningServer;
  cutOff(): Promise<void>;
  comesBack(): Promise<void>;
  /** A browser profile that nobody has used: the page pairs, as a device of its own. */
  pageOfNewProfile(): Promise<Page>;
  close(): Promise<void>;
}

/** Every series has a hundred numbers, so that a kiosk is lent few of each. */
const sample = sampleCentreWith((settings) => {
  const { description } = settings;
  const numbers = { ...description.rules.numbers, last: 100 };
  return { ...settings, description: { ...description, rules: { ...description.rules, numbers } } };
});

export async function centreAtNoon(): Promise<CentreAtNoon> {
  const dataDir = mkdtempSync(join(tmpdir(), 'cherha-noon-'));
  const port = await freePort();
  const open = (): Promise<RunningServer> =>
    startServer({ dataDir, port, clock: () => noon, sample });
  let server = await open();
  const kiosk = await aKioskMachine(server.url, noon);
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox'],
  });
  return {
    kiosk,
    server: () => server,
    cutOff: () => server.close(),
    async comesBack() {
      server = await open();
    },
    async pageOfNewProfile() {
      const profile = await browser.newContext({
        viewport: { width: 1080, height: 1920 },
        locale: 'uk-UA',
        hasTouch: true,
      });
      const page = await profile.newPage();
      await page.goto(kiosk.url);
      return page;
    },
    async close() {
      await browser.close();
      await kiosk.close();
      await server.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
