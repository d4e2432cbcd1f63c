import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { StaffMember } from '@cherha/shared/protocol/messages.ts';
import { usualBoard, type BoardLayout } from '@cherha/shared/domain/hall-settings.ts';
import { businessDay } from '@cherha/shared/domain/time.ts';
import type { MediaShelf, MediaShown } from '@cherha/shared/protocol/media.ts';
import { newSetupId } from '../settings.ts';
import { refuse, type HttpContext } from './http-context.ts';
import { takesItsTime } from './in-time.ts';
import { whoMay } from './session-cookie.ts';

/** S15: pictures and films for the boards, for whoever manages the hall. */
export function mediaApi(app: FastifyInstance, context: HttpContext): void {
  const { people, state, clock, media, limits } = context;
  // As it comes: a film is never in memory as a whole.
  app.addContentTypeParser('application/octet-stream', (_, payload, done) => done(null, payload));

  app.get('/api/media', async (request, reply) => {
    if (!whoMay(people, { request, reply }, 'manage')) return reply;
    const { hall, timeZone } = state();
    const days = new Map(hall.media.schedule.map(({ file, ...one }) => [file, one]));
    const files = await media.files();
    return {
      today: businessDay(clock(), timeZone),
      files: files.map((file): MediaShown => ({ ...file, ...days.get(file.name) })),
      boards: (hall.boards.length > 0 ? hall.boards : [usualBoard]).filter(hasMedia).map(named),
      seconds: hall.media.seconds,
      bytesAtMost: limits.mediaBytesAtMost,
      bytesLeft: await media.room(),
    } satisfies MediaShelf;
  });

  app.put<{ Params: { name: string }; Querystring: { over?: string } }>(
    '/api/media/:name',
    async (request, reply) => {
      const me = whoMay(people, { request, reply }, 'manage');
      if (!me) return reply;
      if (!isStream(request.body)) return refuse(reply, 'unreadable');
      takesItsTime(request);
      const laid = await media.lay({
        name: request.params.name,
        content: request.body,
        length: lengthOf(request),
        over: request.query.over === 'what-is-there' ? 'what-is-there' : 'nothing',
      });
      if (!laid.ok) return refuse(reply, laid.error);
      const { name, bytes } = laid.value;
      // Of a file that was taken out by hand days may be left.
      if (request.query.over !== 'what-is-there') await forgetDays(context, name, me);
      request.log.info({ staff: me.id, file: name, bytes }, 'picture for the boards laid');
      return reply.code(201).send(laid.value);
    },
  );

  app.delete<{ Params: { name: string } }>('/api/media/:name', async (request, reply) => {
    const me = whoMay(people, { request, reply }, 'manage');
    if (!me) return reply;
    await forgetDays(context, request.params.name, me);
    const gone = await media.takeAway(request.params.name);
    if (!gone.ok) return refuse(reply, gone.error);
    request.log.info({ staff: me.id, file: gone.value }, 'picture for the boards taken away');
    return reply.code(204).send();
  });
}

/** The next file of that name has no days of a former one. */
async function forgetDays({ handle }: HttpContext, file: string, me: StaffMember): Promise<void> {
  await handle(
    { commandId: newSetupId(), command: { type: 'scheduleMedia', file } },
    { kind: 'staff', staffId: me.id, may: me.may },
  );
}

const hasMedia = ({ parts }: BoardLayout): boolean => parts.includes('media');

const named = ({ id, heading }: BoardLayout) => ({ id, ...(heading && { heading }) });

const isStream = (body: unknown): body is Readable =>
  typeof body === 'object' && body !== null && 'iterator' in body;

const lengthOf = ({ headers }: FastifyRequest): number | undefined =>
  headers['content-length'] === undefined ? undefined : Number(headers['content-length']);
