import ReceiptPrinterEncoder from '@point-of-sale/receipt-printer-encoder';
import { encoderName } from './code-page.ts';
import type { PaperWidth, PrinterConfig } from './printer-config.ts';

/** An encoder that has woken the printer up and chosen our alphabet; what follows is centred. */
export const encoderFor = ({
  width,
  codePage,
}: Pick<PrinterConfig, 'width' | 'codePage'>): ReceiptPrinterEncoder => {
  const page = encoderName(codePage.name);
  return new ReceiptPrinterEncoder({
    columns: columnsOf(width),
    newline: '\n',
    codepageMapping: { [page]: codePage.number },
  })
    .initialize() // ESC @ and FS . : Chinese clones wake up in Kanji mode
    .raw([0x1b, 0x74, codePage.number])
    .codepage(page)
    .align('center');
};

/** Letters in a line. */
export const columnsOf = (width: PaperWidth): number => Math.floor(width / LETTER_WIDTH);

/** Roughly, in dots: each line feed is as high as the letters were set with `GS !` before it. */
export function textHeight(bytes: Uint8Array): number {
  let high = 1;
  let dots = QR_HEIGHT;
  for (const [at, byte] of bytes.entries()) {
    if (byte === 0x1d && bytes[at + 1] === 0x21) high = ((bytes[at + 2] ?? 0) & 7) + 1;
    if (byte === 0x0a) dots += Math.max(30, 24 * high);
  }
  return dots;
}

/** A code of six dots a module. */
const QR_HEIGHT = 200;
/** Font A at 203 dpi. */
const LETTER_WIDTH = 12;
