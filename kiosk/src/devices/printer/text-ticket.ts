import type { TicketSlip } from '@cherha/shared/text/ticket-slip.ts';
import { FEED_AND_CUT } from './cut.ts';
import { writable, type CodePage } from './code-page.ts';
import { DOTS_PER_MM, FEED_TO_KNIFE_MM, type Printable } from './printable.ts';
import { logoAcross } from './logo-block.ts';
import { pictureBytes } from './raster-ticket.ts';
import type { PaperWidth } from './printer-config.ts';
import { columnsOf, encoderFor, textHeight } from './text-encoder.ts';

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
  const largest = slip.numberSize === 'normal' ? 4 : 8;
  const plate = Math.min(largest, Math.floor(columnsOf(width) / printable.number.length));

  const encoder = encoderFor({ width, codePage });
  if (printable.copy) encoder.size(2, 2).line(printable.copy).size(1, 1).newline();
  encoder
    .line(printable.centre)
    .newline()
    .size(1, 2)
    .line(printable.yourNumber)
    .size(plate, largest)
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
    .bold(true);
  if (printable.extra) encoder.line(printable.extra);
  encoder
    .bold(false)
    .line(printable.issuedAt)
    .size(1, 1)
    .newline()
    .line(printable.note)
    .newline()
    .qrcode(slip.qr, { model: 2, size: 6, errorlevel: 'm' })
    .newline()
    .size(1, 2)
    .line(printable.code)
    .size(1, 1);
  if (printable.foot) encoder.newline().line(printable.foot);
  if (printable.other?.length) encoder.newline();
  for (const line of printable.other ?? []) encoder.line(line);
  const printed = encoder.encode();
  const { logo } = slip;
  const head = logo ? pictureBytes(logoAcross(logo, width)) : Buffer.of();
  return {
    bytes: Buffer.concat([head, printed, FEED_AND_CUT]),
    millimetres: ((logo?.height ?? 0) + textHeight(printed)) / DOTS_PER_MM + FEED_TO_KNIFE_MM,
  };
}

function writableSlip(slip: TicketSlip, { name }: CodePage): TicketSlip | undefined {
  const written: { -readonly [Key in keyof TicketSlip]: TicketSlip[Key] } = { ...slip };
  for (const part of printedParts) {
    const text = writable(slip[part] ?? '', name);
    if (text === undefined) return undefined;
    written[part] = text;
  }
  const other = (slip.other ?? []).flatMap((line) => writable(line, name) ?? []);
  return other.length === (slip.other ?? []).length ? { ...written, other } : undefined;
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
  'extra',
  'foot',
  'copy',
] as const;
