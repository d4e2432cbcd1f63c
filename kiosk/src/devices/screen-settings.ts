import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** What one kiosk's screen is told about its place; the screen itself leaves out what is nonsense. */
export type ScreenSettings = Readonly<Record<string, unknown>>;

const anyObject = z.record(z.string(), z.unknown());

/** Reads the file that `setting` names, or throws a sentence for whoever installs the kiosk. */
export function readScreenSettings(file: string | undefined, setting: string): ScreenSettings {
  if (!file) return {};
  try {
    return anyObject.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new Error(
      `${setting}: ${file} is not a JSON file like {"pxPerMm": 4, "screenBottomMm": 740}`,
    );
  }
}
