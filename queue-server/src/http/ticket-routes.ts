import { normalizeIP } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod/mini';
import { purposes, type Language } from '@cherha/shared/domain/catalogue.ts';
import type { HallCommand, RatingCommand, VisitorCommand } from '@cherha/shared/domain/commands.ts';
import { asOf } from '@cherha/shared/domain/decide.ts';
import type { ServiceId, TicketId } from '@cherha/shared/domain/ids.ts';
import { rateReasons, scores } from '@cherha/shared/domain/rating.ts';
import { look } from '@cherha/shared/domain/shelf.ts';
import { newCommandId } from '@cherha/shared/protocol/ask.ts';
import { catalogueView } from '@cherha/shared/views/kiosk-view.ts';
import { ticketView, type TicketView } from '@cherha/shared/views/ticket-view.ts';
import type { HttpContext } from './http-context.ts';
import { changePage, type Said } from './pages/change-page.ts';
import { mayChange, ticketPage, ticketPart, unknownTicketPage } from './pages/ticket-page.ts';

type AbsenceCommand = HallCommand & { type: 'stepOut' | 'bringBack' | 'takeBack' };

interface Asked {
  readonly language: Language;
  readonly ticket: TicketView;
}

/** The holder of a ticket on her phone: where she is, one more service, an absence, her place given up (V4, O1, M5). */
export function ticketRoutes(app: FastifyInstance, context: HttpContext): void {
  const { state, clock, handle, limits } = context;
  const rateLimit = {
    max: limits.ticketPagesAMinute,
    timeWindow: 60_000,
    keyGenerator: whoseLimit,
  };
  const limited = { config: { rateLimit } };

  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => done(null, fieldsOf(new URLSearchParams(String(body)))),
  );

  app.get('/t/:ticketId', limited, async (request, reply) => {
    const asked = whatIsAsked(request, reply);
    if (!asked) return reply;
    const { part } = request.query as { part?: string };
    return part === 'ticket' ? sendPart(reply, asked) : sendTicket(reply, asked);
  });

  app.get('/t/:ticketId/change', limited, async (request, reply) => {
    const asked = whatIsAsked(request, reply);
    if (!asked) return reply;
    return mayChange(asked.ticket.place) ? sendChange(reply, asked) : backToTicket(reply, asked);
  });

  app.post('/t/:ticketId/add', limited, async (request, reply) => {
    const asked = whatIsAsked(request, reply);
    if (!asked) return reply;
    const form = addForm.safeParse(request.body);
    if (!form.success) return sendChange(reply.code(400), asked, 'unreadable');
    const { commandId, serviceId, purpose } = form.data;
    const said = await ask(asked, commandId, {
      type: 'addService',
      ticketId: asked.ticket.id,
      serviceId: serviceId as ServiceId,
      purpose,
    });
    return sendChange(reply, asked, said ?? 'added');
  });

  app.post('/t/:ticketId/cancel', limited, async (request, reply) => {
    const asked = whatIsAsked(request, reply);
    if (!asked) return reply;
    const form = cancelForm.safeParse(request.body);
    if (!form.success) return sendChange(reply.code(400), asked, 'unreadable');
    const said = await ask(asked, form.data.commandId, {
      type: 'cancelTicket',
      ticketId: asked.ticket.id,
    });
    return said ? sendChange(reply, asked, said) : backToTicket(reply, asked);
  });

  /** What the law refuses because it is otherwise already, the page itself shows. */
  const absence =
    (commandFor: (ticket: TicketView) => AbsenceCommand['type']) =>
    async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
      const asked = whatIsAsked(request, reply);
      if (!asked) return reply;
      const form = pressForm.safeParse(request.body);
      if (!form.success) return sendTicket(reply.code(400), asked, 'unreadable');
      const { ticket } = asked;
      const command = { type: commandFor(ticket), ticketId: ticket.id };
      const said = await ask(asked, form.data.commandId, command);
      const isNews = said !== undefined && !isSeen.has(said);
      return isNews ? sendTicket(reply, asked, said) : backToTicket(reply, asked);
    };
  app.post(
    '/t/:ticketId/away',
    limited,
    absence(() => 'stepOut'),
  );
  app.post(
    '/t/:ticketId/back',
    limited,
    absence(({ place }) => (place.status === 'finished' ? 'takeBack' : 'bringBack')),
  );

  app.post('/t/:ticketId/rate', limited, async (request, reply) => {
    const asked = whatIsAsked(request, reply);
    if (!asked) return reply;
    const form = rateFormRead.safeParse(request.body);
    if (!form.success) return sendTicket(reply.code(400), asked, 'unreadable');
    const { commandId, score, reason } = form.data;
    const said = await ask(asked, commandId, { type: 'rateVisit', score, reasons: reason });
    return said ? sendTicket(reply, asked, said) : backToTicket(reply, asked);
  });

  const sendTicket = (
    reply: FastifyReply,
    { language, ticket }: Asked,
    said?: Exclude<Said, 'added'>,
  ): FastifyReply => reply.send(ticketPage(language, ticket, { commandId: newCommandId(), said }));

  const sendPart = (reply: FastifyReply, { language, ticket }: Asked): FastifyReply =>
    reply.send(ticketPart(language, ticket, { commandId: newCommandId() }).toString());

  /** Why it was refused; undefined: it was done. */
  async function ask(
    { ticket }: Asked,
    commandId: string,
    command: VisitorCommand | RatingCommand | AbsenceCommand,
  ): Promise<Exclude<Said, 'added'> | undefined> {
    const answer = await handle({ commandId, command }, { kind: 'visitor', ticketId: ticket.id });
    return answer.ok ? undefined : answer.error;
  }

  function sendChange(reply: FastifyReply, { language, ticket }: Asked, said?: Said): FastifyReply {
    const catalogue = catalogueView(state(), 0);
    const commandId = newCommandId();
    return reply.send(changePage(language, { ticket, catalogue, commandId, said }));
  }

  /** The page of one of today's tickets; for any other code the answer has been sent. */
  function whatIsAsked(request: FastifyRequest, reply: FastifyReply): Asked | undefined {
    void reply.type('text/html').header('cache-control', 'no-store');
    const at = clock();
    const ticket = ticketView(asOf(state(), at), ticketIdOf(request), { at });
    const { lang } = request.query as { lang?: string };
    const wanted = lang === 'en' || lang === 'uk' ? lang : undefined;
    if (ticket) return { language: wanted ?? ticket.language, ticket };
    void reply.code(404).send(unknownTicketPage(wanted ?? 'uk'));
    return undefined;
  }

  /** A hall full of phones has one address, so a ticket has a limit of its own; guesses share one. */
  function whoseLimit(request: FastifyRequest): string {
    const id = ticketIdOf(request);
    return look(state().tickets, id) ? `ticket ${id}` : `address ${normalizeIP(request.ip)}`;
  }
}

