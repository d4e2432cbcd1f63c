import type { FastifyInstance } from 'fastify';
import { businessDay } from '@cherha/shared/domain/time.ts';
import { ratingsView, type RatingsView } from '@cherha/shared/views/ratings-view.ts';
import { refuse, type HttpContext } from './http-context.ts';
import { sessionOf } from './session-cookie.ts';

/** E4: how visits were rated, for staff who may see it; never by one visitor, operator or window. */
export function ratingsApi(
  app: FastifyInstance,
  { people, state, clock, ratings }: HttpContext,
): void {
  app.get('/api/ratings', async (request, reply) => {
    const session = sessionOf(people, request);
    if (!session) return refuse(reply, 'not-signed-in');
    if (!session.me.may.includes('ratings')) return refuse(reply, 'not-allowed');
    const { catalogue, timeZone } = state();
    const at = clock();
    const today = businessDay(at, timeZone);
    void reply.header('cache-control', 'no-store');
    return ratingsView(ratings(), { catalogue, today, at }) satisfies RatingsView;
  });
}
