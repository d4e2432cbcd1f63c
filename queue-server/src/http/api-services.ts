import type { FastifyInstance } from 'fastify';
import { serviceOf } from '@cherha/shared/domain/centre.ts';
import type { ServicesCalled, ServiceTold } from '@cherha/shared/protocol/http.ts';
import { refuse, type HttpContext } from './http-context.ts';

/** What services are called and what one needs, as its page tells it: for a screen that draws it itself. */
export function servicesApi(app: FastifyInstance, { state }: HttpContext): void {
  app.get('/api/services', async (_, reply) => {
    const called = state().catalogue.services.flatMap(({ id, alsoCalled }) =>
      alsoCalled ? [[id, alsoCalled] as const] : [],
    );
    void reply.header('cache-control', 'no-cache');
    return { alsoCalled: Object.fromEntries(called) } satisfies ServicesCalled;
  });
  app.get<{ Params: { serviceId: string } }>('/api/services/:serviceId', async (request, reply) => {
    const service = serviceOf(state(), request.params.serviceId);
    if (!service) return refuse(reply, 'not-found');
    const { sources: _, ...about } = service.about;
    void reply.header('cache-control', 'no-cache');
    return { about } satisfies ServiceTold;
  });
}
