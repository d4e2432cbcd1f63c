import { join } from 'node:path';
import { startAgent, type Agent } from '@cherha/kiosk/src/agent/start-agent.ts';
import {
  readPrinterConfig,
  readSparePrinterConfig,
} from '@cherha/kiosk/src/devices/printer/printer-config.ts';
import { readPinHash } from '@cherha/kiosk/src/devices/service/pin.ts';
import { startServer, type RunningServer } from '@cherha/queue-server/src/server.ts';
import { CannotStart, type ServerOptions } from '@cherha/queue-server/src/server-options.ts';
import { sampleCentre, sampleSettings } from './sample-centre/sample-centre.ts';
import { virtualPrinterPages } from './virtual-printer/pages.ts';
import { startVirtualPrinter, type VirtualPrinter } from './virtual-printer/virtual-printer.ts';

export interface WholeCentreOptions {
  readonly server: ServerOptions;
  readonly agentPort: number;
  /** Where the kiosk prints; by default on the virtual printer. */
  readonly printerUrl?: string | undefined;
  readonly virtualPrinterPort?: number;
  /** Printer settings of the environment, `PRINTER_MODE` and the like. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

export interface WholeCentre {
  readonly server: RunningServer;
  readonly agent: Agent;
  readonly printer: VirtualPrinter | undefined;
  close(): Promise<void>;
}

/** The sample centre with everything it needs on one machine: server, devices host, printer. */
export async function startWholeCentre(options: WholeCentreOptions): Promise<WholeCentre> {
  const { agentPort, printerUrl, virtualPrinterPort = 9100, env = {} } = options;
  const opened: { close(): Promise<void> }[] = [];
  const opening = async <T extends { close(): Promise<void> }>(part: Promise<T>): Promise<T> => {
    const open = await part;
    opened.push(open);
    return open;
  };
  /** The agent first, so that a ticket under way is still reported; the printer last. */
  const close = async (): Promise<void> => {
    for (const part of opened.toReversed()) await part.close();
  };

  const printers = (virtual: VirtualPrinter | undefined) => ({
    ...env,
    PRINTER_URL: printerUrl ?? virtual?.url,
  });

  try {
    const printer =
      printerUrl === undefined
        ? await opening(
            busyIsSaid(
              startVirtualPrinter({ port: virtualPrinterPort }),
              virtualPrinterPort,
              'VIRTUAL_PRINTER_PORT',
            ),
          )
        : undefined;
    const server = await opening(
      startServer({
        ...options.server,
        agentUrl: `http://127.0.0.1:${agentPort}`,
        sample: sampleCentre,
        ...(printer && {
          extra: [virtualPrinterPages(printer, sampleSettings().description.timeZone)],
          links: [printerLink],
        }),
      }),
    );
    const agent = await opening(
      busyIsSaid(
        startAgent({
          port: agentPort,
          serverUrl: server.url,
          dataFolder: join(options.server.dataDir, 'kiosk'),
          printer: readPrinterConfig(printers(printer)),
          spare: readSparePrinterConfig(printers(printer)),
          pinHash: readPinHash(env['KIOSK_PIN_HASH']),
        }),
        agentPort,
        'AGENT_PORT',
      ),
    );
    return { server, agent, printer, close };
  } catch (cause) {
    await close();
    throw cause;
  }
}

const printerLink = {
  href: '/printer/',
  name: { uk: 'Віртуальний принтер', en: 'Virtual printer' },
  about: {
    uk: 'Показує талони, які термінал надрукував би на папері, і вмикає несправності.',
    en: 'Shows the tickets that the kiosk would have printed on paper, and switches faults on.',
  },
};

/** A port that somebody else has is said in one line with what to do. */
async function busyIsSaid<T>(starting: Promise<T>, port: number, variable: string): Promise<T> {
  try {
    return await starting;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE')
      throw new CannotStart(
        `Port ${port} is taken by another program. Stop it, or set ${variable}.`,
      );
    throw cause;
  }
}
