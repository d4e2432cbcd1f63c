import type { TicketSlip } from '@cherha/shared/text/ticket-slip.ts';
import type { Printable } from './printable.ts';
import type { PrinterConfig } from './printer-config.ts';
import { rasterTicket } from './raster-ticket.ts';
import { textTicket } from './text-ticket.ts';

/** Makes of a slip what a printer takes, in the way that suits this one. */
export const composeTicket = (
  slip: TicketSlip,
  { mode, width, codePage }: Pick<PrinterConfig, 'mode' | 'width' | 'codePage'>,
): Printable =>
  (mode === 'text' ? textTicket(slip, { width, codePage }) : undefined) ??
  rasterTicket(slip, width);
