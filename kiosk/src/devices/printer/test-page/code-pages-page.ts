import { sayIn } from '@cherha/shared/text/say.ts';
import { FEED_AND_CUT } from '../cut.ts';
import { drawnBitmap } from '../drawn-bitmap.ts';
import { paragraph, rule, space, stacked } from '../drawing.ts';
import { DOTS_PER_MM, FEED_TO_KNIFE_MM, type Printable } from '../printable.ts';
import type { PaperWidth } from '../printer-config.ts';
import { pictureBytes } from '../raster-ticket.ts';
import { columnsOf } from '../text-encoder.ts';

/**
 * The same eight letters under every number that a printer may give its alphabets: where ҐґЄєІіЇї can
 * be read, that is the number to set. What to look for is a picture: it can be read on any printer.
 */
export function codePagesPage(width: PaperWidth): Printable {
  const say = sayIn('uk');
  const heading = drawnBitmap(
    stacked(
      space(8),
      paragraph(say('printer.test.codePages'), { weight: 'Bold', size: 40 }, width),
      paragraph(say('printer.test.codePagesHint'), { weight: 'Medium', size: 28 }, width),
      rule(width),
    ),
    width,
  );
  const abreast = Math.floor(columnsOf(width) / CELL);
  const lines = Math.ceil(256 / abreast);
  const parts = Array.from({ length: lines }, (_, line) =>
    Buffer.concat([
      ...Array.from({ length: abreast }, (_none, column) => cell(column * lines + line)),
      Buffer.of(0x0a),
    ]),
  );
  const dots = heading.height + lines * LINE;
  return {
    bytes: Buffer.concat([pictureBytes(heading), ...parts, FEED_AND_CUT]),
    millimetres: dots / DOTS_PER_MM + FEED_TO_KNIFE_MM,
  };
}

/** `046 ҐґЄєІіЇї ҐґЄєІіЇї`: left as CP1251 writes it, right as CP1125. */
function cell(number: number): Buffer {
  if (number > 255) return Buffer.of();
  // A number that the printer does not have changes nothing: the first alphabet shows that it has not.
  const choose = Buffer.of(...ESC_T, 0, ...ESC_T, number);
  const back = Buffer.of(...ESC_T, 0);
  const name = Buffer.from(String(number).padStart(3, '0'));
  return Buffer.concat([back, name, SPACE, choose, CP1251, SPACE, CP1125, back, SPACE, SPACE]);
}

const ESC_T = [0x1b, 0x74];
const SPACE = Buffer.from(' ');
/** ҐґЄєІіЇї */
const CP1251 = Buffer.of(0xa5, 0xb4, 0xaa, 0xba, 0xb2, 0xb3, 0xaf, 0xbf);
const CP1125 = Buffer.of(0xf2, 0xf3, 0xf4, 0xf5, 0xf6, 0xf7, 0xf8, 0xf9);
const CELL = 23;
/** Between two lines, as a printer wakes up. */
const LINE = 30;
