import { fileURLToPath } from 'node:url';
import { fastify, LogController, type FastifyBaseLogger, type FastifyServerOptions } from 'fastify';
import type { Instant } from '@cherha/shared/domain/ids.ts';
import about from '../../package.json' with { type: 'json' };
import { createDevices } from '../devices/create-devices.ts';
import type { PrinterConfig } from '../devices/printer/printer-config.ts';
import type { ScreenSettings } from '../devices/screen-settings.ts';
import type { Timings } from '../devices/printer/timings.ts';
import type { ButtonsHost, ButtonsHostOptions } from '../devices/hid/buttons-host.ts';
import { openDevicesDoor } from './devices-door.ts';
import { PAGES_PATH } from './page-watch.ts';
import { serveScreen } from './screen-files.ts';

export interface AgentConfig {
  /** 0 takes any free port. */
  readonly port: number;
  readonly serverUrl: string;
  readonly printer: PrinterConfig;
  readonly spare?: PrinterConfig | undefined;
  /** The call buttons of this machine, and where their pairing is kept. */
  readonly buttons?: Pick<ButtonsHostOptions, 'bindings' | 'tokenFile' | 'timings' | 'hidraw'>;
  /** At which place of help this kiosk stands. */
  readonly place?: string;
  /** Where the outbox lies. */
  readonly dataFolder?: string | undefined;
  /** Of the PIN that opens the service page. */
  readonly pinHash?: string | undefined;
  readonly clock?: () => Instant;
  readonly screenFolder?: string;
  readonly screen?: ScreenSettings;
  /** A folder of films in sign language, by the names that the screen's settings give them. */
  readonly films?: string | undefined;
  readonly timings?: Partial<Timings>;
  readonly logger?: FastifyServerOptions['logger'];
}

export interface Agent {
  readonly url: string;
  /** Lets the ticket under way finish. */
  close(): Promise<void>;
}

const builtScreen = fileURLToPath(new URL('../../dist/screen', import.meta.url));

/** The devices host in a process of its own, for `chromium --kiosk`; it listens to this machine only. */
export async function startAgent(config: AgentConfig): Promise<Agent> {
  const { port, serverUrl, printer, spare, timings, dataFolder, clock } = config;
  const { screenFolder = builtScreen, logger = false } = config;
  const app = fastify({
    logger,
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: true,
  });
  let buttons: ButtonsHost | undefined;
  const devices = createDevices({
    shell: 'agent',
    version: about.version,
    printer,
    spare,
    ...(timings && { timings }),
    dataFolder,
    pinHash: config.pinHash,
    buttons: () => buttons?.seen() ?? [],
    ...(clock && { clock }),
    reportBug: (error) => app.log.error(error),
  });
  const door = openDevicesDoor(app.server, devices, { serverUrl });
  const close = async (): Promise<void> => {
    await buttons?.close();
    await devices.close();
    await door.close();
    await app.close();
  };
  // Whatever fails from here on ends all of it, so that the system starts the agent again.
  try {
    const { films, place } = config;
    const screen = () => ({ ...config.screen, ...(place && { place }), ...devices.glass() });
    await serveScreen(app, { folder: screenFolder, serverUrl, screen, films });
    app.get(PAGES_PATH, () => ({ pages: door.engine.clientsCount }));
    buttons = config.buttons && (await buttonsOf(config.buttons, serverUrl, app.log));
    const url = await app.listen({ host: '127.0.0.1', port });
    app.log.info({ serverUrl, printer: (await devices.about()).printer }, 'devices host is ready');
    return { url, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Loaded only where there are buttons: elsewhere nothing native is needed for them. */
async function buttonsOf(
  buttons: NonNullable<AgentConfig['buttons']>,
  serverUrl: string,
  log: FastifyBaseLogger,
) {
  const { startButtons } = await import('../devices/hid/buttons-host.ts');
  return startButtons({ ...buttons, serverUrl, say: (line) => log.warn(line) });
}
