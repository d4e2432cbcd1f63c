import type { FastifyInstance } from 'fastify';
import { serviceOf } from '@cherha/shared/domain/centre.ts';
import { asOf } from '@cherha/shared/domain/decide.ts';
import { openingAt } from '@cherha/shared/domain/opening-hours.ts';
import type { HttpContext } from './http-context.ts';
import { languageOf } from './pages/page.ts';
import { servicePage, unknownServicePage } from './pages/service-page.ts';
import { startPage } from './pages/start-page.ts';

/** The server's own start page, and what to bring for each service. */
export function pageRoutes(app: FastifyInstance, context: HttpContext): void {
  const { state, clock, links, sample, version } = context;

  app.get('/', async ({ query }, reply) => {
    const at = clock();
    const centre = asOf(state(), at);
    const text = startPage(languageOf(query), {
      centreName: centre.name,
      opening: openingAt(centre.hours, centre.timeZone, at),
      waiting: centre.waiting.size,
      version,
      links,
      ...(sample && { accounts: sample.accounts }),
    });
    return reply.type('text/html').header('cache-control', 'no-cache').send(text);
  });

  app.get('/s/:serviceId', async ({ params, query }, reply) => {
    const language = languageOf(query);
    const service = serviceOf(state(), (params as { serviceId: string }).serviceId);
    void reply.type('text/html').header('cache-control', 'no-cache');
    if (!service) return reply.code(404).send(unknownServicePage(language));
    return reply.send(servicePage(language, { service, centreName: state().name }));
  });
}
