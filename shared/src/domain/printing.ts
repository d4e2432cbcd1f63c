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

/**
 * What became of one ticket's paper.
 * `printed`: the printer acknowledged it. `unconfirmed`: all bytes were taken and nothing came back.
 * `failed`: it did not print, or not whole.
 */
export type PrintOutcome =
  | { readonly outcome: 'printed' }
  | { readonly outcome: 'unconfirmed' }
  | { readonly outcome: 'failed'; readonly fault: PrinterFault };
