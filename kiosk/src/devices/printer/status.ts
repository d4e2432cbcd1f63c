import type { PrinterFault, PrinterState } from '@cherha/shared/domain/printing.ts';

/** The four answers to `DLE EOT 1` to `4`. */
export interface PrinterStatus {
  readonly printer: number;
  readonly offlineCause: number;
  readonly error: number;
  readonly paper: number;
}

/** The word for what stops the printer; the most useful one first for whoever goes to mend it. */
export function faultIn(status: PrinterStatus): PrinterFault | undefined {
  if (status.offlineCause & COVER_OPEN) return 'cover-open';
  if (status.offlineCause & STOPPED_BY_PAPER_END || status.paper & PAPER_END) return 'no-paper';
  if (status.error & CUTTER) return 'cutter';
  if (status.error & OTHER_ERRORS || status.offlineCause & ERROR) return 'broken';
  if (status.printer & OFFLINE) return 'offline';
  return undefined;
}

export function stateIn(status: PrinterStatus): PrinterState {
  const fault = faultIn(status);
  if (fault) return { state: 'fault', fault };
  return { state: 'ready', paper: status.paper & NEAR_END ? 'near-end' : 'enough' };
}

const OFFLINE = 0x08;
const COVER_OPEN = 0x04;
const STOPPED_BY_PAPER_END = 0x20;
const ERROR = 0x40;
const CUTTER = 0x08;
const OTHER_ERRORS = 0x60;
const NEAR_END = 0x0c;
const PAPER_END = 0x60;
