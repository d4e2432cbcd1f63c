/** A picture in black and white as a thermal head needs it: eight dots a byte, 1 is black. */
export interface Bitmap {
  /** In dots, a multiple of eight. */
  readonly width: number;
  readonly height: number;
  readonly rows: Uint8Array;
}

/** Black where the drawing is dark: letters stay crisp, no greys are scattered into dots. */
export function bitmapFrom(
  rgba: Uint8ClampedArray,
  { width, height }: { width: number; height: number },
): Bitmap {
  const rows = new Uint8Array((width / 8) * height);
  for (let dot = 0; dot < width * height; dot += 1) {
    // The drawing is grey on opaque white: one channel tells all.
    const level = rgba[dot * 4] ?? 255;
    if (level < THRESHOLD) rows[dot >> 3] = (rows[dot >> 3] ?? 0) | (0x80 >> (dot & 7));
  }
  return { width, height, rows };
}

const THRESHOLD = 140;
