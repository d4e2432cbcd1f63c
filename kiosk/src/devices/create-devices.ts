import { join } from 'node:path';
import type { Instant } from '@cherha/shared/domain/ids.ts';
import { addressText, type PrinterAddress, type PrinterConfig } from './printer/printer-config.ts';
import { fileTransport } from './printer/file-transport.ts';
import { tcpTransport } from './printer/tcp-transport.ts';
import { ticketPrinter } from './printer/ticket-printer.ts';
import { ticketRenderer } from './printer/ticket-renderer.ts';
import { usualTimings, type Timings } from './printer/timings.ts';
import type { Transport } from './printer/transport.ts';
import { glassIn, keepGlassIn } from './service/glass-file.ts';
import { serviceDoor } from './service/service-door.ts';
import { testSlip } from './service/test-slip.ts';
import type { ScreenSettings } from './screen-settings.ts';
import { openOutbox } from './outbox/open-outbox.ts';
import { noOutbox } from './outbox/outbox.ts';
import type { Devices, DevicesAbout } from './contract.ts';

export interface DevicesConfig {
  readonly shell: DevicesAbout['shell'];
  readonly version: string;
  readonly printer: PrinterConfig;
  readonly timings?: Partial<Timings>;
  /** Where the kiosk keeps its outbox; without it the kiosk stops when the server is away. */
  readonly dataFolder?: string | undefined;
  /** Of the PIN that opens the service page; without it there is none. */
  readonly pinHash?: string | undefined;
  readonly clock?: () => Instant;
  /** Hears of bugs; faults of the hardware are answers, not log lines. */
  readonly reportBug?: (error: unknown) => void;
}

export interface DevicesHost extends Devices {
  /** What was measured at the kiosk itself, to be told to the page that is loaded next. */
  glass(): ScreenSettings;
  close(): Promise<void>;
}

/** The devices host: keeps the contract between hardware and screen, whatever shell carries it. */
export function createDevices(config: DevicesConfig): DevicesHost {
  const { printer: settings, timings } = config;
  const render = ticketRenderer(settings);
  const printer = ticketPrinter({
    transport: transportTo(settings.address),
    bidirectional: settings.bidirectional,
    timings: { ...usualTimings, ...timings },
  });

  const outbox =
    config.dataFolder === undefined
      ? undefined
      : openOutbox({
          folder: config.dataFolder,
          reportBug: config.reportBug,
          ...(config.clock && { clock: config.clock }),
        });

  const printTicket: Devices['printTicket'] = async (slip) => {
    try {
      return await printer.print(render(slip));
    } catch (error) {
      config.reportBug?.(error);
      return { outcome: 'failed', fault: 'broken' };
    }
  };
  const { dataFolder } = config;
  const glassFile = dataFolder === undefined ? undefined : join(dataFolder, 'glass.json');

  return {
    outbox: outbox ?? noOutbox,
    service: serviceDoor({
      pinHash: config.pinHash,
      keepGlass: (glass) => glassFile !== undefined && keepGlassIn(glassFile, glass),
      now: () => performance.now(),
      noteWrong: (count) =>
        config.reportBug?.(new Error(`service page: wrong PIN, ${count} in a row`)),
    }),
    glass: () => ({ ...glassIn(glassFile) }),
    printTicket,
    testPage: () => printTicket(testSlip(config.version, addressText(settings.address))),
    watchPrinter: (listener) => printer.state.watch(listener),
    about: async () => ({
      shell: config.shell,
      version: config.version,
      printer: addressText(settings.address),
    }),
    async close() {
      await printer.close();
      outbox?.close();
    },
  };
}

const transportTo = (address: PrinterAddress): Transport =>
  address.kind === 'tcp' ? tcpTransport(address) : fileTransport(address.path);
