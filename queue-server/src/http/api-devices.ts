import type { FastifyInstance, FastifyRequest } from 'fastify';
import * as z from 'zod';
import type { BoardId, DeviceId } from '@cherha/shared/domain/ids.ts';
import type { PairedDevice, PairingState } from '@cherha/shared/protocol/http.ts';
import { deviceKinds, type DeviceKind, type DeviceSeen } from '@cherha/shared/protocol/messages.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import type { People } from '../people/people.ts';
import { isLoopback } from '../sockets/origins.ts';
import { refuse, type HttpContext } from './http-context.ts';
import { allowed } from './session-cookie.ts';

const asking = z.strictObject({ kind: z.enum(deviceKinds) });
const called = {
  name: z.string().trim().min(1).max(60),
  board: z.string().min(1).max(60).optional(),
};
const changing = z.strictObject(called);
const accepting = z.strictObject({ code: z.string().min(1).max(40), ...called });

/** How a kiosk or a board comes in, and how it is shown out. */
export function devicesApi(app: FastifyInstance, context: HttpContext): void {
  const { people, sample, limits, devicesSeen, state } = context;
  const isBoardOfOurs = (board: string | undefined): board is BoardId | undefined =>
    board === undefined || state().hall.boards.some(({ id }) => id === board);
  const seldom = { rateLimit: { max: limits.pairingsAMinute, timeWindow: 60_000 } };

  app.post('/api/pairing', { config: seldom }, async (request, reply) => {
    const read = asking.safeParse(request.body);
    if (!read.success) return refuse(reply, 'unreadable');
    const opened = people.pairing.open(read.data.kind);
    if (!opened.ok) return refuse(reply, opened.error);
    if (sample && isOfThisMachine(request))
      people.pairing.accept(opened.value.code, nextName(people, read.data.kind));
    return reply.code(201).send(opened.value);
  });

  app.get<{ Params: { pairingId: string } }>(
    '/api/pairing/:pairingId',
    async ({ params }, reply) => {
      void reply.header('cache-control', 'no-store');
      return people.pairing.stateOf(params.pairingId) satisfies PairingState;
    },
  );

  app.get('/api/devices', async (request, reply) => {
    if (!allowed(people, 'pair-devices', request, reply)) return reply;
    return { devices: devicesSeen() } satisfies { devices: readonly DeviceSeen[] };
  });

  app.post('/api/devices', { config: seldom }, async (request, reply) => {
    if (!allowed(people, 'pair-devices', request, reply)) return reply;
    const read = accepting.safeParse(request.body);
    if (!read.success) return refuse(reply, 'unreadable');
    const { code, name, board } = read.data;
    if (!isBoardOfOurs(board)) return refuse(reply, 'not-found');
    const paired = people.pairing.accept(code, name, board);
    if (!paired.ok) return refuse(reply, paired.error);
    request.log.info({ device: paired.value.id, kind: paired.value.kind }, 'device paired');
    return reply.code(201).send(paired.value satisfies PairedDevice);
  });

  app.post<{ Params: { deviceId: string } }>('/api/devices/:deviceId', async (request, reply) => {
    if (!allowed(people, 'pair-devices', request, reply)) return reply;
    const read = changing.safeParse(request.body);
    if (!read.success) return refuse(reply, 'unreadable');
    const { name, board } = read.data;
    if (!isBoardOfOurs(board)) return refuse(reply, 'not-found');
    const id = request.params.deviceId as DeviceId;
    const changed = people.devices.change(id, { name, board });
    if (!changed.ok) return refuse(reply, 'not-found');
    request.log.info({ device: id, board: changed.value.board }, 'device changed');
    return changed.value satisfies PairedDevice;
  });

  app.delete<{ Params: { deviceId: string } }>('/api/devices/:deviceId', async (request, reply) => {
    if (!allowed(people, 'pair-devices', request, reply)) return reply;
    const revoked = people.devices.revoke(request.params.deviceId as DeviceId);
    if (!revoked.ok) return refuse(reply, 'not-found');
    request.log.info({ device: revoked.value.id }, 'device revoked');
    return reply.code(204).send();
  });
}

/** Whom a proxy brought is not of this machine, whatever was written about him on the way. */
const isOfThisMachine = ({ headers, socket }: FastifyRequest): boolean =>
  isLoopback(socket.remoteAddress ?? '') && !FORWARDED.some((name) => name in headers);

const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-real-ip'];

const nextName = (people: People, kind: DeviceKind): string =>
  sayIn('uk')(`pages.device.${kind}`, { n: people.devices.everPaired(kind) + 1 });
