import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { screenPolicy } from '../devices/screen-policy.ts';
import type { ScreenSettings } from '../devices/screen-settings.ts';
import { isAllowed } from './allowed-origin.ts';

export interface ScreenFiles {
  readonly folder: string;
  readonly serverUrl: string;
  /** Asked each time: the glass may have been measured since. */
  readonly screen: () => ScreenSettings;
  readonly films: string | undefined;
}

/** Gives the built screen from this machine's own disk: it starts without network and server. */
export async function serveScreen(
  app: FastifyInstance,
  { folder, serverUrl, screen, films }: ScreenFiles,
): Promise<void> {
  app.addHook('onRequest', (request, reply, next) => {
    reply.headers({
      'content-security-policy': screenPolicy(serverUrl),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    if (isAllowed(request.headers, serverUrl)) next();
    else void reply.code(403).send({ error: 'not-allowed' });
  });
  for (const base of ['/', '/kiosk/'])
    app.get(`${base}config.json`, (_request, reply) =>
      reply.header('cache-control', 'no-store').send({ ...screen(), serverUrl }),
    );

  if (films)
    for (const prefix of ['/sign/', '/kiosk/sign/'])
      await app.register(fastifyStatic, { root: films, prefix, decorateReply: false });
  if (existsSync(join(folder, 'index.html'))) {
    await app.register(fastifyStatic, { root: folder, prefix: '/' });
    await app.register(fastifyStatic, { root: folder, prefix: '/kiosk/', decorateReply: false });
  } else {
    const unbuilt = `The kiosk screen is not built: ${folder} has no index.html. Run "npm run build".`;
    app.log.warn(unbuilt);
    app.get('/', (_request, reply) => reply.code(503).type('text/plain').send(unbuilt));
  }
}
