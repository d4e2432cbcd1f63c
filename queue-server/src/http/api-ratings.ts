import type { FastifyInstance } from 'fastify';
import { businessDay } from '@cherha/shared/domain/time.ts';
import { ratingsView, type RatingsView } from '@cherha/shared/views/ratings-view.ts';
import type { HttpContext } from './http-context.ts';
import { whoMay } from './session-cookie.ts';

/** E4: how visits were rated, for staff who may see it; never by one visitor, operator or window. */
export function ratingsApi(
  app: FastifyInstance,
  { people, state, clock, ratings }: HttpContext,
): void {
  app.get('/api/ratings', async (request, reply) => {
    if (!whoMay(people, { request, reply }, 'ratings')) return reply;
    const { catalogue, timeZone } = state();
    const at = clock();
    const today = businessDay(at, timeZone);
    return ratingsView(ratings(), { catalogue, today, at }) satisfies RatingsView;
  });
}
