import type { FastifyInstance, FastifyRequest } from 'fastify';
import * as z from 'zod';
import type { SignedIn } from '@cherha/shared/protocol/http.ts';
import { folded } from '../people/staff.ts';
import { refuse, type HttpContext } from './http-context.ts';
import { giveSession, sessionOf, sessionTokenIn, takeSession } from './session-cookie.ts';

const credentials = z.strictObject({
  login: z.string().min(1).max(100),
  password: z.string().min(1).max(200),
});

/** Tries with one login from one address; others at the same counter are not held up. */
const TRIES_WITH_A_LOGIN = 10;

/** Signing in and out. */
export function signInApi(app: FastifyInstance, { people, limits }: HttpContext): void {
  const perLogin = app.createRateLimit({
    max: TRIES_WITH_A_LOGIN,
    timeWindow: 60_000,
    keyGenerator: (request: FastifyRequest) => `${request.ip} ${loginIn(request.body)}`,
  });

  app.post(
    '/api/sign-in',
    { config: { rateLimit: { max: limits.signInsAMinute, timeWindow: 60_000 } } },
    async (request, reply) => {
      const read = credentials.safeParse(request.body);
      if (!read.success) return refuse(reply, 'unreadable');
      const tried = await perLogin(request);
      if (!tried.isAllowed && tried.isExceeded) return refuse(reply, 'too-many-tries');
      const me = await people.staff.byPassword(read.data.login, read.data.password);
      if (!me) return refuse(reply, 'wrong-login-or-password');
      giveSession(request, reply, people.sessions.open(me.id));
      request.log.info({ role: me.role }, 'signed in');
      return { me } satisfies SignedIn;
    },
  );

  app.post('/api/sign-out', async (request, reply) => {
    const token = sessionTokenIn(request.headers.cookie);
    if (token !== undefined) people.sessions.close(token);
    takeSession(reply);
    return reply.code(204).send();
  });

  app.get('/api/me', async (request, reply) => {
    const session = sessionOf(people, request);
    return session ? ({ me: session.me } satisfies SignedIn) : refuse(reply, 'not-signed-in');
  });
}

function loginIn(body: unknown): string {
  const read = credentials.safeParse(body);
  return read.success ? folded(read.data.login) : '';
}
