import type { Instant } from '@cherha/shared/domain/ids.ts';
import type { PrintOutcome } from '@cherha/shared/domain/printing.ts';
import { addressText, type PrinterAddress, type PrinterConfig } from './printer/printer-config.ts';
import { fileTransport } from './printer/file-transport.ts';
import { tcpTransport } from './printer/tcp-transport.ts';
import { ticketPrinter } from './printer/ticket-printer.ts';
import { checklistRenderer } from './printer/checklist-renderer.ts';
import { ticketRenderer } from './printer/ticket-renderer.ts';
import { usualTimings, type Timings } from './printer/timings.ts';
import type { Transport } from './printer/transport.ts';
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
  readonly clock?: () => Instant;
  /** Hears of bugs; faults of the hardware are answers, not log lines. */
  readonly reportBug?: (error: unknown) => void;
}

export type DevicesHost = Devices & { close(): Promise<void> };

/** The devices host: keeps the contract between hardware and screen, whatever shell carries it. */
export function createDevices(config: DevicesConfig): DevicesHost {
  const { printer: settings, timings } = config;
  const renderTicket = ticketRenderer(settings);
  const renderChecklist = checklistRenderer(settings);
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

  const print = async (drawn: () => Uint8Array): Promise<PrintOutcome> => {
    try {
      return await printer.print(drawn());
    } catch (error) {
      config.reportBug?.(error);
      return { outcome: 'failed', fault: 'broken' };
    }
  };

  return {
    outbox: outbox ?? noOutbox,
    printTicket: (slip) => print(() => renderTicket(slip)),
    printChecklist: (slip) => print(() => renderChecklist(slip)),
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
