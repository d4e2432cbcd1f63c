import { normalizeIP } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { asOf } from '@cherha/shared/domain/decide.ts';
import type { TicketId } from '@cherha/shared/domain/ids.ts';
import { openingAt } from '@cherha/shared/domain/opening-hours.ts';
import { look } from '@cherha/shared/domain/shelf.ts';
import { ticketView } from '@cherha/shared/views/ticket-view.ts';
import type { HttpContext } from './http-context.ts';
import { languageOf } from './pages/page.ts';
import { startPage } from './pages/start-page.ts';
import { ticketPage, unknownTicketPage } from './pages/ticket-page.ts';

/** The server's own pages: the start page and one for each ticket's holder. */
export function pageRoutes(app: FastifyInstance, context: HttpContext): void {
  const { state, clock, links, sample, version, limits } = context;

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

  app.get<{ Params: { ticketId: string }; Querystring: { lang?: string } }>(
    '/t/:ticketId',
    {
      config: {
        rateLimit: {
          max: limits.ticketPagesAMinute,
          timeWindow: 60_000,
          keyGenerator: whoseLimit,
        },
      },
    },
    async ({ params, query }, reply) => {
      void reply.type('text/html').header('cache-control', 'no-store');
      const at = clock();
      const id = codeAsTyped(params.ticketId);
      const ticket = ticketView(asOf(state(), at), id, { at });
      const asked = query.lang === 'en' || query.lang === 'uk' ? query.lang : undefined;
      if (!ticket) return reply.code(404).send(unknownTicketPage(asked ?? 'uk'));
      return reply.send(ticketPage(asked ?? ticket.language, ticket));
    },
  );

  /** A hall full of phones has one address, so a ticket has a limit of its own; guesses share one. */
  function whoseLimit({ params, ip }: FastifyRequest): string {
    const id = codeAsTyped((params as { ticketId: string }).ticketId);
    return look(state().tickets, id) ? `ticket ${id}` : `address ${normalizeIP(ip)}`;
  }
}

/** As it stands on the paper, in groups of four, in any case. */
const codeAsTyped = (code: string): TicketId =>
  code.replaceAll(/[\s-]/g, '').toUpperCase() as TicketId;
