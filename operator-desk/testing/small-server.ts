import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { permissions } from '@cherha/shared/domain/commands.ts';
import type { Event } from '@cherha/shared/domain/events.ts';
import type { DeviceId, StaffId } from '@cherha/shared/domain/ids.ts';
import type { PadRefusedView, PeopleView, StaffMember } from '@cherha/shared/protocol/messages.ts';
import { parseDeskEnvelope } from '@cherha/shared/protocol/parse.ts';
import { staff } from '@cherha/shared/testing/builders.ts';
import { Server } from 'socket.io';
import { SmallCentre } from './small-centre.ts';
import { serveFile } from './serve-file.ts';

export const people: readonly StaffMember[] = [
  { id: 'olena' as StaffId, name: 'Олена Коваленко', role: 'administrator', may: permissions },
  { id: 'taras' as StaffId, name: 'Тарас Шевчук', role: 'operator', may: [] },
];
export const PASSWORD = 'a password for tests';

/**
 * A small real server: HTTP, Socket.IO and the real law, and switches for what can go wrong
 * between a desk and its centre.
 */
export async function smallServer(dist: string, ...settings: readonly Event[]) {
  const centre = new SmallCentre(...settings);
  centre.operators = people.map(({ id }) => id);
  const sessions = new Set<string>();
  const devices = new Map<string, PeopleView['devices'][number]>([
    ['k1', { id: 'k1' as DeviceId, kind: 'kiosk', name: 'Термінал', connected: true }],
  ]);
  /**
   * `answers`: carried out and not answered; `views`: answered, and nothing is shown; `everything`:
   * nothing is heard or said.
   */
  const trouble = {
    silent: undefined as 'answers' | 'views' | 'everything' | undefined,
    refusesConnections: false,
  };

  const peopleView = (me: StaffMember): PeopleView => ({
    view: 'people',
    me,
    staff: people,
    devices: [...devices.values()],
  });
  const tell = (): void => {
    if (trouble.silent === 'everything' || trouble.silent === 'views') return;
    for (const socket of io.of('/desk').sockets.values()) {
      socket.emit('view', centre.view);
      socket.emit('view', peopleView(socket.data as StaffMember));
      socket.emit('view', centre.dayOf((socket.data as StaffMember).id));
    }
  };

  const api: Record<string, Route> = {
    'GET /api/centre': (_request, response) =>
      answer(response, { publicUrl: 'http://phones.example' }),
    'GET /api/me': (request, response) => {
      const me = whoIs(request.headers.cookie, sessions);
      answer(response, me ? { me } : { error: 'not-signed-in' }, me ? 200 : 401);
    },
    'POST /api/sign-in': async (request, response) => {
      const { login, password } = (await bodyOf(request)) as Record<string, string>;
      const me = people.find(({ id }) => id === login);
      if (!me || password !== PASSWORD)
        return answer(response, { error: 'wrong-login-or-password' }, 401);
      sessions.add(me.id);
      response.setHeader('set-cookie', `session=${me.id}; Path=/; HttpOnly; SameSite=Lax`);
      answer(response, { me });
    },
    'POST /api/sign-out': (request, response) => {
      const me = whoIs(request.headers.cookie, sessions);
      if (me) signOut(me.id);
      response.writeHead(204).end();
    },
    'POST /api/devices': async (request, response) => {
      const { code, name = '' } = (await bodyOf(request)) as Record<string, string>;
      // Typed as a person likes, as the queue server reads it.
      if (code?.replaceAll(/[\s-]/g, '').toUpperCase() !== 'AB12CD')
        return answer(response, { error: 'code-unknown' }, 404);
      const device = { id: 'b1' as DeviceId, kind: 'board', name, connected: false } as const;
      devices.set(device.id, device);
      answer(response, device, 201);
      tell();
    },
    'GET /api/tickets': (request, response) => {
      const { searchParams } = new URL(request.url ?? '/', 'http://desk');
      answer(response, centre.found(searchParams.get('wanted') ?? ''));
    },
    'DELETE /api/devices/k1': (_request, response) => {
      devices.delete('k1');
      response.writeHead(204).end();
      tell();
    },
  };
  /** The session ends on the server, as an administrator or the clock would end it. */
  const signOut = (id: string): void => {
    sessions.delete(id);
    for (const socket of io.of('/desk').sockets.values())
      if ((socket.data as StaffMember).id === id) socket.disconnect(true);
  };

  const http = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://desk');
    const route = api[`${request.method} ${pathname}`];
    if (route) void route(request, response);
    else serveFile(dist, pathname.replace(/^\/desk\//, ''), response);
  });
  const io = new Server(http, { transports: ['websocket'], pingInterval: 60_000 });
  io.of('/desk').use((socket, next) => {
    const me = whoIs(socket.handshake.headers.cookie, sessions);
    const refused = Object.assign(new Error('refused'), { data: { refusal: 'not-signed-in' } });
    socket.data = me;
    if (trouble.refusesConnections) next(new Error('no'));
    else next(me ? undefined : refused);
  });
  io.of('/desk').on('connection', (socket) => {
    const me = socket.data as StaffMember;
    tell();
    socket.on('command', (raw: unknown, reply: (answer: unknown) => void) => {
      if (trouble.silent === 'everything') return;
      const envelope = parseDeskEnvelope(raw);
      if (!envelope.ok) return reply(envelope);
      const { commandId, command } = envelope.value;
      const decision = centre.handle(commandId, command, staff(me.id, ...me.may));
      if (trouble.silent !== 'answers') reply(decision);
      tell();
    });
  });
  const again = setInterval(tell, 1_000);
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as AddressInfo;

  return {
    centre,
    trouble,
    tell,
    /** What only this page is told, once. */
    say: (view: PadRefusedView) => io.of('/desk').emit('view', view),
    signOut,
    url: `http://127.0.0.1:${port}/desk/`,
    /** The cable is pulled: connections end at once. */
    cut: () => io.of('/desk').disconnectSockets(true),
    end: async () => {
      clearInterval(again);
      await io.close();
    },
  };
}
type Route = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

export type SmallServer = Awaited<ReturnType<typeof smallServer>>;

const whoIs = (cookie: string | undefined, sessions: Set<string>): StaffMember | undefined => {
  const id = /session=(\w+)/.exec(cookie ?? '')?.[1];
  return people.find((person) => person.id === id && sessions.has(person.id));
};

function answer(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return JSON.parse(text);
}
