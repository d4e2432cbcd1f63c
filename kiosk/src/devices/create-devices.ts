import type { PrintOutcome } from '@cherha/shared/domain/printing.ts';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Instant } from '@cherha/shared/domain/ids.ts';
import { addressText, type PrinterAddress, type PrinterConfig } from './printer/printer-config.ts';
import { fileTransport } from './printer/file-transport.ts';
import { kioskPrinters, type Composition, type OnePrinter } from './printer/kiosk-printers.ts';
import { rollCounter } from './printer/roll-counter.ts';
import { tcpTransport } from './printer/tcp-transport.ts';
import { composeTestPage } from './printer/test-page/test-page.ts';
import { ticketPrinter } from './printer/ticket-printer.ts';
import { composeTicket } from './printer/ticket-renderer.ts';
import { composeChecklist } from './printer/checklist-renderer.ts';
import { usualTimings, type Timings } from './printer/timings.ts';
import type { Transport } from './printer/transport.ts';
import { glassIn, keepGlassIn } from './service/glass-file.ts';
import { serviceDoor } from './service/service-door.ts';
import type { ScreenSettings } from './screen-settings.ts';
import { openOutbox } from './outbox/open-outbox.ts';
import { noOutbox } from './outbox/outbox.ts';
import type { ButtonSeen } from './button-seen.ts';
import type { Devices, DevicesAbout } from './contract.ts';

export interface DevicesConfig {
  readonly shell: DevicesAbout['shell'];
  readonly version: string;
  readonly printer: PrinterConfig;
  /** Prints what the first one cannot. */
  readonly spare?: PrinterConfig | undefined;
  readonly timings?: Partial<Timings>;
  /** Where the kiosk keeps its outbox; without it the kiosk stops when the server is away. */
  readonly dataFolder?: string | undefined;
  /** Of the PIN that opens the service page; without it there is none. */
  readonly pinHash?: string | undefined;
  /** The buttons of this machine, which are held apart from the screen. */
  readonly buttons?: () => readonly ButtonSeen[];
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
  const { printer: main, spare, dataFolder } = config;
  const timings = { ...usualTimings, ...config.timings };
  const reportBug = config.reportBug ?? (() => {});
  if (dataFolder !== undefined) mkdirSync(dataFolder, { recursive: true });
  const one = (name: string, settings: PrinterConfig): OnePrinter => ({
    config: settings,
    printer: ticketPrinter({
      transport: transportTo(settings.address),
      bidirectional: settings.bidirectional,
      timings,
    }),
    roll:
      dataFolder === undefined
        ? undefined
        : rollCounter(join(dataFolder, `roll-${name}.json`), reportBug),
  });
  const printers = kioskPrinters([one('main', main), ...(spare ? [one('spare', spare)] : [])], {
    wholeMs: timings.whole,
  });

  const outbox =
    dataFolder === undefined
      ? undefined
      : openOutbox({
          folder: dataFolder,
          reportBug: config.reportBug,
          ...(config.clock && { clock: config.clock }),
        });

  const print = async (compose: Composition): Promise<PrintOutcome> => {
    try {
      return await printers.print(compose);
    } catch (error) {
      reportBug(error);
      return { outcome: 'failed', fault: 'broken' };
    }
  };

  const glassFile = dataFolder === undefined ? undefined : join(dataFolder, 'glass.json');

  return {
    outbox: outbox ?? noOutbox,
    service: serviceDoor({
      pinHash: config.pinHash,
      keepGlass: (glass) => glassFile !== undefined && keepGlassIn(glassFile, glass),
      now: () => performance.now(),
      reportBug: config.reportBug,
      noteWrong: (count) =>
        config.reportBug?.(new Error(`service page: wrong PIN, ${count} in a row`)),
    }),
    glass: () => ({ ...glassIn(glassFile) }),
    printTicket: (slip) => print((paper) => composeTicket(slip, paper)),
    printChecklist: (slip) => print((paper) => composeChecklist(slip, paper)),
    watchPrinter: (listener) => printers.state.watch(listener),
    async testPage(page) {
      try {
        return await printers.printOnEach((paper) => composeTestPage(page, paper));
      } catch (error) {
        reportBug(error);
        return [{ outcome: 'failed', fault: 'broken' }];
      }
    },
    about: async () => ({
      shell: config.shell,
      version: config.version,
      printer: addressText(main.address),
      ...(spare && { spare: addressText(spare.address) }),
    }),
    buttons: async () => config.buttons?.() ?? [],
    async close() {
      await printers.close();
      outbox?.close();
    },
  };
}

function transportTo(address: PrinterAddress): Transport {
  if (address.kind === 'tcp') return tcpTransport(address);
  return fileTransport(address.path, address.kind === 'serial' ? address : undefined);
}
