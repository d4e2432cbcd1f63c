import type { Logo } from '@cherha/shared/domain/ticket-template.ts';
import type { Bitmap } from './bitmap.ts';
import type { Block } from './drawing.ts';

/** The centre's logo in the middle of the paper, dot by dot as it was made. */
export function logoBlock(logo: Logo, width: number): Block {
  const rows = rowsOf(logo);
  const inset = Math.max(0, Math.floor((width - logo.width) / 2));
  return {
    height: logo.height,
    draw(pen, left, top) {
      for (let dot = 0; dot < logo.width * logo.height; dot += 1)
        if ((rows[dot >> 3] ?? 0) & (0x80 >> (dot & 7)))
          pen.fillRect(left + inset + (dot % logo.width), top + Math.floor(dot / logo.width), 1, 1);
    },
  };
}

/** The same as a picture of the paper's width: not every printer centres pictures by itself. */
export function logoAcross(logo: Logo, width: number): Bitmap {
  const [across, own] = [width / 8, logo.width / 8];
  const inset = Math.floor((across - own) / 2);
  const rows = new Uint8Array(across * logo.height);
  for (const [at, byte] of rowsOf(logo).entries())
    rows[Math.floor(at / own) * across + inset + (at % own)] = byte;
  return { width, height: logo.height, rows };
}

const rowsOf = ({ rows }: Logo): Uint8Array => Buffer.from(rows, 'base64');
