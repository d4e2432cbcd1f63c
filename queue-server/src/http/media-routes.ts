import { readdir } from 'node:fs/promises';
import { extname } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { MediaFile, MediaList } from '@cherha/shared/protocol/http.ts';
import { refuse, type HttpContext } from './http-context.ts';

/** What a browser shows and cannot run: no SVG, no HTML, whatever lies in the folder. */
const types: Readonly<Record<string, { kind: MediaFile['kind']; type: string }>> = {
  '.png': { kind: 'picture', type: 'image/png' },
  '.jpg': { kind: 'picture', type: 'image/jpeg' },
  '.jpeg': { kind: 'picture', type: 'image/jpeg' },
  '.webp': { kind: 'picture', type: 'image/webp' },
  '.gif': { kind: 'picture', type: 'image/gif' },
  '.avif': { kind: 'picture', type: 'image/avif' },
  '.mp4': { kind: 'video', type: 'video/mp4' },
  '.webm': { kind: 'video', type: 'video/webm' },
};
/** More than anybody watches in a day. */
const FILES_AT_MOST = 500;

const typeOf = (name: string) => types[extname(name).toLowerCase()];

/** Pictures and videos for the boards, from one folder and nothing but pictures and videos. */
export function mediaRoutes(app: FastifyInstance, { mediaFolder }: HttpContext): void {
  app.get('/media/', async (_, reply) => {
    void reply.header('cache-control', 'no-store');
    return { files: await filesIn(mediaFolder) } satisfies MediaList;
  });

  app.get<{ Params: { name: string } }>('/media/:name', async (request, reply) => {
    const { name } = request.params;
    const known = (await filesIn(mediaFolder)).some((file) => file.name === name);
    const type = typeOf(name)?.type;
    if (!known || !type) return refuse(reply, 'not-found');
    // It may be replaced under its name, so a browser asks whether it is still the same.
    return reply.type(type).sendFile(name, mediaFolder, { cacheControl: true, maxAge: 0 });
  });
}

/** Only what lies in the folder itself, by its name; a folder that is not there holds nothing. */
async function filesIn(folder: string): Promise<MediaFile[]> {
  const all = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return all
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .flatMap(({ name }) => {
      const kind = typeOf(name)?.kind;
      return kind ? [{ name, kind }] : [];
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .slice(0, FILES_AT_MOST);
}
