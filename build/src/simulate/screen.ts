import { CannotStart } from '@cherha/queue-server/src/server-options.ts';
import { PROTOCOL, type Namespace } from '@cherha/shared/protocol/messages.ts';
import { io, type Socket } from 'socket.io-client';

interface View {
  readonly view: string;
}

/** One connection, and what it was shown last, of each kind. It comes back by itself when it is lost. */
export interface Screen {
  readonly socket: Socket;
  /** The latest view of a kind; waits for the first one. */
  shown<Shown extends View>(kind: Shown['view']): Promise<Shown>;
  close(): void;
}

interface Entering {
  readonly url: string;
  readonly namespace: Namespace;
  readonly token?: string;
  readonly cookie?: string;
  readonly onView?: (view: View) => void;
}

export async function openScreen(entering: Entering): Promise<Screen> {
  const { url, namespace, token, cookie, onView = () => {} } = entering;
  const latest = new Map<string, View>();
  const waiting = new Set<() => void>();
  const socket = io(url + namespace, {
    transports: ['websocket'],
    forceNew: true,
    reconnectionDelay: 300,
    reconnectionDelayMax: 3_000,
    auth: { protocol: PROTOCOL, ...(token !== undefined && { token }) },
    ...(cookie !== undefined && { extraHeaders: { cookie } }),
  });
  // Before the connection is there: the first views come with it.
  socket.on('view', (view: View) => {
    latest.set(view.view, view);
    onView(view);
    for (const look of waiting) look();
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', (cause) => {
      socket.disconnect();
      reject(new CannotStart(`${url}${namespace} turned us away: ${cause.message}`));
    });
  });

  return {
    socket,
    shown: <Shown extends View>(kind: Shown['view']) =>
      new Promise<Shown>((resolve) => {
        const look = (): void => {
          const view = latest.get(kind);
          if (!view) return;
          waiting.delete(look);
          resolve(view as Shown);
        };
        waiting.add(look);
        look();
      }),
    close: () => void socket.disconnect(),
  };
}
