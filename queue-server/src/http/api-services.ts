import type { FastifyInstance } from 'fastify';
import { serviceOf } from '@cherha/shared/domain/centre.ts';
import type { ServiceTold } from '@cherha/shared/protocol/http.ts';
import { refuse, type HttpContext } from './http-context.ts';

/** What a service needs, as its page tells it: for a screen that draws it itself. */
export function servicesApi(app: FastifyInstance, { state }: HttpContext): void {
  app.get<{ Params: { serviceId: string } }>('/api/services/:serviceId', async (request, reply) => {
    const service = serviceOf(state(), request.params.serviceId);
    if (!service) return refuse(reply, 'not-found');
    const { sources: _, ...about } = service.about;
    void reply.header('cache-control', 'no-cache');
    return { about } satisfies ServiceTold;
  });
}
