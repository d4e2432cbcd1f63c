import ReceiptPrinterEncoder from '@point-of-sale/receipt-printer-encoder';
import type { TicketSlip } from '@cherha/shared/text/ticket-slip.ts';
import { FEED_AND_CUT } from './cut.ts';
import { encoderName, writable, type CodePage } from './code-page.ts';
import { DOTS_PER_MM, FEED_TO_KNIFE_MM, type Printable } from './printable.ts';
import type { PaperWidth } from './printer-config.ts';

/**
 * The ticket in the printer's own letters: few bytes, for slow cables. `undefined` when the code
 * page lacks a letter of it: the picture serves then.
 */
export function textTicket(
  slip: TicketSlip,
  { width, codePage }: { width: PaperWidth; codePage: CodePage },
): Printable | undefined {
  const printable = writableSlip(slip, codePage);
  if (!printable) return undefined;
  const page = encoderName(codePage.name);
  const columns = Math.floor(width / LETTER_WIDTH);
  const plate = Math.min(8, Math.floor(columns / printable.number.length));

  const printed = new ReceiptPrinterEncoder({
    columns,
    newline: '\n',
    codepageMapping: { [page]: codePage.number },
  })
    .initialize() // ESC @ and FS . : Chinese clones wake up in Kanji mode
    .raw([0x1b, 0x74, codePage.number])
    .codepage(page)
    .align('center')
    .line(printable.centre)
    .newline()
    .size(1, 2)
    .line(printable.yourNumber)
    .size(plate, 8)
    .bold(true)
    .line(printable.number)
    .size(1, 1)
    .newline()
    .size(2, 3)
    .line(printable.ahead)
    .size(1, 1)
    .newline()
    .size(1, 2)
    .line(printable.service)
    .bold(false)
    .line(printable.purpose)
    .line(printable.issuedAt)
    .size(1, 1)
    .newline()
    .line(printable.note)
    .newline()
    .qrcode(slip.qr, { model: 2, size: 6, errorlevel: 'm' })
    .newline()
    .size(1, 2)
    .line(printable.code)
    .size(1, 1)
    .encode();
  return {
    bytes: Buffer.concat([printed, FEED_AND_CUT]),
    millimetres: textHeight(printed) / DOTS_PER_MM + FEED_TO_KNIFE_MM,
  };
}

/** Roughly: each line feed is as high as the letters were set with `GS !` before it. */
function textHeight(bytes: Uint8Array): number {
  let high = 1;
  let dots = QR_HEIGHT;
  for (const [at, byte] of bytes.entries()) {
    if (byte === 0x1d && bytes[at + 1] === 0x21) high = ((bytes[at + 2] ?? 0) & 7) + 1;
    if (byte === 0x0a) dots += Math.max(30, 24 * high);
  }
  return dots;
}

function writableSlip(slip: TicketSlip, { name }: CodePage): TicketSlip | undefined {
  const written: { -readonly [Key in keyof TicketSlip]: TicketSlip[Key] } = { ...slip };
  for (const part of printedParts) {
    const text = writable(slip[part], name);
    if (text === undefined) return undefined;
    written[part] = text;
  }
  return written;
}

const printedParts = [
  'centre',
  'yourNumber',
  'number',
  'service',
  'purpose',
  'ahead',
  'issuedAt',
  'note',
  'code',
] as const;

/** A code of six dots a module. */
const QR_HEIGHT = 200;
/** Font A at 203 dpi. */
const LETTER_WIDTH = 12;
