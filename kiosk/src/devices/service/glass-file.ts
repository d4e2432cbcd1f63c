import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { glassSize } from './answer-service.ts';
import type { GlassSize } from './service.ts';

/** What was measured at the kiosk itself goes before what the installer wrote; a broken file is none. */
export function glassIn(file: string | undefined): GlassSize | undefined {
  if (file === undefined) return undefined;
  try {
    return glassSize.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

export function keepGlassIn(file: string, glass: GlassSize): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(glass));
  renameSync(`${file}.new`, file);
}
