import { writeFileSync } from 'node:fs';
import { writeWav } from '../wav.ts';

/** A tone with silence around it, as a synthesiser gives it. */
export function tone({ seconds = 0.3, silence = 0.5, hertz = 8_000, loud = 9_000 } = {}): Buffer {
  const [quiet, heard] = [Math.round(silence * hertz), Math.round(seconds * hertz)];
  const samples = Int16Array.from({ length: quiet * 2 + heard }, (_, i) =>
    i < quiet || i >= quiet + heard ? 0 : Math.round(loud * Math.sin((i * Math.PI * 880) / hertz)),
  );
  return writeWav({ hertz, samples });
}

export const writeTone = (file: string, sound = tone()): void => writeFileSync(file, sound);
