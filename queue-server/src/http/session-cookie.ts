import { fastifyCookie } from '@fastify/cookie';
import type { Permission } from '@cherha/shared/domain/commands.ts';
import type { StaffMember } from '@cherha/shared/protocol/messages.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { People } from '../people/people.ts';
import type { Right } from '../people/roles.ts';
import { may } from '../people/roles.ts';
import { SESSION_HOURS, type Session } from '../people/sessions.ts';
import { refuse } from './http-context.ts';

const NAME = 'cherha_session';
const place = { path: '/', httpOnly: true, sameSite: 'strict' } as const;

export const giveSession = (request: FastifyRequest, reply: FastifyReply, token: string): void =>
  void reply.setCookie(NAME, token, {
    ...place,
    secure: request.protocol === 'https',
    maxAge: SESSION_HOURS * 3_600,
  });

export const takeSession = (reply: FastifyReply): void => void reply.clearCookie(NAME, place);

/** From a raw `Cookie` header, as a WebSocket brings it. */
export const sessionTokenIn = (cookies: string | undefined): string | undefined =>
  cookies === undefined ? undefined : fastifyCookie.parse(cookies)[NAME];

export const sessionOf = (people: People, request: FastifyRequest): Session | undefined => {
  const token = sessionTokenIn(request.headers.cookie);
  return token === undefined ? undefined : people.sessions.byToken(token);
};

/** Lets only those in who may; undefined when the refusal has been sent. */
export function allowed(
  people: People,
  right: Right,
  request: FastifyRequest,
  reply: FastifyReply,
): Session | undefined {
  const session = sessionOf(people, request);
  if (!session) void refuse(reply, 'not-signed-in');
  else if (!may(session.me.role, right)) void refuse(reply, 'not-allowed');
  else return session;
  return undefined;
}

/** Lets only those in who have one of these permissions, and tells no cache; undefined when the refusal has been sent. */
export function whoMay(
  people: People,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
  ...any: readonly Permission[]
): StaffMember | undefined {
  void reply.header('cache-control', 'no-store');
  const session = sessionOf(people, request);
  if (!session) void refuse(reply, 'not-signed-in');
  else if (any.some((permission) => session.me.may.includes(permission))) return session.me;
  else void refuse(reply, 'not-allowed');
  return undefined;
}
