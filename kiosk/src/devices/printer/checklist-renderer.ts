import type { ChecklistSlip } from '@cherha/shared/text/checklist.ts';
import { checklistPicture } from './checklist-picture.ts';
import { checklistText } from './checklist-text.ts';
import type { Printable } from './printable.ts';
import type { PrinterConfig } from './printer-config.ts';
import { printablePicture } from './raster-ticket.ts';

/** Makes of a checklist what a printer takes: a picture where its letters do not suffice. */
export const composeChecklist = (
  slip: ChecklistSlip,
  { mode, width, codePage }: Pick<PrinterConfig, 'mode' | 'width' | 'codePage'>,
): Printable =>
  (mode === 'text' ? checklistText(slip, { width, codePage }) : undefined) ??
  printablePicture(checklistPicture(slip, width));
