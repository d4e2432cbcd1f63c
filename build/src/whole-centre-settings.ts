import { readAgentSettings } from '@cherha/kiosk/src/agent/settings.ts';
import { readOptions } from '@cherha/queue-server/src/environment.ts';
import { CannotStart } from '@cherha/queue-server/src/server-options.ts';
import type { WholeCentreOptions } from './whole-centre.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What the environment says of a whole centre; an empty variable is one that was not set. Throws
 * `CannotStart` with one line about what is wrong, before anything was opened.
 */
export function readWholeCentre(env: Environment): WholeCentreOptions {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const server = readOptions(set);
  const agentPort = saidInOneLine(() => readAgentSettings(set)).port;
  // The kiosk's page must know it before the agent is there, so a free one cannot be taken.
  if (agentPort === 0) throw new CannotStart('AGENT_PORT: 0 is not a port for a whole centre');
  return {
    server,
    agentPort,
    printerUrl: set['PRINTER_URL'],
    virtualPrinterPort: portIn(set['VIRTUAL_PRINTER_PORT'] ?? '9100'),
    env: set,
  };
}

function portIn(said: string): number {
  const port = Number(said);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new CannotStart(`VIRTUAL_PRINTER_PORT: "${said}" is not a port number`);
}

function saidInOneLine<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new CannotStart(cause instanceof Error ? cause.message : String(cause));
  }
}
