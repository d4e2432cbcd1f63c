import { readPrinterConfig } from '../devices/printer/printer-config.ts';
import { readServerUrl } from '../devices/screen-policy.ts';
import { readScreenSettings } from '../devices/screen-settings.ts';
import type { AgentConfig } from './start-agent.ts';

export type AgentSettings = Pick<
  AgentConfig,
  'port' | 'serverUrl' | 'printer' | 'screen' | 'films'
>;

/**
 * `AGENT_PORT`, `SERVER_URL`, `PRINTER_URL` with their kin, `SCREEN_SETTINGS` and `SIGN_FILMS`. Throws one clear line for the person
 * who installs the agent.
 */
export const readAgentSettings = (env: NodeJS.ProcessEnv): AgentSettings => ({
  port: readPort(env['AGENT_PORT'] || '8970'),
  serverUrl: readServerUrl(env['SERVER_URL'] || 'http://localhost:8080', 'SERVER_URL'),
  printer: readPrinterConfig(env),
  screen: readScreenSettings(env['SCREEN_SETTINGS'], 'SCREEN_SETTINGS'),
  films: env['SIGN_FILMS'] || undefined,
});

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new Error(`AGENT_PORT: "${text}" is not a port number`);
  return port;
}
