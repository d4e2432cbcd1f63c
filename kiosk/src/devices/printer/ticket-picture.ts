import type { TicketSlip } from '@cherha/shared/text/ticket-slip.ts';
import type { Bitmap } from './bitmap.ts';
import { drawnBitmap, MARGIN } from './drawn-bitmap.ts';
import { beside, fittedParagraph, paragraph, rule, space, stacked, type Block } from './drawing.ts';
import { logoBlock } from './logo-block.ts';
import { numberPlate } from './number-plate.ts';
import type { PaperWidth } from './printer-config.ts';
import { qrBlock } from './qr-block.ts';

/** Draws the ticket: the number first, then what the visitor came for, then how to follow it. */
export function ticketPicture(slip: TicketSlip, paper: PaperWidth): Bitmap {
  const width = paper - 2 * MARGIN;
  const ticket = stacked(
    space(8),
    ...(slip.copy ? [paragraph(slip.copy, strong, width), rule(width)] : []),
    ...(slip.logo ? [logoBlock(slip.logo, width), space(16)] : []),
    paragraph(slip.centre, aside, width),
    space(28),
    paragraph(slip.yourNumber, body, width),
    space(10),
    numberPlate(slip.number, width, slip.numberSize),
    space(28),
    fittedParagraph(slip.ahead, [strong, { ...strong, size: 48 }], { width, lines: 2 }),
    space(36),
    fittedParagraph(slip.service, serviceSizes, { width, lines: 4 }),
    space(14),
    paragraph(slip.purpose, body, width),
    ...(slip.extra ? [space(14), paragraph(slip.extra, { ...body, weight: 'Bold' }, width)] : []),
    space(36),
    following(slip, width),
    space(20),
    paragraph(slip.issuedAt, aside, width),
    ...(slip.foot ? [space(14), paragraph(slip.foot, aside, width)] : []),
    ...(slip.other
      ? [rule(width), ...slip.other.map((line) => paragraph(line, small, width))]
      : []),
    space(8),
  );

  return drawnBitmap(ticket, paper, MARGIN);
}

/** The QR code and, for those who type, the code; the words beside it where the paper is wide. */
function following(slip: TicketSlip, width: number): Block {
  const qr = qrBlock(slip.qr, Math.min(width, 290));
  const code = paragraph(slip.code, { weight: 'SemiBold', size: 44 }, width);
  const besideIt = width - qr.width;
  const note = paragraph(slip.note, body, besideIt > 200 ? besideIt : width);
  return besideIt > 200
    ? stacked(beside(qr, stacked(space(24), note), qr.width), code)
    : stacked(note, qr, code);
}

const small = { weight: 'Medium', size: 26 } as const;
const aside = { weight: 'Medium', size: 30 } as const;
const body = { weight: 'Medium', size: 36 } as const;
/** Capitals of 5 mm. */
const strong = { weight: 'SemiBold', size: 58 } as const;
const serviceSizes = [
  { weight: 'Medium', size: 58 },
  { weight: 'Medium', size: 46 },
  { weight: 'Medium', size: 40 },
] as const;
