import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';

const ui = dirname(fileURLToPath(import.meta.resolve('@cherha/shared/ui/theme.css')));
/** The typeface is a package of shared/, which has the right to know where it is. */
const plex = dirname(createRequire(join(ui, 'theme.css')).resolve('@ibm/plex-sans/package.json'));

const files = ['Regular', 'Bold'].flatMap((weight) =>
  ['Cyrillic', 'Latin1'].map((part) =>
    join(plex, `fonts/split/woff2/IBMPlexSans-${weight}-${part}.woff2`),
  ),
);

/** The house's typeface for the server's own pages; a browser asks for it once. */
export function fontRoutes(app: FastifyInstance): void {
  for (const file of files) {
    const font = readFileSync(file);
    app.get(`/fonts/${basename(file)}`, (_, reply) =>
      reply
        .type('font/woff2')
        .header('cache-control', 'public, max-age=31536000, immutable')
        .send(font),
    );
  }
}
