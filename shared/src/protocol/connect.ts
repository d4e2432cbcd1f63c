import { io, type Socket } from 'socket.io-client';
import { PROTOCOL, type Namespace, type Namespaces } from './messages.ts';

export type SocketOf<Name extends Namespace> = Socket<
  Namespaces[Name]['down'],
  Namespaces[Name]['up']
>;

/**
 * A connection that never gives up. `url` is the server's origin, empty for the page's own.
 * WebSocket only: no sticky sessions, no polling. Devices give the token they were paired with.
 */
export function joinCentre<Name extends Namespace>(
  name: Name,
  { url = '', token }: { url?: string; token?: string } = {},
): SocketOf<Name> {
  return io(`${url}${name}`, {
    transports: ['websocket'],
    reconnectionDelay: 300,
    reconnectionDelayMax: 3_000,
    timeout: 5_000,
    forceNew: true,
    auth: { protocol: PROTOCOL, ...(token !== undefined && { token }) },
  }) as SocketOf<Name>;
}
