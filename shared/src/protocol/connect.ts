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
  const socket = io(`${url}${name}`, {
    transports: ['websocket'],
    reconnectionDelay: 300,
    reconnectionDelayMax: 3_000,
    timeout: 5_000,
    forceNew: true,
    auth: { protocol: PROTOCOL, ...(token !== undefined && { token }) },
  });
  comeBack(socket);
  return socket;
}

/** Ends a connection for good: nobody knocks any more. Whoever comes again joins anew. */
export function leaveCentre(socket: Socket): void {
  left.add(socket);
  socket.disconnect();
}

const left = new WeakSet<Socket>();
const AFTER_A_NO_MS = 3_000;

/** Socket.IO gives up by itself when the server said no or hung up; a screen in a hall must not. */
function comeBack(socket: Socket): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!left.has(socket)) socket.connect();
    }, AFTER_A_NO_MS);
  };
  socket.on('connect', () => clearTimeout(timer));
  socket.on('connect_error', () => {
    if (!socket.active) later();
  });
  socket.on('disconnect', (reason) => {
    if (reason === 'io client disconnect') clearTimeout(timer);
    else if (!socket.active) later();
  });
}
