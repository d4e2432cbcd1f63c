import { createCanvas, type Canvas } from '@napi-rs/canvas';
import type { Picture } from './commands.ts';

/** The paper between two cuts, dot by dot: one byte a dot, 1 is burnt black. */
export class Paper {
  readonly #parts: { rows: Uint8Array; height: number }[] = [];
  readonly width: number;

  constructor(width: number) {
    this.width = width;
  }

  get height(): number {
    return this.#parts.reduce((sum, part) => sum + part.height, 0);
  }

  get isBlank(): boolean {
    return this.#parts.every((part) => !part.rows.includes(1));
  }

  feed(dots: number): void {
    if (dots > 0) this.#add(new Uint8Array(this.width * dots), dots);
  }

  burnPicture({ bytesPerRow, height, rows }: Picture): void {
    const dots = new Uint8Array(this.width * height);
    const across = Math.min(this.width, bytesPerRow * 8);
    for (let y = 0; y < height; y += 1)
      for (let x = 0; x < across; x += 1)
        dots[y * this.width + x] = ((rows[y * bytesPerRow + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1;
    this.#add(dots, height);
  }

  /** Burns what is dark on a canvas of the paper's width. */
  burnCanvas(canvas: Canvas): void {
    const { data } = canvas.getContext('2d').getImageData(0, 0, this.width, canvas.height);
    const dots = new Uint8Array(this.width * canvas.height);
    for (let dot = 0; dot < dots.length; dot += 1) dots[dot] = (data[dot * 4] ?? 255) < 140 ? 1 : 0;
    this.#add(dots, canvas.height);
  }

  /** A picture of the ticket with the white margins that paper has beside the print head. */
  png(): Buffer {
    const margin = this.width > 400 ? 32 : 40;
    const canvas = createCanvas(this.width + 2 * margin, Math.max(1, this.height) + 2 * margin);
    const pen = canvas.getContext('2d');
    pen.fillStyle = 'white';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    let top = margin;
    for (const { rows, height } of this.#parts) {
      const image = pen.createImageData(this.width, height);
      image.data.fill(255);
      for (let dot = 0; dot < rows.length; dot += 1)
        if (rows[dot] === 1) image.data.fill(0, dot * 4, dot * 4 + 3);
      pen.putImageData(image, margin, top);
      top += height;
    }
    return canvas.toBuffer('image/png');
  }

  #add(rows: Uint8Array, height: number): void {
    this.#parts.push({ rows, height });
  }
}
