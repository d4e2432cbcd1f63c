import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { GlobalFonts } from '@napi-rs/canvas';

/** The weights on the ticket, each under a name of its own: never a font of the system. */
export type Weight = 'Regular' | 'Medium' | 'SemiBold' | 'Bold';

export function fontFamily(weight: Weight): string {
  const family = `Ticket ${weight}`;
  if (!registered.has(family)) {
    // Read by us, not by path: inside Electron's archive only Node can find the file.
    const file = readFileSync(join(fonts(), `IBMPlexSans-${weight}.woff2`));
    if (!GlobalFonts.register(file, family)) throw new Error(`font not readable: ${weight}`);
    registered.add(family);
  }
  return family;
}

const registered = new Set<string>();

const fonts = (): string =>
  join(
    dirname(createRequire(import.meta.url).resolve('@ibm/plex-sans/package.json')),
    'fonts/complete/woff2',
  );
