import { existsSync } from 'node:fs';
import { join, normalize } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { sayIn } from '@cherha/shared/text/say.ts';
import type { HttpContext, ScreenPlace } from './http-context.ts';
import { languageOf, messagePage } from './pages/page.ts';

/** A year: what a build has named after its contents never changes under that name. */
const FOR_EVER = 365 * 24 * 3_600_000;

/** The built screens, each at its own address. */
export async function screenRoutes(app: FastifyInstance, { screens }: HttpContext): Promise<void> {
  await app.register(fastifyStatic, { root: import.meta.dirname, serve: false });
  for (const [name, place] of Object.entries(screens)) {
    app.get(`/${name}`, (_, reply) => reply.redirect(`/${name}/`, 308));
    if ('url' in place) app.get(`/${name}/*`, (_, reply) => reply.redirect(place.url, 307));
    else folderRoute(app, name, place);
  }
  // Beside a page that a devices host gives out lies what it tells the page; here it is nothing.
  if ('folder' in screens.kiosk) app.get('/kiosk/config.json', () => ({}));
  const isOfScreen = new RegExp(`^/(?:${Object.keys(screens).join('|')})/`);
  app.addHook('onSend', async (request, reply) => {
    if (isOfScreen.test(request.url) && reply.getHeader('cache-control') === undefined)
      void reply.header('cache-control', 'no-cache');
  });
}

function folderRoute(
  app: FastifyInstance,
  name: string,
  { folder }: ScreenPlace & { folder: string },
): void {
  app.get<{ Params: { '*': string } }>(`/${name}/*`, async (request, reply) => {
    const file = normalize(request.params['*']) === '.' ? 'index.html' : request.params['*'];
    if (file === 'index.html' && !existsSync(join(folder, file)))
      return reply
        .code(503)
        .type('text/html')
        .send(notBuilt(languageOf(request.query)));
    const isHashed = file.startsWith('assets/');
    return reply.sendFile(file, folder, {
      cacheControl: isHashed,
      ...(isHashed && { maxAge: FOR_EVER, immutable: true }),
    });
  });
}

const notBuilt = (language: 'uk' | 'en'): string => {
  const say = sayIn(language);
  return messagePage(language, {
    title: say('pages.notBuilt.title'),
    about: say('pages.notBuilt.about'),
  });
};
