import type { Server as HttpServer } from 'node:http';
import { Server } from 'socket.io';
import type { Actor } from '@cherha/shared/domain/commands.ts';
import type { CentreId, DeviceId, Instant, StaffId } from '@cherha/shared/domain/ids.ts';
import type { Ticket } from '@cherha/shared/domain/ticket.ts';
import type {
  Answer,
  DeviceKind,
  Envelope,
  KioskState,
  Namespace,
  Said,
} from '@cherha/shared/protocol/messages.ts';
import {
  parseButtonsEnvelope,
  parseDeskEnvelope,
  parseKioskEnvelope,
  parseKioskState,
  type Parse,
} from '@cherha/shared/protocol/parse.ts';
import { ownBoardOf } from '@cherha/shared/views/own-board-view.ts';
import type { CentreMailbox } from '../centre.ts';
import type { MediaFolder } from '../media/media-folder.ts';
import type { KeptDevice } from '../people/devices.ts';
import { broadcast } from './broadcast.ts';
import { cutTheUnwelcome } from './cutting.ts';
import { commandDoor } from './door.ts';
import { mediaTeller } from './media-teller.ts';
import { presence, type Presence } from './presence.ts';
import { ofCentre, ofDevice, ofSession, roomsOf, type Room } from './rooms.ts';
import type { Pace } from './token-bucket.ts';
import { viewsOf, type DeviceNow, type Views } from './views.ts';
import { recognise, type AnySocket, type Recognising } from './who-connects.ts';

export interface SocketsOptions extends Recognising {
  readonly http: HttpServer;
  readonly centreId: CentreId;
  readonly mailbox: CentreMailbox;
  readonly handle: (envelope: Envelope<Said>, actor: Actor) => Promise<Answer>;
  readonly clock: () => Instant;
  /** V5: what stands in the note of a ticket that has one; the desk alone is told. */
  readonly noteOf: (ticket: Ticket) => string | undefined;
  readonly media: MediaFolder;
  readonly pace: Pace;
  readonly heartbeatMs: number;
  readonly answered: (command: string, answer: Answer, ms: number) => void;
}

export interface Sockets {
  readonly views: Views;
  connected(): Readonly<Record<DeviceKind | 'desk', number>>;
  /** Lets every answer out, then hangs up. */
  close(): Promise<void>;
}

