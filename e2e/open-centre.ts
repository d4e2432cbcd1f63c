import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ServerOptions } from '@cherha/queue-server/src/server-options.ts';
import { chromiumPath } from '@cherha/build/src/chromium.ts';
import {
  startWholeCentre,
  type WholeCentre,
  type WholeCentreOptions,
} from '@cherha/build/src/whole-centre.ts';
import type { VirtualPrinter } from '@cherha/build/src/virtual-printer/virtual-printer.ts';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { freePort } from './free-port.ts';
import { noonClock } from './noon-clock.ts';

/** How the browser of a machine is; `script` runs in every page before the page's own. */
interface Machine extends Pick<BrowserContextOptions, 'colorScheme' | 'javaScriptEnabled'> {
  readonly width?: number;
  readonly height?: number;
  readonly locale?: string;
  readonly script?: () => void;
}

export interface OpenCentre {
  readonly url: string;
  /** Where its server keeps everything. */
  readonly dataDir: string;
  readonly whole: WholeCentre;
  readonly printer: VirtualPrinter;
  /** A browser of its own for each machine of the centre: kiosk, board, desk. */
  page(path: string, options?: Machine): Promise<Page>;
  /** Whatever a page complained of since the centre opened. */
  readonly complaints: readonly string[];
  /** Stops the server and starts it again on the same port and data; between them it is away. */
  restart(whileAway?: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/** The whole sample centre for one test: real server, real devices host, a printer that decodes. */
export async function openCentre({
  clock = noonClock().now,
  speech,
  env = {},
}: Partial<
  Pick<ServerOptions, 'clock' | 'speech'> & Pick<WholeCentreOptions, 'env'>
> = {}): Promise<OpenCentre> {
  const dataDir = mkdtempSync(join(tmpdir(), 'cherha-e2e-'));
  const [port, agentPort, printerPort] = [await freePort(), await freePort(), await freePort()];
  const start = (): Promise<WholeCentre> =>
    startWholeCentre({
      server: {
        dataDir,
        port,
        limits: { signInsAMinute: 10_000, pairingsAMinute: 10_000 },
        clock,
        ...(speech && { speech }),
      },
      agentPort,
      virtualPrinterPort: printerPort,
      env,
    });
  let whole = await start();
  const browser: Browser = await chromium.launch({
    executablePath: chromiumPath,
    args: [
      '--no-sandbox',
      '--autoplay-policy=no-user-gesture-required',
      '--disable-background-networking',
    ],
  });
  const machines: BrowserContext[] = [];
  const complaints: string[] = [];

  return {
    url: `http://localhost:${port}`,
    dataDir,
    get whole() {
      return whole;
    },
    get printer() {
      if (!whole.printer) throw new Error('no virtual printer');
      return whole.printer;
    },
    complaints,
    async page(path, { width = 1080, height = 1920, locale = 'uk-UA', script, ...look } = {}) {
      const machine = await browser.newContext({
        viewport: { width, height },
        locale,
        hasTouch: path.startsWith('/kiosk') || path.startsWith('/t/'),
        ...look,
      });
      machines.push(machine);
      if (script) await machine.addInitScript(script);
      const page = await machine.newPage();
      page.on('pageerror', (error) => complaints.push(`${path}: ${error.message}`));
      await page.goto(`http://localhost:${port}${path}`);
      return page;
    },
    async restart(whileAway) {
      await whole.close();
      await whileAway?.();
      whole = await start();
    },
    async close() {
      await browser.close();
      await whole.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
