import type { Grey } from './logo-from.ts';

const HALF = 128;

/** Black where the picture is dark: edges stay sharp. One byte a dot, 1 is black. */
export const thresholdDots = ({ levels }: Grey): Uint8Array =>
  Uint8Array.from(levels, (level) => (level < HALF ? 1 : 0));

/** Greys become more or fewer dots, each dot's error handed on to its neighbours (Floyd–Steinberg). */
export function ditheredDots({ width, height, levels }: Grey): Uint8Array {
  const left = Float32Array.from(levels);
  const dots = new Uint8Array(levels.length);
  const handOn = (x: number, y: number, error: number): void => {
    if (x >= 0 && x < width && y < height) left[y * width + x] = (left[y * width + x] ?? 0) + error;
  };
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const level = left[y * width + x] ?? 255;
      const isBlack = level < HALF;
      if (isBlack) dots[y * width + x] = 1;
      const error = level - (isBlack ? 0 : 255);
      handOn(x + 1, y, (error * 7) / 16);
      handOn(x - 1, y + 1, (error * 3) / 16);
      handOn(x, y + 1, (error * 5) / 16);
      handOn(x + 1, y + 1, error / 16);
    }
  return dots;
}
