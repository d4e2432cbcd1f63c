import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';

const texts = ['ticket.js', 'bell.js'].map(
  (name) => [name, readFileSync(join(import.meta.dirname, 'phone', name), 'utf8')] as const,
);

/** Named after what is in it, so that a phone asks for it once and never has an old one. */
const folder = `/phone/${hash('sha256', texts.map(([, text]) => text).join('\n')).slice(0, 12)}`;

/** Where the ticket's page finds its script, the first first. */
export const phoneScripts: readonly string[] = texts.map(([name]) => `${folder}/${name}`);

/** The script of the ticket's page: it is at home on old phones and builds nothing. */
export function phoneFiles(app: FastifyInstance): void {
  for (const [name, text] of texts)
    app.get(`${folder}/${name}`, (_, reply) =>
      reply
        .type('text/javascript; charset=utf-8')
        .header('cache-control', 'public, max-age=31536000, immutable')
        .send(text),
    );
}
