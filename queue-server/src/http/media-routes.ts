import type { FastifyInstance } from 'fastify';
import type { MediaList } from '@cherha/shared/protocol/http.ts';
import { typeOf } from '../media/media-kinds.ts';
import { refuse, type HttpContext } from './http-context.ts';

/** Pictures and videos for the boards, from one folder and nothing but pictures and videos. */
export function mediaRoutes(app: FastifyInstance, { media }: HttpContext): void {
  app.get('/media/', async (_, reply) => {
    void reply.header('cache-control', 'no-store');
    const files = await media.files();
    return {
      files: files.map(({ name, kind, changed }) => ({ name, kind, changed })),
    } satisfies MediaList;
  });

  app.get<{ Params: { name: string } }>('/media/:name', async (request, reply) => {
    const { name } = request.params;
    const known = (await media.files()).some((file) => file.name === name);
    const type = typeOf(name)?.type;
    if (!known || !type) return refuse(reply, 'not-found');
    // It may be replaced under its name, so a browser asks whether it is still the same.
    return reply.type(type).sendFile(name, media.path, { cacheControl: true, maxAge: 0 });
  });
}
