import type { Server as HttpServer } from 'node:http';
import { Server, type DefaultEventsMap, type Namespace as IoNamespace } from 'socket.io';
import type { CentreId, DeviceId, Instant } from '@cherha/shared/domain/ids.ts';
import type { Actor } from '@cherha/shared/domain/commands.ts';
import type { Answer, Namespace } from '@cherha/shared/protocol/messages.ts';
import {
  parseDeskEnvelope,
  parseKioskEnvelope,
  type Parse,
} from '@cherha/shared/protocol/parse.ts';
import type { CentreMailbox } from '../centre.ts';
import type { People } from '../people/people.ts';
import { channel } from './channel.ts';
import { commandDoor } from './door.ts';
import type { Pace } from './token-bucket.ts';
import { sameOffer, viewsOf, type Views } from './views.ts';
import { recognise, type AnySocket, type Recognising, type Who } from './who-connects.ts';

export interface SocketsOptions extends Recognising {
  readonly http: HttpServer;
  readonly centreId: CentreId;
  readonly mailbox: CentreMailbox;
  readonly people: People;
  readonly clock: () => Instant;
  readonly pace: Pace;
  readonly heartbeatMs: number;
  readonly answered: (command: string, answer: Answer, ms: number) => void;
  readonly onBug: (what: string, cause: unknown) => void;
}

export interface Sockets {
  readonly views: Views;
  connected(): Readonly<Record<'kiosk' | 'board' | 'desk', number>>;
  /** Lets every answer out, then hangs up. */
  close(): Promise<void>;
}

type Room = IoNamespace<DefaultEventsMap, DefaultEventsMap, DefaultEventsMap, { who: Who }>;

/** So many changes in so short a time are one view: no eye sees them apart. */
const GAP_MS = 15;

/** The live wire: who may come in, what goes up, what comes down. */
export function openSockets(options: SocketsOptions): Sockets {
  const { http, centreId, mailbox, people, clock, pace, heartbeatMs, answered, onBug } = options;
  const io = new Server(http, {
    transports: ['websocket'],
    serveClient: false,
    pingInterval: 5_000,
    pingTimeout: 5_000,
    connectTimeout: 5_000,
    maxHttpBufferSize: 100_000,
    perMessageDeflate: false,
  });
  const everybody = `centre:${centreId}`;
  const room = (name: Namespace): Room => io.of(name);
  const rooms = { kiosk: room('/kiosk'), board: room('/board'), desk: room('/desk') };
  const present = presence();
  const views = viewsOf({ state: mailbox.state, clock, people, isConnected: present.has });

  const send = (to: Room, view: () => unknown): void => {
    if (to.sockets.size > 0) to.to(everybody).emit('view', view());
  };
  const line = (what: () => void) => channel({ send: what, gapMs: GAP_MS, heartbeatMs });
  const kiosks = line(() => send(rooms.kiosk, views.kiosk));
  const boards = line(() => send(rooms.board, views.board));
  const desks = line(() => send(rooms.desk, views.desk));
  const staff = line(() => {
    for (const socket of rooms.desk.sockets.values()) sendPeople(socket);
  });
  const sendPeople = (socket: AnySocket): void => {
    const { who } = socket.data;
    if (who.kind === 'staff') socket.emit('view', views.people(who.session.me));
  };

  // The board first: in the hall people wait for the call; then the desk, then the kiosk.
  let offer = mailbox.state();
  const stopListening = mailbox.onChange((after) => {
    boards.changed();
    desks.changed();
    kiosks.changed();
    if (!sameOffer(offer, after)) send(rooms.kiosk, views.catalogue);
    offer = after;
  });

  const cut = (to: Room, name: string): void => void to.in(name).disconnectSockets(true);
  const stopWatching = people.onChange((change) => {
    if (change.type === 'session-closed') cut(rooms.desk, sessionRoom(change.sessionId));
    if (change.type === 'device-revoked')
      for (const one of [rooms.kiosk, rooms.board]) cut(one, deviceRoom(change.deviceId));
    staff.changed();
  });

  /** What another process closed (the centre tool) or what ran out is cut here. */
  const sweep = setInterval(() => {
    const sessions = people.sessions.holding();
    const devices = people.devices.holding();
    for (const one of Object.values(rooms))
      for (const socket of one.sockets.values()) {
        const { who } = socket.data;
        const holds =
          who.kind === 'staff' ? sessions.has(who.session.id) : devices.has(who.device.id);
        if (!holds) socket.disconnect(true);
      }
  }, heartbeatMs);

  const listen = (socket: AnySocket, parse: Parse<never>, actor: Actor): void => {
    socket.on(
      'command',
      commandDoor({ parse, actor, pace, handle: mailbox.handle, answered, onBug }),
    );
  };
  const welcome = (socket: AnySocket, device: DeviceId): void => {
    void socket.join([everybody, deviceRoom(device)]);
    present.add(device);
    staff.changed();
    socket.on('disconnect', () => {
      present.remove(device);
      staff.changed();
    });
  };

  io.use((_, next) => next(new Error('nothing is here')));
  for (const [name, one] of Object.entries(rooms))
    one.use(recognise(`/${name}` as Namespace, options));

  rooms.kiosk.on('connection', (socket) => {
    const { who } = socket.data;
    if (who.kind !== 'device') return;
    welcome(socket, who.device.id);
    listen(socket, parseKioskEnvelope as Parse<never>, {
      kind: 'kiosk',
      deviceId: who.device.id,
    });
    socket.emit('view', views.catalogue());
    socket.emit('view', views.kiosk());
  });
  rooms.board.on('connection', (socket) => {
    const { who } = socket.data;
    if (who.kind !== 'device') return;
    welcome(socket, who.device.id);
    socket.emit('view', views.board());
  });
  rooms.desk.on('connection', (socket) => {
    const { who } = socket.data;
    if (who.kind !== 'staff') return;
    void socket.join([everybody, sessionRoom(who.session.id)]);
    listen(socket, parseDeskEnvelope as Parse<never>, {
      kind: 'staff',
      staffId: who.session.me.id,
    });
    sendPeople(socket);
    socket.emit('view', views.desk());
  });

  return {
    views,
    connected: () => ({
      kiosk: rooms.kiosk.sockets.size,
      board: rooms.board.sockets.size,
      desk: rooms.desk.sockets.size,
    }),
    async close() {
      stopListening();
      stopWatching();
      clearInterval(sweep);
      for (const one of [kiosks, boards, desks, staff]) one.stop();
      for (const one of Object.values(rooms)) one.disconnectSockets(true);
      await hungUp(io);
      io.engine.close();
    },
  };
}

const sessionRoom = (id: string): string => `session:${id}`;
const deviceRoom = (id: DeviceId): string => `device:${id}`;

/** A device may be connected twice for a moment, when it comes back before it was missed. */
function presence() {
  const count = new Map<DeviceId, number>();
  return {
    has: (id: DeviceId): boolean => (count.get(id) ?? 0) > 0,
    add: (id: DeviceId): void => void count.set(id, (count.get(id) ?? 0) + 1),
    remove: (id: DeviceId): void => void count.set(id, (count.get(id) ?? 1) - 1),
  };
}

const HANG_UP_MS = 1_000;

async function hungUp(io: Server): Promise<void> {
  const deadline = performance.now() + HANG_UP_MS;
  while (io.engine.clientsCount > 0 && performance.now() < deadline)
    await new Promise((resolve) => setTimeout(resolve, 10));
}
