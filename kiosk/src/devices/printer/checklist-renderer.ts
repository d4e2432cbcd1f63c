import type { ChecklistSlip } from '@cherha/shared/text/checklist.ts';
import { checklistPicture } from './checklist-picture.ts';
import { checklistText } from './checklist-text.ts';
import type { PrinterConfig } from './printer-config.ts';
import { rasterBytes } from './raster-ticket.ts';

/** Makes of a checklist the bytes that a printer takes: a picture where its letters do not suffice. */
export const checklistRenderer =
  ({ mode, width, codePage }: Pick<PrinterConfig, 'mode' | 'width' | 'codePage'>) =>
  (slip: ChecklistSlip): Uint8Array =>
    (mode === 'text' ? checklistText(slip, { width, codePage }) : undefined) ??
    rasterBytes(checklistPicture(slip, width));
