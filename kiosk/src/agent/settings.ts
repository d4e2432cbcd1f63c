import { readButtonsFile } from '../devices/hid/buttons-file.ts';
import { readPrinterConfig, readSparePrinterConfig } from '../devices/printer/printer-config.ts';
import { readPinHash } from '../devices/service/pin.ts';
import { readServerUrl } from '../devices/screen-policy.ts';
import { readScreenSettings } from '../devices/screen-settings.ts';
import type { AgentConfig } from './start-agent.ts';

export type AgentSettings = Pick<
  AgentConfig,
  | 'port'
  | 'serverUrl'
  | 'printer'
  | 'spare'
  | 'dataFolder'
  | 'buttons'
  | 'place'
  | 'screen'
  | 'films'
  | 'pinHash'
>;

/**
 * `AGENT_PORT`, `SERVER_URL`, `KIOSK_DATA_DIR`, `PRINTER_URL`, `PRINTER_2_URL`, `BUTTONS_FILE`, `KIOSK_PLACE` with their kin, `SCREEN_SETTINGS`, `KIOSK_PIN_HASH` and `SIGN_FILMS`. Throws one clear line for the person
 * who installs the agent.
 */
export const readAgentSettings = (env: NodeJS.ProcessEnv): AgentSettings => ({
  port: readPort(env['AGENT_PORT'] || '8970'),
  serverUrl: readServerUrl(env['SERVER_URL'] || 'http://localhost:8080', 'SERVER_URL'),
  printer: readPrinterConfig(env),
  spare: readSparePrinterConfig(env),
  ...buttonsIn(env),
  ...(env['KIOSK_PLACE'] && { place: env['KIOSK_PLACE'] }),
  dataFolder: env['KIOSK_DATA_DIR'] || './data/kiosk',
  screen: readScreenSettings(env['SCREEN_SETTINGS'], 'SCREEN_SETTINGS'),
  pinHash: readPinHash(env['KIOSK_PIN_HASH']),
  films: env['SIGN_FILMS'] || undefined,
});

/** What hangs on this machine beside the printer; its pairing is kept beside the file. */
function buttonsIn(env: NodeJS.ProcessEnv): Pick<AgentConfig, 'buttons'> {
  const file = env['BUTTONS_FILE'];
  if (!file) return {};
  const tokenFile = env['BUTTONS_TOKEN_FILE'] || `${file}.token`;
  return { buttons: { bindings: readButtonsFile(file), tokenFile } };
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new Error(`AGENT_PORT: "${text}" is not a port number`);
  return port;
}
