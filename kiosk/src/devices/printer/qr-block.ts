import { correction, generate } from 'lean-qr';
import type { Block } from './drawing.ts';

/**
 * A QR code as wide as wanted or nearly so; a module is at least four dots, half a millimetre. It
 * stands flush left like the letters: the paper's own margin is its quiet zone on that side.
 */
export function qrBlock(text: string, wanted: number): Block & { width: number } {
  const code = generate(text, { minCorrectionLevel: correction.M });
  const dots = Math.max(SMALLEST_MODULE, Math.floor(wanted / (code.size + QUIET)));
  return {
    width: (code.size + QUIET) * dots,
    height: (code.size + 2 * QUIET) * dots,
    draw(pen, left, top) {
      for (let y = 0; y < code.size; y += 1)
        for (let x = 0; x < code.size; x += 1)
          if (code.get(x, y)) pen.fillRect(left + x * dots, top + (y + QUIET) * dots, dots, dots);
    },
  };
}

const QUIET = 4;
const SMALLEST_MODULE = 4;
