import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BoardId, Instant } from '@cherha/shared/domain/ids.ts';
import type { PairingOpened, PairingState } from '@cherha/shared/protocol/http.ts';
import { PROTOCOL, type DeviceKind, type Namespace } from '@cherha/shared/protocol/messages.ts';
import {
  at,
  openEveryDay,
  plainRules,
  smallCatalogue,
  smallDesks,
  span,
} from '@cherha/shared/testing/builders.ts';
import { helpPlacesSet } from '@cherha/shared/testing/help.ts';
import { io, type Socket } from 'socket.io-client';
import { startServer, type RunningServer } from '../server.ts';
import type { ServerOptions } from '../server-options.ts';
import { applySettings, type CentreSettings } from '../settings.ts';

export const smallSettings: CentreSettings = {
  description: {
    name: { uk: 'Центр', en: 'Centre' },
    timeZone: 'Europe/Kyiv',
    rules: plainRules,
  },
  catalogue: smallCatalogue,
  desks: smallDesks,
  hours: openEveryDay(span('00:00', '24:00')),
  priorities: [],
  helpPlaces: helpPlacesSet.places,
  building: [],
};

/** Monday, a little after ten, and the clock goes on as the real one does. */
const mondayClock = (): (() => Instant) => {
  const began = performance.now();
  return () => (at(0) + Math.floor(performance.now() - began)) as Instant;
};

interface Joining {
  readonly token?: string;
  readonly cookie?: string;
  readonly protocol?: number;
  readonly origin?: string;
}

export interface TestServer extends RunningServer {
  readonly dataDir: string;
  post(path: string, body: unknown, cookie?: string): Promise<Response>;
  get(path: string, cookie?: string): Promise<Response>;
  remove(path: string, cookie?: string): Promise<Response>;
  /** The cookie of somebody who has just signed in. */
  signIn(login: string): Promise<string>;
  pair(kind: DeviceKind, name?: string, board?: string): Promise<{ id: string; token: string }>;
  /** A connection that does not come back by itself. */
  join(namespace: Namespace, who?: Joining): Socket;
  /** Closes the server and what was joined, and takes its folder away. */
  end(): Promise<void>;
}

/** So that what is seen was told at once, and not by the heartbeat. */
const SELDOM = 600_000;

export const PASSWORD = 'a password for tests';

/** The real server on a free port over a real file: two operators and an administrator. */
export async function testServer(
  options: Partial<ServerOptions> & { settings?: CentreSettings } = {},
): Promise<TestServer> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'cherha-server-'));
  const server = await startServer({
    clock: mondayClock(),
    heartbeatMs: SELDOM,
    ...options,
    dataDir,
    port: 0,
  });
  const { url, people, mailbox } = server;
  const sockets: Socket[] = [];
  await applySettings(mailbox, options.settings ?? smallSettings);
  for (const [login, role] of [
    ['olena', 'operator'],
    ['petro', 'operator'],
    ['admin', 'administrator'],
  ] as const)
    if (!people.staff.hasLogin(login))
      await people.staff.add({ login, role, name: `${login} name`, password: PASSWORD });

  const asked = (method: string, path: string, cookie?: string, body?: unknown) =>
    fetch(url + path, {
      method,
      headers: {
        ...(cookie !== undefined && { cookie }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });

  return {
    ...server,
    dataDir,
    post: (path, body, cookie) => asked('POST', path, cookie, body),
    get: (path, cookie) => asked('GET', path, cookie),
    remove: (path, cookie) => asked('DELETE', path, cookie),
    async signIn(login) {
      const response = await asked('POST', '/api/sign-in', undefined, {
        login,
        password: PASSWORD,
      });
      return response.headers.get('set-cookie')?.split(';')[0] ?? '';
    },
    async pair(kind, name = `the ${kind}`, board) {
      const opened = (await (
        await asked('POST', '/api/pairing', undefined, { kind })
      ).json()) as PairingOpened;
      people.pairing.accept(opened.code, name, board as BoardId | undefined);
      const state = (await (
        await asked('GET', `/api/pairing/${opened.pairingId}`)
      ).json()) as PairingState;
      if (state.state !== 'paired') throw new Error(`the ${kind} is ${state.state}`);
      return { id: state.deviceId, token: state.token };
    },
    join(namespace, { token, cookie, origin, protocol = PROTOCOL } = {}) {
      const socket = io(url + namespace, {
        transports: ['websocket'],
        forceNew: true,
        reconnection: false,
        auth: { protocol, ...(token !== undefined && { token }) },
        extraHeaders: {
          ...(cookie !== undefined && { cookie }),
          ...(origin !== undefined && { origin }),
        },
      });
      sockets.push(socket);
      return socket;
    },
    async end() {
      for (const socket of sockets) socket.disconnect();
      await server.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
