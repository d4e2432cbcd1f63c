import type { TicketSlip } from '@cherha/shared/text/ticket-slip.ts';
import type { Bitmap } from './bitmap.ts';
import { FEED_AND_CUT } from './cut.ts';
import { DOTS_PER_MM, FEED_TO_KNIFE_MM, type Printable } from './printable.ts';
import type { PaperWidth } from './printer-config.ts';
import { ticketPicture } from './ticket-picture.ts';

/** The ticket as a picture: the same on every printer, no code page can spoil a letter. */
export const rasterTicket = (slip: TicketSlip, width: PaperWidth): Printable =>
  printablePicture(ticketPicture(slip, width));

export const printablePicture = (picture: Bitmap): Printable => ({
  bytes: rasterBytes(picture),
  millimetres: picture.height / DOTS_PER_MM + FEED_TO_KNIFE_MM,
});

/** Wakes the printer, prints the picture in bands (`GS v 0`), feeds to the knife and cuts. */
export const rasterBytes = (picture: Bitmap): Uint8Array =>
  Buffer.concat([pictureBytes(picture), FEED_AND_CUT]);

/** The same without the cut: something follows it on the paper. */
export function pictureBytes(picture: Bitmap): Uint8Array {
  const bytesPerRow = picture.width / 8;
  const quiet = withoutRealTimeCommands(picture.rows);
  const parts: Uint8Array[] = [INITIALIZE];
  for (let top = 0; top < picture.height; top += BAND) {
    const height = Math.min(BAND, picture.height - top);
    parts.push(
      Uint8Array.of(0x1d, 0x76, 0x30, 0, bytesPerRow, 0, height, 0),
      quiet.subarray(top * bytesPerRow, (top + height) * bytesPerRow),
    );
  }
  return Buffer.concat(parts);
}

/**
 * A printer obeys DLE EOT, DLE ENQ and DLE DC4 even inside a picture: it would answer a question
 * that nobody asked, or clear its buffer. One more black dot in such a place harms nothing.
 */
function withoutRealTimeCommands(rows: Uint8Array): Uint8Array {
  return rows.map((byte, at) =>
    rows[at - 1] === 0x10 && (byte === 0x04 || byte === 0x05 || byte === 0x14) ? byte | 0x02 : byte,
  );
}

/** Rows in one command: the buffers of small printers hold no more. */
const BAND = 128;
const INITIALIZE = Uint8Array.of(0x1b, 0x40, 0x1c, 0x2e);
