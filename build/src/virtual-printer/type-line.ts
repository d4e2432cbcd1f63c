import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts, type Canvas } from '@napi-rs/canvas';

/** One letter in the printer's own type: font A, twelve dots by twenty-four, times its size. */
export interface Cell {
  readonly letter: string;
  readonly wide: number;
  readonly high: number;
  readonly bold: boolean;
}

const CELL_WIDTH = 12;
const CELL_HEIGHT = 24;

export const widthOfCells = (cells: readonly Cell[]): number =>
  cells.reduce((sum, cell) => sum + CELL_WIDTH * cell.wide, 0);

/** Draws a line of letters on the whole width of the paper; `align` is 0 left, 1 centre, 2 right. */
export function typeLine(
  cells: readonly Cell[],
  { width, align, spacing }: { width: number; align: number; spacing: number },
): Canvas {
  const tallest = Math.max(...cells.map((cell) => cell.high));
  const canvas = createCanvas(width, Math.max(spacing, CELL_HEIGHT * tallest));
  const pen = canvas.getContext('2d');
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, width, canvas.height);
  pen.fillStyle = 'black';
  const foot = CELL_HEIGHT * tallest * 0.8;
  const free = width - widthOfCells(cells);
  let x = align === 1 ? free / 2 : align === 2 ? free : 0;
  for (const { letter, wide, high, bold } of cells) {
    pen.save();
    pen.translate(x + (CELL_WIDTH * wide) / 2, foot);
    pen.font = `24px "${fontFamily(bold)}"`;
    const natural = pen.measureText(letter).width || 1;
    pen.scale(wide * Math.min(1, (CELL_WIDTH - 1) / natural), high);
    pen.textAlign = 'center';
    pen.fillText(letter, 0, 0);
    pen.restore();
    x += CELL_WIDTH * wide;
  }
  return canvas;
}

function fontFamily(bold: boolean): string {
  const weight = bold ? 'Bold' : 'Medium';
  const family = `Printer ${weight}`;
  if (!GlobalFonts.has(family)) {
    const file = createRequire(import.meta.url).resolve(
      `@ibm/plex-sans/fonts/complete/woff2/IBMPlexSans-${weight}.woff2`,
    );
    GlobalFonts.register(readFileSync(file), family);
  }
  return family;
}
