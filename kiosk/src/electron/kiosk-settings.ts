import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { readButtonsFile, type Binding } from '../devices/hid/buttons-file.ts';
import {
  readPrinterConfig,
  readSparePrinterConfig,
  type PrinterConfig,
} from '../devices/printer/printer-config.ts';
import { readServerUrl } from '../devices/screen-policy.ts';
import { readPinHash } from '../devices/service/pin.ts';
import type { ScreenSettings } from '../devices/screen-settings.ts';

export interface KioskSettings {
  readonly serverUrl: string;
  readonly printer: PrinterConfig;
  readonly spare: PrinterConfig | undefined;
  readonly place?: string;
  readonly buttons?: { readonly bindings: readonly Binding[]; readonly tokenFile: string };
  readonly pinHash: string | undefined;
  readonly screen: ScreenSettings;
}

const settingsFile = z.strictObject({
  server: z.string().optional(),
  printer: z.string().optional(),
  /** The printer that helps out. */
  spare: z.string().optional(),
  /** At which place of help it stands, and the file of its call buttons. */
  place: z.string().optional(),
  buttons: z.string().optional(),
  /** Of the PIN of its service page. */
  pinHash: z.string().optional(),
  screen: z.record(z.string(), z.unknown()).optional(),
});

/**
 * `CHERHA_SERVER` and `PRINTER_URL`, or `{"server": ..., "printer": ...}` in the settings file of
 * this kiosk. Throws a sentence for the person who installs it.
 */
export function readKioskSettings(env: NodeJS.ProcessEnv, file: string): KioskSettings {
  const {
    server,
    printer,
    spare,
    pinHash,
    place,
    buttons,
    screen = {},
  } = existsSync(file) ? settingsIn(file) : {};
  const printers = {
    ...env,
    PRINTER_URL: env['PRINTER_URL'] || printer,
    PRINTER_2_URL: env['PRINTER_2_URL'] || spare,
  };
  return {
    serverUrl: readServerUrl(
      env['CHERHA_SERVER'] || server || 'http://localhost:8080',
      'CHERHA_SERVER',
    ),
    printer: readPrinterConfig(printers),
    spare: readSparePrinterConfig(printers),
    pinHash: readPinHash(env['KIOSK_PIN_HASH'] || pinHash),
    ...(place !== undefined && { place }),
    ...(buttons !== undefined && {
      buttons: {
        bindings: readButtonsFile(buttons),
        tokenFile: join(dirname(file), 'buttons.token'),
      },
    }),
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
