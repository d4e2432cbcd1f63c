/// <reference types="node" />
import type { CallId, DeskId, DeviceId, Instant } from '@cherha/shared/domain/ids.ts';
import type {
  PairingOpened,
  PairingState,
  SpeechAnswer,
  SpeechRequest,
} from '@cherha/shared/protocol/http.ts';
import type { ConnectRefusal } from '@cherha/shared/protocol/messages.ts';
import type { BoardCall, BoardView } from '@cherha/shared/views/board-view.ts';
import type { MediaView } from '@cherha/shared/protocol/media.ts';
import type { OwnBoardView } from '@cherha/shared/views/own-board-view.ts';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { json } from 'node:stream/consumers';
import { Server as SocketServer } from 'socket.io';
import { aView } from '../src/previews/preview-data.ts';

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

/** Serves the built board and speaks its wire: real HTTP, real Socket.IO, views told by the test. */
export class SampleServer {
  /** What a board that connects is told instead of a view. */
  refusal: ConnectRefusal | undefined;
  /** Whether the administrator has typed the code. */
  accepted = true;
  /** What the board was named, and which of the centre's it is, when it was paired. */
  own: Omit<OwnBoardView, 'view'> = { name: 'Табло' };
  /** What its views say besides the calls. */
  facts: Partial<BoardView> = {};
  /** Whether it has a sound for whatever a board wants to say. */
  speaks = false;
  /** What lies in the folder of pictures, by name. */
  media: Readonly<Record<string, { kind: 'picture' | 'video'; body: string | Buffer }>> = {};
  #token = 'token-1';
  #calls: readonly BoardCall[] = [];
  #http: Server | undefined;
  #sockets: SocketServer | undefined;
  #port = 0;
  readonly #dist: string;

  constructor(dist: string) {
    this.#dist = dist;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}/board/`;
  }

  /** The same port again after a stop, as a server that was restarted. */
  async start(): Promise<void> {
    const server = createServer((request, reply) => this.#answer(request, reply));
    const sockets = new SocketServer(server);
    sockets.of('/board').use((socket, next) => {
      const known = socket.handshake.auth['token'] === this.#token;
      const refusal = this.refusal ?? (known ? undefined : 'not-paired');
      next(refusal && Object.assign(new Error(refusal), { data: { refusal } }));
    });
    sockets.of('/board').on('connection', (socket) => {
      socket.emit('view', { view: 'ownBoard', ...this.own } satisfies OwnBoardView);
      socket.emit('view', this.#view());
    });
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (server.address() as AddressInfo).port;
    this.#http = server;
    this.#sockets = sockets;
  }

  async stop(): Promise<void> {
    const stopped = this.#sockets?.close();
    this.#http?.closeAllConnections();
    await stopped;
  }

  /** The administrator removes the board: its token is worth nothing. */
  forgetBoard(): void {
    this.#token = `${this.#token}+`;
    this.accepted = false;
    this.#sockets?.of('/board').disconnectSockets(true);
  }

  cut(): void {
    this.#sockets?.of('/board').disconnectSockets(true);
  }

  /** New calls, the newest last; told in one view. */
  call(...calls: BoardCall[]): void {
    this.know(...calls);
    this.tell();
  }

  /** New calls that no view has told yet. */
  know(...calls: BoardCall[]): void {
    const numbers = new Set(calls.map(({ number }) => number));
    this.#calls = [
      ...calls.toReversed(),
      ...this.#calls.filter(({ number }) => !numbers.has(number)),
    ];
  }

  /** As the server itself: only so many of the latest are remembered. */
  keep(calls: number): void {
    this.#calls = this.#calls.slice(0, calls);
  }

  tell(): void {
    this.#sockets?.of('/board').emit('view', this.#view());
  }

  /** Somebody at the desk took every picture away. */
  takeMediaAway(): void {
    this.media = {};
    const told: MediaView = { view: 'media', files: [] };
    this.#sockets?.of('/board').emit('view', told);
  }

  #view(): BoardView {
    return aView({ ...this.facts, at: Date.now() as Instant, calls: this.#calls });
  }

  #answer(request: IncomingMessage, reply: ServerResponse): void {
    const { pathname } = new URL(request.url ?? '/', 'http://board');
    if (pathname.startsWith('/api/pairing')) this.#pair(request, reply);
    else if (pathname === '/api/speech' && this.speaks) void foundSounds(request, reply);
    else if (pathname.startsWith('/api/speech/') && this.speaks) reply.end('a sound');
    else if (pathname.startsWith('/media/')) this.#medium(decodeURIComponent(pathname), reply);
    else this.#file(pathname, reply);
  }

  #pair(request: IncomingMessage, reply: ServerResponse): void {
    const opened: PairingOpened = { pairingId: 'p1', code: 'К7Р2ХМ' };
    const paired: PairingState = {
      state: 'paired',
      deviceId: 'd1' as DeviceId,
      name: 'Табло',
      token: this.#token,
    };
    const now: PairingState = this.accepted ? paired : { state: 'waiting' };
    reply.end(JSON.stringify(request.method === 'POST' ? opened : now));
  }

  #medium(pathname: string, reply: ServerResponse): void {
    const name = pathname.slice('/media/'.length);
    const files = Object.entries(this.media).map(([file, { kind }]) => ({
      name: file,
      kind,
      changed: 1,
    }));
    const found = this.media[name];
    if (name !== '' && !found) reply.statusCode = 404;
    reply.end(name === '' ? JSON.stringify({ files }) : found?.body);
  }

  #file(pathname: string, reply: ServerResponse): void {
    const name = pathname.replace(/^\/board\//, '') || 'index.html';
    const file = join(this.#dist, name);
    if (!existsSync(file)) {
      reply.statusCode = 404;
      reply.end();
      return;
    }
    reply.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
    reply.end(readFileSync(file));
  }
}

/** One sound for each phrase that is asked for. */
async function foundSounds(request: IncomingMessage, reply: ServerResponse): Promise<void> {
  const { phrases } = (await json(request)) as SpeechRequest;
  const sounds = phrases.map(() => ({ state: 'ready', name: 'sound' }) as const);
  reply.end(JSON.stringify({ sounds } satisfies SpeechAnswer));
}

/** A call of this very moment, or of so many seconds ago. */
export function callNow(number: string, desk: string, facts: Partial<BoardCall> = {}): BoardCall {
  const at = facts.at ?? (Date.now() as Instant);
  const time = facts.time ?? 1;
  const callId = `${number}-${Math.trunc(at)}.${time}` as CallId;
  const where = { desk, deskId: `desk-${desk}` as DeskId, place: 'window' as const };
  return { callId, number, ...where, at, time, language: 'uk', state: 'called', ...facts };
}
