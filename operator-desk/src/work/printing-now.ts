import type { DeviceId } from '@cherha/shared/domain/ids.ts';
import type { PrinterState } from '@cherha/shared/domain/printing.ts';
import type { TextKey } from '@cherha/shared/text/say.ts';
import type { DeskView } from '@cherha/shared/views/desk-view.ts';
import type { Hall } from '../hall.ts';

/** `fine` is quiet, `soon` wants paper some time, `now` stops visitors until a person comes. */
export type Urgency = 'fine' | 'soon' | 'now';

export interface KioskPrinting {
  readonly id: DeviceId;
  readonly name: string;
  readonly urgency: Urgency;
  readonly text: TextKey;
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
    .map(
      ({ id, name }): KioskPrinting => ({
        id,
        name,
        ...printerWords(states.get(id) ?? { state: 'unknown' }),
      }),
    )
    .toSorted((a, b) => rank[a.urgency] - rank[b.urgency]);
  return {
    kiosks,
    away: paired.filter(({ connected }) => !connected).map(({ name }) => name),
    withoutPaper: view.printTroubles,
    needsPerson:
      kiosks.some(({ urgency }) => urgency === 'now') || (paired.length > 0 && kiosks.length === 0),
  };
}

/** A printer's state in words, and how soon a person is needed. */
export function printerWords(printer: PrinterState): { urgency: Urgency; text: TextKey } {
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