const isSeen: ReadonlySet<Said> = new Set<Said>([
  'ticket-not-waiting',
  'ticket-not-parked',
  'ticket-not-missed',
  'ticket-over',
  'grace-is-over',
]);

const backToTicket = (reply: FastifyReply, { language, ticket }: Asked): FastifyReply =>
  reply.redirect(`/t/${ticket.id}?lang=${language}`, 303);

/** As it stands on the paper, in groups of four, in any case. */
const ticketIdOf = ({ params }: FastifyRequest): TicketId =>
  (params as { ticketId: string }).ticketId.replaceAll(/[\s-]/g, '').toUpperCase() as TicketId;

const commandId = z.string().check(z.regex(/^[A-Za-z0-9_-]{16,64}$/));
const addForm = z.object({
  commandId,
  serviceId: z.string().check(z.minLength(1), z.maxLength(64)),
  purpose: z.enum(purposes),
});
const pressForm = z.object({ commandId });
const cancelForm = z.object({ commandId, sure: z.literal('yes') });
/** Read as numbers are written in a form; a box that is ticked may stand there several times. */
const rateFormRead = z.object({
  commandId,
  score: z.pipe(
    z.pipe(z.string().check(z.regex(/^[1-5]$/)), z.transform(Number)),
    z.union(scores.map((score) => z.literal(score))),
  ),
  reason: z.pipe(
    z.transform((given: unknown) => (given === undefined ? [] : [given].flat())),
    z.array(z.enum(rateReasons)).check(z.maxLength(rateReasons.length)),
  ),
});

/** A field that stands there once is a text, one that stands there several times a list of texts. */
const fieldsOf = (form: URLSearchParams): Record<string, string | string[]> =>
  Object.fromEntries(
    [...new Set(form.keys())].map((name) => {
      const all = form.getAll(name);
      return [name, all.length > 1 ? all : (all[0] ?? '')];
    }),
  );
