import { readPrinterConfig } from '../devices/printer/printer-config.ts';
import { readServerUrl } from '../devices/screen-policy.ts';
import type { AgentConfig } from './start-agent.ts';

export type AgentSettings = Pick<AgentConfig, 'port' | 'serverUrl' | 'printer' | 'dataFolder'>;

/**
 * `AGENT_PORT`, `SERVER_URL`, `KIOSK_DATA_DIR` and `PRINTER_URL` with their kin. Throws one clear line for the person
 * who installs the agent.
 */
export const readAgentSettings = (env: NodeJS.ProcessEnv): AgentSettings => ({
  port: readPort(env['AGENT_PORT'] || '8970'),
  serverUrl: readServerUrl(env['SERVER_URL'] || 'http://localhost:8080', 'SERVER_URL'),
  printer: readPrinterConfig(env),
  dataFolder: env['KIOSK_DATA_DIR'] || './data/kiosk',
});

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new Error(`AGENT_PORT: "${text}" is not a port number`);
  return port;
}
