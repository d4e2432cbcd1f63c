/** What can be wrong with a ticket printer, in one word each. */
export const printerFaults = [
  'no-paper',
  'cover-open',
  'cutter',
  'offline',
  'unreachable',
  'silent',
  'stalled',
  'broken',
] as const;
export type PrinterFault = (typeof printerFaults)[number];

export type PrinterState =
  | { readonly state: 'ready'; readonly paper: 'enough' | 'near-end' }
  | { readonly state: 'fault'; readonly fault: PrinterFault }
  | { readonly state: 'unknown' };

/** What was cut off a roll since it was put in, as far as the kiosk has counted. */
export interface Roll {
  readonly tickets: number;
  /** Whole metres, roughly. */
  readonly metres: number;
}

/** One printer by itself, with its roll where the kiosk counts it. */
export type PrinterSeen = PrinterState & { readonly roll?: Roll };

/**
 * How a kiosk can print, whichever of its printers does it: that is what its visitors are told. `each`
 * is for the staff, the main printer first, where there is more to say than the state.
 */
export type KioskPrinter = PrinterState & { readonly each?: readonly PrinterSeen[] };

/**
 * What became of one ticket's paper.
 * `printed`: the printer acknowledged it. `unconfirmed`: all bytes were taken and nothing came back.
 * `failed`: it did not print, or not whole.
 */
export type PrintOutcome =
  | { readonly outcome: 'printed' }
  | { readonly outcome: 'unconfirmed' }
  | { readonly outcome: 'failed'; readonly fault: PrinterFault };

export const sameOutcome = (a: PrintOutcome, b: PrintOutcome): boolean =>
  a.outcome === 'failed' && b.outcome === 'failed' ? a.fault === b.fault : a.outcome === b.outcome;
