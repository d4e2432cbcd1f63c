import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { fontFamily, type Weight } from './fonts.ts';
import { typeset } from './typeset.ts';
import { balancedLines } from './wrap-lines.ts';

/** A piece of the ticket that knows its height before anything is drawn. */
export interface Block {
  readonly height: number;
  draw(pen: SKRSContext2D, left: number, top: number): void;
}

export interface TypeSize {
  readonly weight: Weight;
  /** Of the font, in dots. A capital is 0.698 of it: 58 dots make a capital of 5 mm. */
  readonly size: number;
}

export const space = (height: number): Block => ({ height, draw() {} });

/** A thin line across, with room above and below it. */
export const rule = (width: number): Block => ({
  height: 34,
  draw: (pen, left, top) => pen.fillRect(left, top + 16, width, 2),
});

/** A paragraph, as many lines as it needs. */
export function paragraph(text: string, type: TypeSize, width: number): Block {
  const lines = linesOf(text, type, width);
  const leading = Math.round(type.size * LEADING);
  return {
    height: lines.length * leading,
    draw(pen, left, top) {
      pen.font = fontOf(type);
      lines.forEach((line, at) =>
        pen.fillText(line, left, top + at * leading + type.size * BASELINE),
      );
    },
  };
}

/** In the first of these sizes that breaks no word and takes no more lines than this, or the last. */
export function fittedParagraph(
  text: string,
  sizes: readonly [TypeSize, ...TypeSize[]],
  { width, lines }: { width: number; lines: number },
): Block {
  const longest =
    text
      .split(' ')
      .toSorted((a, b) => b.length - a.length)
      .at(0) ?? '';
  const fitting = sizes.find(
    (type) => widthOf(longest, type) <= width && linesOf(text, type, width).length <= lines,
  );
  return paragraph(text, fitting ?? sizes.at(-1) ?? sizes[0], width);
}

const linesOf = (text: string, type: TypeSize, width: number): string[] =>
  balancedLines(typeset(text), width, (part) => widthOf(part, type));

/** One below the other. */
export const stacked = (...blocks: readonly Block[]): Block => ({
  height: blocks.reduce((sum, block) => sum + block.height, 0),
  draw(pen, left, top) {
    blocks.reduce((y, block) => {
      block.draw(pen, left, y);
      return y + block.height;
    }, top);
  },
});

/** Two beside each other, the second starting so far to the right, both from the same top. */
export const beside = (first: Block, second: Block, offset: number): Block => ({
  height: Math.max(first.height, second.height),
  draw(pen, left, top) {
    first.draw(pen, left, top);
    second.draw(pen, left + offset, top);
  },
});

export const fontOf = ({ weight, size }: TypeSize): string => `${size}px "${fontFamily(weight)}"`;

export function widthOf(text: string, type: TypeSize): number {
  scratch.font = fontOf(type);
  return scratch.measureText(text).width;
}

/** The part of a line above the foot of its letters. */
const BASELINE = 0.95;
const LEADING = 1.22;
const scratch = createCanvas(8, 8).getContext('2d');
