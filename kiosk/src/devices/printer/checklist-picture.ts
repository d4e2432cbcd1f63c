import type { ChecklistSlip } from '@cherha/shared/text/checklist.ts';
import type { Bitmap } from './bitmap.ts';
import { beside, fittedParagraph, paragraph, space, stacked, type Block } from './drawing.ts';
import { drawnBitmap, MARGIN } from './drawn-bitmap.ts';
import type { PaperWidth } from './printer-config.ts';
import { qrBlock } from './qr-block.ts';

/** Draws what to bring: boxes to tick, what it costs, and plainly that it is no ticket. */
export function checklistPicture(slip: ChecklistSlip, paper: PaperWidth): Bitmap {
  const width = paper - 2 * MARGIN;
  const inBox = width - 2 * (FRAME + 16);
  const notTicket = paragraph(slip.notTicket, strong, inBox);
  return drawnBitmap(
    stacked(
      space(8),
      paragraph(slip.centre, aside, width),
      space(24),
      framed(notTicket, width),
      space(28),
      paragraph(slip.title, body, width),
      space(8),
      fittedParagraph(slip.service, serviceSizes, { width, lines: 4 }),
      space(24),
      ...slip.documents.flatMap((text) => [toTick(text, width), space(14)]),
      space(14),
      ...slip.facts.flatMap((text) => [paragraph(text, body, width), space(10)]),
      space(18),
      paragraph(slip.scan, body, width),
      qrBlock(slip.qr, Math.min(width, 260)),
      paragraph(slip.footer, aside, width),
      space(8),
    ),
    paper,
    MARGIN,
  );
}

/** An empty box, and what is to be put into the bag. */
const toTick = (text: string, width: number): Block =>
  beside(box, paragraph(text, item, width - TEXT), TEXT);

const box: Block = {
  height: 44,
  draw(pen, left, top) {
    pen.lineWidth = 3;
    pen.strokeRect(left + 2, top + 8, 28, 28);
  },
};

const framed = (inner: Block, width: number): Block => ({
  height: inner.height + 2 * FRAME + 16,
  draw(pen, left, top) {
    pen.lineWidth = FRAME;
    pen.strokeRect(left + FRAME / 2, top + FRAME / 2, width - FRAME, inner.height + FRAME + 16);
    inner.draw(pen, left + FRAME + 16, top + FRAME + 4);
  },
});

const FRAME = 4;
const TEXT = 48;
const aside = { weight: 'Medium', size: 30 } as const;
const body = { weight: 'Medium', size: 34 } as const;
const item = { weight: 'Medium', size: 38 } as const;
const strong = { weight: 'SemiBold', size: 44 } as const;
const serviceSizes = [
  { weight: 'SemiBold', size: 46 },
  { weight: 'SemiBold', size: 38 },
  { weight: 'SemiBold', size: 34 },
] as const;
