import type { DeviceId } from '@cherha/shared/domain/ids.ts';
import type {
  KioskPrinter,
  PrinterSeen,
  PrinterState,
  Roll,
} from '@cherha/shared/domain/printing.ts';
import type { TextKey } from '@cherha/shared/text/say.ts';
import type { DeskView } from '@cherha/shared/views/desk-view.ts';
import type { Hall } from '../hall.ts';

/** `fine` is quiet, `soon` wants paper some time, `now` stops visitors until a person comes. */
export type Urgency = 'fine' | 'soon' | 'now';

export interface KioskPrinting {
  readonly id: DeviceId;
  readonly name: string;
  /** Of the printer that needs a person first. */
  readonly urgency: Urgency;
  readonly text: TextKey;
  readonly printers: readonly PrinterLine[];
}

/** How printing stands: the kiosks that are there, those that need a person first, and who is away. */
export function printingNow({ view, people }: Pick<Hall, 'view' | 'people'>): {
  readonly kiosks: readonly KioskPrinting[];
  /** The names of the kiosks that are not heard: switched off, or cut off. */
  readonly away: readonly string[];
  readonly withoutPaper: DeskView['printTroubles'];
  readonly needsPerson: boolean;
} {
  const states = new Map(view.printers.map(({ kioskId, printer }) => [kioskId, printer]));
  const paired = people.devices.filter(({ kind }) => kind === 'kiosk');
  const kiosks = paired
    .filter(({ connected }) => connected)
    .map(({ id, name }): KioskPrinting => {
      const printers = printerLines(states.get(id) ?? { state: 'unknown' });
      const [{ urgency, text } = printers[0]] = printers.toSorted(byUrgency);
      return { id, name, urgency, text, printers };
    })
    .toSorted(byUrgency);
  return {
    kiosks,
    away: paired.filter(({ connected }) => !connected).map(({ name }) => name),
    withoutPaper: view.printTroubles,
    needsPerson:
      kiosks.some(({ urgency }) => urgency === 'now') || (paired.length > 0 && kiosks.length === 0),
  };
}

/** One printer in words: which of two it is, and what was cut off its roll where that is counted. */
export interface PrinterLine {
  readonly which?: 'main' | 'spare';
  readonly urgency: Urgency;
  readonly text: TextKey;
  readonly roll?: Roll;
}

/** Every printer of a kiosk. While another one can print, a printer in trouble keeps nobody waiting. */
export function printerLines(kiosk: KioskPrinter): readonly [PrinterLine, ...PrinterLine[]] {
  const [main = kiosk, spare] = kiosk.each ?? [];
  if (!spare) return [lineOf(main)];
  const line = (one: PrinterSeen, which: 'main' | 'spare'): PrinterLine => {
    const said = lineOf(one);
    const isHelped = kiosk.state === 'ready' && said.urgency === 'now';
    return { ...said, which, ...(isHelped && { urgency: 'soon' }) };
  };
  return [line(main, 'main'), line(spare, 'spare')];
}

const lineOf = (printer: PrinterSeen): PrinterLine => ({
  ...stateWords(printer),
  ...(printer.roll && { roll: printer.roll }),
});

function stateWords(printer: PrinterState): { urgency: Urgency; text: TextKey } {
  switch (printer.state) {
    case 'fault':
      return { urgency: 'now', text: `printer.fault.${printer.fault}` };
    case 'unknown':
      return { urgency: 'soon', text: 'printer.unknown' };
    case 'ready':
      return printer.paper === 'near-end'
        ? { urgency: 'soon', text: 'printer.nearEnd' }
        : { urgency: 'fine', text: 'printer.ready' };
  }
}

const rank: Record<Urgency, number> = { now: 0, soon: 1, fine: 2 };
const byUrgency = (a: { urgency: Urgency }, b: { urgency: Urgency }): number =>
  rank[a.urgency] - rank[b.urgency];
