import { afterEach } from 'vitest';
import { startAgent, type Agent } from '@cherha/kiosk/src/agent/start-agent.ts';
import { readPrinterConfig } from '@cherha/kiosk/src/devices/printer/printer-config.ts';
import { startOddPrinter, type OddPrinter, type Oddity } from './odd-printer.ts';
import type { ScreenSettings } from '@cherha/kiosk/src/devices/screen-settings.ts';

export const SERVER = 'http://queue.example:8080';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const each of open.splice(0).toReversed()) await each.close();
});

/** Closed again after the test, the last one first. */
export function keep<T extends { close(): unknown }>(opened: T): T {
  open.push(opened);
  return opened;
}

export const aPrinter = async (oddity?: Oddity): Promise<OddPrinter> =>
  keep(await startOddPrinter(oddity));

export const anAgent = async (
  printer: OddPrinter,
  about: { port?: number; screen?: string; settings?: ScreenSettings; films?: string } = {},
): Promise<Agent> =>
  keep(
    await startAgent({
      port: about.port ?? 0,
      serverUrl: SERVER,
      printer: readPrinterConfig({ PRINTER_URL: printer.url }),
      screenFolder: about.screen ?? '/nowhere',
      screen: about.settings ?? {},
      films: about.films,
    }),
  );
