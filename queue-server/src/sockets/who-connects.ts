import type { DefaultEventsMap, ExtendedError, Socket } from 'socket.io';
import type { PairedDevice } from '@cherha/shared/protocol/http.ts';
import {
  PROTOCOL,
  type ConnectRefusal,
  type DeviceKind,
  type Namespace,
} from '@cherha/shared/protocol/messages.ts';
import type { People } from '../people/people.ts';
import { may } from '../people/roles.ts';
import type { Session } from '../people/sessions.ts';
import { mayComeFrom } from './origins.ts';

/** Who is at the other end of a connection, known since the handshake. */
export type Who =
  | { readonly kind: 'device'; readonly device: PairedDevice }
  | { readonly kind: 'staff'; readonly session: Session };

export type AnySocket = Socket<DefaultEventsMap, DefaultEventsMap, DefaultEventsMap, { who: Who }>;

export interface Recognising {
  readonly people: People;
  /** Reads the session's token from a cookie header. */
  readonly sessionToken: (cookies: string | undefined) => string | undefined;
  readonly origins: readonly string[];
  readonly onBug: (what: string, cause: unknown) => void;
}

/** The handshake of one namespace: nobody unknown comes in, and is told why in one word. */
export const recognise =
  (namespace: Namespace, rules: Recognising) =>
  (socket: AnySocket, next: (fault?: ExtendedError) => void): void => {
    try {
      const who = whoIs(socket, namespace, rules);
      if (typeof who !== 'string') socket.data.who = who;
      next(typeof who === 'string' ? refused(who) : undefined);
    } catch (bug) {
      rules.onBug('handshake', bug);
      next(new Error('server-fault'));
    }
  };

const refused = (refusal: ConnectRefusal): ExtendedError =>
  Object.assign(new Error(refusal), { data: { refusal } });

function whoIs(
  { handshake }: AnySocket,
  namespace: Namespace,
  { people, sessionToken, origins }: Recognising,
): Who | ConnectRefusal {
  const { protocol, token } = handshake.auth as { protocol?: unknown; token?: unknown };
  if (protocol !== PROTOCOL) return 'protocol-differs';
  const isHere = mayComeFrom(namespace, handshake.headers, origins);
  if (namespace === '/desk') {
    const cookie = sessionToken(handshake.headers.cookie);
    const session = isHere && cookie ? people.sessions.byToken(cookie) : undefined;
    return session && may(session.me.role, 'work-at-a-desk')
      ? { kind: 'staff', session }
      : 'not-signed-in';
  }
  const device = isHere && typeof token === 'string' ? people.devices.byToken(token) : undefined;
  return device?.kind === kindOf[namespace] ? { kind: 'device', device } : 'not-paired';
}

const kindOf: Readonly<Record<Exclude<Namespace, '/desk'>, DeviceKind>> = {
  '/kiosk': 'kiosk',
  '/board': 'board',
  '/buttons': 'buttons',
};
