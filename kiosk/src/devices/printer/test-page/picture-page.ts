import { sayIn } from '@cherha/shared/text/say.ts';
import { drawnBitmap } from '../drawn-bitmap.ts';
import { fontOf, paragraph, rule, space, stacked, type Block } from '../drawing.ts';
import { numberPlate } from '../number-plate.ts';
import { DOTS_PER_MM, type Printable } from '../printable.ts';
import type { PaperWidth } from '../printer-config.ts';
import { qrBlock } from '../qr-block.ts';
import { printablePicture } from '../raster-ticket.ts';
import { PANGRAM, QR_TEXT } from './on-test-page.ts';

/** A test page as a picture: is it as wide as the paper, are letters whole, is it cut below the last line. */
export function picturePage(width: PaperWidth, about: readonly string[]): Printable {
  const say = sayIn('uk');
  const page = stacked(
    space(8),
    paragraph(say('printer.test.title'), { weight: 'Bold', size: 46 }, width),
    ...about.map((line) => paragraph(line, { weight: 'Medium', size: 28 }, width)),
    space(16),
    widthRuler(width),
    paragraph(say('printer.test.ruler'), small, width),
    space(16),
    numberPlate('А014', width),
    space(12),
    numberPlate('Ш728', width, 'normal'),
    space(16),
    ...[58, 46, 36, 26].map((size) => paragraph(PANGRAM, { weight: 'Medium', size }, width)),
    qrBlock(QR_TEXT, 250),
    rule(width),
    paragraph(say('printer.test.cut'), small, width),
  );
  return printablePicture(drawnBitmap(page, width));
}

const small = { weight: 'Medium', size: 30 } as const;

/** From the first dot of the head to the last, a stroke each millimetre, a number each centimetre. */
const widthRuler = (width: number): Block => ({
  height: 80,
  draw(pen, left, top) {
    pen.fillRect(left, top, width, 3);
    pen.font = fontOf({ weight: 'Medium', size: 26 });
    for (let mm = 0; mm * DOTS_PER_MM < width; mm += 1) {
      const height = mm % 10 === 0 ? 40 : mm % 5 === 0 ? 28 : 16;
      pen.fillRect(left + mm * DOTS_PER_MM, top, 2, height);
      if (mm % 10 === 0 && (mm + 3) * DOTS_PER_MM < width)
        pen.fillText(String(mm / 10), left + mm * DOTS_PER_MM + 6, top + 66);
    }
    pen.fillRect(left + width - 2, top, 2, 60);
  },
});
