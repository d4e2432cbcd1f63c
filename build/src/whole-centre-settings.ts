import { readPrinterConfig } from '@cherha/kiosk/src/devices/printer/printer-config.ts';
import { readOptions } from '@cherha/queue-server/src/environment.ts';
import { CannotStart } from '@cherha/queue-server/src/server-options.ts';
import type { WholeCentreOptions } from './whole-centre.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const AGENT_PORT = 8970;

/**
 * What the environment says of a whole centre; an empty variable is one that was not set. Throws
 * `CannotStart` with one line about what is wrong, before anything was opened.
 */
export function readWholeCentre(env: Environment): WholeCentreOptions {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const server = readOptions(set);
  saidInOneLine(() => readPrinterConfig(set));
  return { server, agentPort: agentPort(set), printerUrl: set['PRINTER_URL'], env: set };
}

/** The page must know it before the agent is there, so a free one cannot be taken. */
function agentPort({ AGENT_PORT: asked = `${AGENT_PORT}` }: Environment): number {
  const port = Number(asked);
  if (Number.isInteger(port) && port > 0 && port <= 65_535) return port;
  throw new CannotStart(`AGENT_PORT: "${asked}" is not a port number from 1 to 65535`);
}

function saidInOneLine<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new CannotStart(cause instanceof Error ? cause.message : String(cause));
  }
}
