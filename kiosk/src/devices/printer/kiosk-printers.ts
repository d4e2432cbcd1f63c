import type { KioskPrinter, PrinterSeen, PrintOutcome } from '@cherha/shared/domain/printing.ts';
import { watched, type Watched } from '../watched.ts';
import type { Printable } from './printable.ts';
import type { PrinterConfig } from './printer-config.ts';
import type { RollCounter } from './roll-counter.ts';
import type { TicketPrinter } from './ticket-printer.ts';

/** One printer of the kiosk with what belongs to it. */
export interface OnePrinter {
  readonly config: PrinterConfig;
  readonly printer: TicketPrinter;
  readonly roll?: RollCounter | undefined;
}

/** What is to be printed, made for the paper of whichever printer takes it. */
export type Composition = (config: PrinterConfig) => Printable;

/** All printers of a kiosk as one: a ticket comes out of the first that can print it. */
export interface KioskPrinters {
  readonly state: Pick<Watched<KioskPrinter>, 'value' | 'watch'>;
  print(compose: Composition): Promise<PrintOutcome>;
  /** The same on every one of them, for whoever looks after the kiosk. */
  printOnEach(compose: Composition): Promise<readonly PrintOutcome[]>;
  close(): Promise<void>;
}

/** The main printer first, then the spare one. */
export function kioskPrinters(
  all: readonly OnePrinter[],
  { wholeMs }: { wholeMs: number },
): KioskPrinters {
  const state = watched<KioskPrinter>();
  const look = (): void => {
    const now = together(all);
    if (now) state.set(now);
  };
  for (const { printer, roll } of all)
    printer.state.watch((seen) => {
      roll?.saw(seen);
      look();
    });

  const printOn = async (one: OnePrinter, compose: Composition, whole: AbortSignal) => {
    const { bytes, millimetres } = compose(one.config);
    const tried = await one.printer.print(bytes, whole);
    if (tried.outcome.outcome !== 'failed') one.roll?.cut(millimetres);
    look();
    return tried;
  };

  return {
    state,
    async print(compose) {
      const whole = AbortSignal.timeout(wholeMs);
      const failed = new Map<OnePrinter, PrintOutcome>();
      for (const one of likelyFirst(all)) {
        // Nobody stands there any more; a printer that was not asked is not to be blamed.
        if (whole.aborted) break;
        const { outcome, sent } = await printOn(one, compose, whole);
        // Of what was sent, something may be on paper: a second one would be a second ticket.
        if (sent) return outcome;
        failed.set(one, outcome);
      }
      const [main] = all.flatMap((one) => failed.get(one) ?? []);
      return main ?? { outcome: 'failed', fault: 'stalled' };
    },
    printOnEach: (compose) => {
      const whole = AbortSignal.timeout(wholeMs);
      return Promise.all(all.map(async (one) => (await printOn(one, compose, whole)).outcome));
    },
    async close() {
      await Promise.all(all.map(({ printer }) => printer.close()));
    },
  };
}

/** Nobody waits for a printer that is known to be in trouble while another may be well. */
const likelyFirst = (all: readonly OnePrinter[]): OnePrinter[] => [
  ...all.filter(({ printer }) => printer.state.value?.state !== 'fault'),
  ...all.filter(({ printer }) => printer.state.value?.state === 'fault'),
];

/** What the kiosk can do with its printers; undefined while that is not known. */
function together(all: readonly OnePrinter[]): KioskPrinter | undefined {
  const known = all.flatMap(({ printer }) => printer.state.value ?? []);
  const able = known.find(({ state }) => state === 'ready');
  if (!able && known.length < all.length) return undefined;
  const told = able ?? known.find(({ state }) => state === 'unknown') ?? known[0];
  const each = all.map(
    ({ printer, roll }): PrinterSeen => ({
      ...(printer.state.value ?? { state: 'unknown' }),
      ...(roll && { roll: roll.roll }),
    }),
  );
  const isPlain = all.length === 1 && all[0]?.roll === undefined;
  return told && (isPlain ? told : { ...told, each });
}
