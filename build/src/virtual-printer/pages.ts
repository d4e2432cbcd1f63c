import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { FastifyPluginAsync, FastifyReply } from 'fastify';
import { newCentre } from '@cherha/shared/domain/centre.ts';
import { sayIn, type Say } from '@cherha/shared/text/say.ts';
import { printerPage } from './printer-page.ts';
import { switchNames } from './switches.ts';
import type { VirtualPrinter } from './virtual-printer.ts';

/** The page at `/printer/`: what was printed, as pictures, and the printer's troubles as buttons. */
export const virtualPrinterPages =
  (printer: VirtualPrinter, timeZone: string = newCentre.timeZone): FastifyPluginAsync =>
  async (app) => {
    // An empty form is all that a button sends.
    app.addContentTypeParser('application/x-www-form-urlencoded', (_request, _body, done) =>
      done(null),
    );

    app.get('/printer', (_request, reply) => reply.redirect('/printer/', 308));
    app.get<{ Querystring: { lang?: string } }>('/printer/', ({ query }, reply) =>
      reply
        .type('text/html; charset=utf-8')
        .header('cache-control', 'no-store')
        .send(printerPage(printer, { say: sayFor(query.lang), timeZone })),
    );

    app.get<{ Params: { id: string } }>('/printer/tickets/:id.png', ({ params }, reply) => {
      const job = printer.jobs.find(({ id }) => id === params.id);
      if (!job) return reply.code(404).send({ error: 'not-found' });
      return reply.type('image/png').header('cache-control', 'max-age=3600').send(job.png);
    });

    app.post<{ Params: { name: string; to: string }; Querystring: { lang?: string } }>(
      '/printer/switches/:name/:to',
      ({ params, query, headers }, reply) => {
        const name = switchNames.find((each) => each === params.name);
        if (!name || !['on', 'off'].includes(params.to))
          return reply.code(404).send({ error: 'not-found' });
        if (headers['sec-fetch-site'] === 'cross-site')
          return reply.code(403).send({ error: 'not-allowed' });
        printer.set({ [name]: params.to === 'on' });
        return reply.redirect(`/printer/?lang=${sayFor(query.lang).language}`, 303);
      },
    );

    const watching = new Set<FastifyReply>();
    app.get('/printer/changes', (request, reply) => {
      reply.hijack();
      reply.raw.writeHead(200, {
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
      });
      reply.raw.write(':\n\n');
      watching.add(reply);
      const stop = printer.onChange(() => void reply.raw.write('data: changed\n\n'));
      request.raw.on('close', () => {
        stop();
        watching.delete(reply);
      });
    });
    app.addHook('preClose', async () => watching.forEach((reply) => reply.raw.end()));

    for (const [path, type, ...files] of await pageFiles())
      app.get(path, (_request, reply) => reply.type(type).send(Buffer.concat(files)));
  };

const sayFor = (language: string | undefined): Say => sayIn(language === 'en' ? 'en' : 'uk');

/** The page's own files, with the look that all screens share. */
async function pageFiles(): Promise<[path: string, type: string, ...files: Buffer[]][]> {
  const styles = await Promise.all([shared('theme'), shared('base'), own('page.css')]);
  return [
    ['/printer/page.css', 'text/css; charset=utf-8', ...styles],
    ['/printer/page.js', 'text/javascript; charset=utf-8', await own('page.js')],
  ];
}

const own = (name: string): Promise<Buffer> => readFile(new URL(name, import.meta.url));
const shared = (name: string): Promise<Buffer> =>
  readFile(require.resolve(`@cherha/shared/ui/${name}.css`));

const require = createRequire(import.meta.url);
