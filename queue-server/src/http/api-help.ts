import { randomBytes } from 'node:crypto';
import { normalizeIP } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import * as z from 'zod';
import type { PlaceCommand } from '@cherha/shared/domain/commands.ts';
import { isOpen, placeOfDevice } from '@cherha/shared/domain/help.ts';
import type { DeviceId, HelpPlaceId } from '@cherha/shared/domain/ids.ts';
import type { HelpPressed, PairedDevice } from '@cherha/shared/protocol/http.ts';
import { helpTold } from '@cherha/shared/views/help-view.ts';
import { refuse, type HttpContext } from './http-context.ts';

const press = z.strictObject({
  press: z.enum(['ask', 'cancel']),
  place: z.string().min(1).max(64).optional(),
  id: z
    .string()
    .regex(/^[A-Za-z0-9_-]{16,64}$/)
    .optional(),
});

/** How a call button on the network is heard: one request a press, and the state as the answer. */
export function helpApi(app: FastifyInstance, context: HttpContext): void {
  const { state, clock, handle, people, limits } = context;
  const seldom = {
    rateLimit: { max: limits.helpPressesAMinute, timeWindow: 60_000, keyGenerator: whoseLimit },
  };

  app.post('/api/help', { config: seldom }, async (request, reply) => {
    const device = deviceOf(request);
    if (!device) return refuse(reply, 'not-paired');
    const read = press.safeParse(request.body);
    if (!read.success) return refuse(reply, 'unreadable');
    const { place, id = randomBytes(16).toString('hex') } = read.data;
    const placeId = placeOfDevice(state(), device.id, place as HelpPlaceId | undefined);
    const command = commandOf(read.data.press, placeId);
    if (command) {
      const answer = await handle({ commandId: id, command }, actor(device.id));
      // A call that somebody else has just ended is no mistake of the button.
      if (!answer.ok && answer.error !== 'help-not-asked')
        return refuse(reply, answer.error === 'command-id-taken' ? 'unreadable' : 'server-fault');
    }
    people.devices.pressed(device.id);
    void reply.header('cache-control', 'no-store');
    return stateOf(placeId) satisfies HelpPressed;
  });

  function commandOf(pressed: 'ask' | 'cancel', placeId: HelpPlaceId): PlaceCommand | undefined {
    if (pressed === 'ask') return { type: 'askForHelp', placeId };
    const call = state().help[placeId];
    return isOpen(call) ? { type: 'cancelHelp', helpId: call.id } : undefined;
  }

  const stateOf = (placeId: HelpPlaceId): HelpPressed => ({
    state: helpTold(state(), clock()).find((one) => one.placeId === placeId)?.state ?? 'none',
  });

  function deviceOf({ headers }: FastifyRequest): PairedDevice | undefined {
    const [, token] = /^Bearer ([\w-]{1,100})$/.exec(headers.authorization ?? '') ?? [];
    const device = token === undefined ? undefined : people.devices.byToken(token);
    return device?.kind === 'buttons' ? device : undefined;
  }

  /** Every button has a limit of its own; those who guess tokens share one. */
  function whoseLimit(request: FastifyRequest): string {
    const device = deviceOf(request);
    return device ? `device ${device.id}` : `address ${normalizeIP(request.ip)}`;
  }
}

const actor = (deviceId: DeviceId) => ({ kind: 'buttons', deviceId }) as const;
