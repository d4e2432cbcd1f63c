import { createCanvas } from '@napi-rs/canvas';
import { bitmapFrom, type Bitmap } from './bitmap.ts';
import type { Block } from './drawing.ts';

/** What is drawn, in black on white, as dots of a paper so wide. */
export function drawnBitmap(block: Block, width: number, margin = 0): Bitmap {
  const size = { width, height: block.height };
  const pen = createCanvas(size.width, size.height).getContext('2d');
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, size.width, size.height);
  pen.fillStyle = 'black';
  pen.strokeStyle = 'black';
  block.draw(pen, margin, 0);
  return bitmapFrom(pen.getImageData(0, 0, size.width, size.height).data, size);
}

/** What stays white at the sides of the paper, in dots. */
export const MARGIN = 4;
