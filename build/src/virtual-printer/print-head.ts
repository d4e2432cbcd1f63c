import { createCanvas, type Canvas } from '@napi-rs/canvas';
import { correction, generate } from 'lean-qr';
import { lettersOf } from './code-pages.ts';
import type { Command } from './commands.ts';
import { Paper } from './paper.ts';
import { typeLine, widthOfCells, type Cell } from './type-line.ts';

/** A cut-off piece of paper. */
export interface Printed {
  readonly png: Buffer;
  /** What was set in the printer's own letters, line by line; empty for a picture. */
  readonly text: string;
  readonly cut: boolean;
}

const atRest = { codePage: 0, align: 0, wide: 1, high: 1, bold: false, spacing: 30 };

/** Turns commands into dots on paper, in the order they came. */
export class PrintHead {
  readonly #width: number;
  #paper: Paper;
  #style = { ...atRest };
  #line: Cell[] = [];
  #lines: string[] = [];
  #qr = { text: '', dots: 3 };

  constructor(width: number) {
    this.#width = width;
    this.#paper = new Paper(width);
  }

  /** Dots burnt since the last cut. */
  get printedHeight(): number {
    return this.#paper.height;
  }

  print(command: Command): void {
    switch (command.kind) {
      case 'initialize':
        this.#style = { ...atRest };
        this.#line = [];
        return;
      case 'codePage':
        this.#style.codePage = command.number;
        return;
      case 'align':
        this.#style.align = command.to;
        return;
      case 'size':
        Object.assign(this.#style, { wide: command.wide, high: command.high });
        return;
      case 'bold':
        this.#style.bold = command.on;
        return;
      case 'lineSpacing':
        this.#style.spacing = command.dots;
        return;
      case 'text':
        return this.#set(lettersOf(command.bytes, this.#style.codePage));
      case 'endOfLine':
        return this.#endLine();
      case 'feedLines':
        this.#endLine();
        return this.#paper.feed((command.lines - 1) * this.#style.spacing);
      case 'feed':
        if (this.#line.length > 0) this.#endLine();
        return this.#paper.feed(command.dots);
      case 'picture':
        return this.#paper.burnPicture(command.picture);
      case 'qr':
        return this.#burnQr(command.part, command.data);
      default:
    }
  }

  /** Gives away the paper so far and goes on with a clean piece. */
  tear(how: { cut: boolean }): Printed | undefined {
    if (this.#line.length > 0) this.#endLine();
    if (this.#paper.isBlank) return undefined;
    const printed = { png: this.#paper.png(), text: this.#lines.join('\n'), ...how };
    this.#paper = new Paper(this.#width);
    this.#lines = [];
    return printed;
  }

  #set(text: string): void {
    const { wide, high, bold } = this.#style;
    for (const letter of text) {
      const cell = { letter, wide, high, bold };
      if (widthOfCells([...this.#line, cell]) > this.#width) this.#endLine();
      this.#line.push(cell);
    }
  }

  #endLine(): void {
    const { align, spacing } = this.#style;
    this.#lines.push(this.#line.map((cell) => cell.letter).join(''));
    if (this.#line.length === 0) this.#paper.feed(spacing);
    else this.#paper.burnCanvas(typeLine(this.#line, { width: this.#width, align, spacing }));
    this.#line = [];
  }

  #burnQr(part: number, data: Uint8Array): void {
    if (part === 67) this.#qr.dots = data[0] ?? 3;
    if (part === 80) this.#qr.text = Buffer.from(data.subarray(1)).toString('utf8');
    if (part === 81) this.#paper.burnCanvas(this.#qrCanvas());
  }

  #qrCanvas(): Canvas {
    const { text, dots } = this.#qr;
    const code = generate(text, { minCorrectionLevel: correction.M });
    const side = code.size * dots;
    const canvas = createCanvas(this.#width, side);
    const pen = canvas.getContext('2d');
    pen.fillStyle = 'white';
    pen.fillRect(0, 0, this.#width, side);
    pen.fillStyle = 'black';
    const free = this.#width - side;
    const left = this.#style.align === 1 ? free / 2 : this.#style.align === 2 ? free : 0;
    for (let y = 0; y < code.size; y += 1)
      for (let x = 0; x < code.size; x += 1)
        if (code.get(x, y)) pen.fillRect(left + x * dots, y * dots, dots, dots);
    return canvas;
  }
}
