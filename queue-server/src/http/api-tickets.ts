import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import { asOf } from '@cherha/shared/domain/decide.ts';
import { foundView, type FoundView } from '@cherha/shared/views/found-view.ts';
import { refuse, type HttpContext } from './http-context.ts';
import { whoMay } from './session-cookie.ts';

const asked = z.object({ wanted: z.string().trim().min(1).max(40) });

/**
 * Where the ticket of a number is now, for reception. Asked and not told to every desk: who has gone
 * would make that view longer all day.
 */
export function ticketsApi(app: FastifyInstance, { people, state, clock }: HttpContext): void {
  app.get('/api/tickets', async (request, reply) => {
    if (!whoMay(people, { request, reply }, 'reception')) return reply;
    const read = asked.safeParse(request.query);
    if (!read.success) return refuse(reply, 'unreadable');
    const at = clock();
    return foundView(asOf(state(), at), read.data.wanted, at) satisfies FoundView;
  });
}
