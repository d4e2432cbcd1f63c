import { createCanvas } from '@napi-rs/canvas';
import { bitmapFrom, type Bitmap } from './bitmap.ts';
import type { Block } from './drawing.ts';
import type { PaperWidth } from './printer-config.ts';

/** A block drawn black on white across the paper. */
export function pictureOf(block: Block, paper: PaperWidth): Bitmap {
  const size = { width: paper, height: block.height };
  const pen = createCanvas(size.width, size.height).getContext('2d');
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, size.width, size.height);
  pen.fillStyle = 'black';
  pen.strokeStyle = 'black';
  block.draw(pen, MARGIN, 0);
  return bitmapFrom(pen.getImageData(0, 0, size.width, size.height).data, size);
}

export const MARGIN = 4;