/** The live wire: who may come in, what goes up, what comes down. */
export function openSockets(options: SocketsOptions): Sockets {
  const { centreId, mailbox, people, clock, pace, heartbeatMs, answered, onBug } = options;
  const io = wire(options.http);
  const rooms = roomsOf(io);
  const present = presence(clock);
  const kiosks = new Map<DeviceId, KioskState>();
  const views = viewsOf({
    state: mailbox.state,
    clock,
    people,
    noteOf: options.noteOf,
    now: (device) =>
      deviceNow(device, {
        present,
        kiosk: kiosks.get(device.id),
        holdsButtons: mailbox.state().buttons[device.id] !== undefined,
      }),
    staffHere: () => staffOn(rooms.desk),
  });
  const telling = broadcast({ rooms, views, mailbox, centreId, clock, heartbeatMs, onBug });
  const tellMedia = mediaTeller(options.media, onBug);
  options.media.onChange(() => tellMedia(rooms.board.to(ofCentre(centreId))));
  const cutting = cutTheUnwelcome(rooms, people, { everyMs: heartbeatMs, onBug });
  const stopWatching = people.onChange(() => {
    telling.peopleChanged();
    telling.devicesChanged();
  });

  /** From now on this connection hears what its namespace hears, and is answered. */
  function letIn(socket: AnySocket, asWhom: string): void {
    void socket.join([ofCentre(centreId), asWhom]);
  }

  async function handle(envelope: Envelope<Said>, actor: Actor): Promise<Answer> {
    const answer = await options.handle(envelope, actor);
    const { command } = envelope;
    if (command.type === 'pressPad' && !answer.ok) telling.padRefused(command, answer.error);
    return answer;
  }

  function listen(socket: AnySocket, parse: Parse<Envelope<Said>>, actor: Actor): void {
    const door = commandDoor({ parse, actor, pace, handle, answered, onBug });
    socket.on('command', door);
  }

  /** Who cannot be greeted is hung up on and will knock again; nobody else notices. */
  function welcome(namespace: Namespace, greet: (socket: AnySocket) => void): void {
    io.of(namespace)
      .use(recognise(namespace, options))
      .on('connection', (socket) => {
        try {
          greet(socket);
        } catch (bug) {
          onBug(`greeting ${namespace}`, bug);
          socket.disconnect(true);
        }
      });
  }

  /** Gives back which device it is; the staff see it come and go. */
  function letDeviceIn(socket: AnySocket): DeviceId | undefined {
    const { who } = socket.data;
    if (who.kind !== 'device') return undefined;
    const { id } = who.device;
    letIn(socket, ofDevice(id));
    present.came(id);
    telling.peopleChanged();
    socket.on('disconnect', () => {
      try {
        present.left(id);
      } catch (bug) {
        onBug('a device left', bug);
      }
      telling.peopleChanged();
    });
    return id;
  }

  welcome('/kiosk', (socket) => {
    const deviceId = letDeviceIn(socket);
    if (!deviceId) return;
    listen(socket, parseKioskEnvelope, { kind: 'kiosk', deviceId });
    socket.on('state', (raw: unknown) => {
      const state = parseKioskState(raw);
      if (!state.ok) return;
      kiosks.set(deviceId, state.value);
      telling.peopleChanged();
    });
    socket.emit('view', views.catalogue());
    // Before the view that opens the screen: a kiosk that is off must not offer a ticket for a moment.
    socket.emit('view', views.own(deviceId));
    socket.emit('view', views.kiosk());
    socket.emit('view', views.copies(deviceId));
  });

  welcome('/board', (socket) => {
    const { who } = socket.data;
    if (who.kind !== 'device' || !letDeviceIn(socket)) return;
    // Before the view that opens the screen: it must not show another hall for a moment.
    socket.emit('view', ownBoardOf(who.device));
    socket.emit('view', views.board());
    tellMedia(socket);
  });

  welcome('/buttons', (socket) => {
    const deviceId = letDeviceIn(socket);
    if (!deviceId) return;
    listen(socket, parseButtonsEnvelope, { kind: 'buttons', deviceId });
    socket.emit('view', views.buttons());
  });
  welcome('/desk', (socket) => {
    const { who } = socket.data;
    if (who.kind !== 'staff') return;
    letIn(socket, ofSession(who.session.id));
    const { id: staffId, may } = who.session.me;
    listen(socket, parseDeskEnvelope, { kind: 'staff', staffId, may });
    telling.sendPeople(socket);
    telling.sendOwnDay(socket);
    socket.emit('view', views.desk());
    telling.staffCameOrWent();
    socket.on('disconnect', telling.staffCameOrWent);
  });

  return {
    views,
    connected: () => ({
      kiosk: rooms.kiosk.sockets.size,
      board: rooms.board.sockets.size,
      buttons: rooms.buttons.sockets.size,
      desk: rooms.desk.sockets.size,
    }),
    async close() {
      stopWatching();
      cutting.stop();
      for (const room of Object.values(rooms)) room.disconnectSockets(true);
      await allGone(io);
      telling.stop();
      io.engine.close();
    },
  };
}

/** What nobody stores: it is true for as long as somebody is connected, or has just been. */
function deviceNow(
  { id, kind, pairedAt, pressedAt }: KeptDevice,
  {
    present,
    kiosk,
    holdsButtons,
  }: { present: Presence; kiosk: KioskState | undefined; holdsButtons: boolean },
): DeviceNow {
  // A machine that holds buttons connects and tells of them at once; what never did presses by HTTP.
  if (kind === 'buttons' && !holdsButtons && !present.wasHere(id))
    return { connected: false, byHttp: { ...(pressedAt !== null && { pressedAt }) } };
  const awaySince = present.awaySince(id);
  return {
    connected: present.has(id),
    ...(awaySince !== undefined && { awaySince: Math.max(awaySince, pairedAt) as Instant }),
    ...(kiosk && { kiosk }),
  };
}

/** Each once, on however many screens she has her desk open. */
const staffOn = (desks: Room): readonly StaffId[] => [
  ...new Set(
    [...desks.sockets.values()].flatMap(({ data: { who } }) =>
      who.kind === 'staff' ? [who.session.me.id] : [],
    ),
  ),
];

function wire(http: HttpServer): Server {
  const io = new Server(http, {
    transports: ['websocket'],
    serveClient: false,
    pingInterval: 5_000,
    pingTimeout: 5_000,
    connectTimeout: 5_000,
    maxHttpBufferSize: 100_000,
    perMessageDeflate: false,
  });
  return io.use((_, next) => next(new Error('nothing is here')));
}

const HANG_UP_MS = 1_000;

async function allGone(io: Server): Promise<void> {
  const deadline = performance.now() + HANG_UP_MS;
  while (io.engine.clientsCount > 0 && performance.now() < deadline)
    await new Promise((resolve) => setTimeout(resolve, 10));
}
