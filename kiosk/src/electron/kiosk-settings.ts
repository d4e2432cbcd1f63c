import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { readPrinterConfig, type PrinterConfig } from '../devices/printer/printer-config.ts';
import { readServerUrl } from '../devices/screen-policy.ts';
import type { ScreenSettings } from '../devices/screen-settings.ts';

export interface KioskSettings {
  readonly serverUrl: string;
  readonly printer: PrinterConfig;
  readonly screen: ScreenSettings;
}

const settingsFile = z.strictObject({
  server: z.string().optional(),
  printer: z.string().optional(),
  screen: z.record(z.string(), z.unknown()).optional(),
});

/**
 * `CHERHA_SERVER` and `PRINTER_URL`, or `{"server": ..., "printer": ...}` in the settings file of
 * this kiosk. Throws a sentence for the person who installs it.
 */
export function readKioskSettings(env: NodeJS.ProcessEnv, file: string): KioskSettings {
  const { server, printer, screen = {} } = existsSync(file) ? settingsIn(file) : {};
  return {
    serverUrl: readServerUrl(
      env['CHERHA_SERVER'] || server || 'http://localhost:8080',
      'CHERHA_SERVER',
    ),
    printer: readPrinterConfig({ ...env, PRINTER_URL: env['PRINTER_URL'] || printer }),
    screen,
  };
}

function settingsIn(file: string): z.infer<typeof settingsFile> {
  try {
    return settingsFile.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new Error(`${file}: not of the form {"server": "http://...", "printer": "tcp://..."}`);
  }
}
