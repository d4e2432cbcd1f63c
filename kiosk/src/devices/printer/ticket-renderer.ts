import type { TicketSlip } from '@cherha/shared/text/ticket-slip.ts';
import type { PrinterConfig } from './printer-config.ts';
import { rasterTicket } from './raster-ticket.ts';
import { textTicket } from './text-ticket.ts';

/** Makes of a slip the bytes that a printer takes. */
export type TicketRenderer = (slip: TicketSlip) => Uint8Array;

export const ticketRenderer = ({
  mode,
  width,
  codePage,
}: Pick<PrinterConfig, 'mode' | 'width' | 'codePage'>): TicketRenderer =>
  mode === 'raster'
    ? (slip) => rasterTicket(slip, width)
    : (slip) => textTicket(slip, { width, codePage }) ?? rasterTicket(slip, width);
