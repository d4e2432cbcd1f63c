import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { commandStream } from '../command-stream.ts';
import type { Command } from '../commands.ts';

/** A printer in order, unless a test says how it is odd. */
export interface Oddity {
  /** Says the bytes of an answer; a network box may cut or decorate them. */
  readonly say?: (socket: Socket, bytes: Uint8Array) => void;
  /** Hears every command; `false` keeps the printer from answering it. */
  readonly hear?: (command: Command, socket: Socket) => boolean;
}

export interface OddPrinter {
  readonly url: string;
  /** Tickets that were cut. */
  readonly cuts: number;
  readonly connections: { readonly now: number; readonly most: number };
  close(): Promise<void>;
}

export async function startOddPrinter(oddity: Oddity = {}): Promise<OddPrinter> {
  const sockets = new Set<Socket>();
  const say = oddity.say ?? ((socket, bytes) => void socket.write(bytes));
  let cuts = 0;
  let most = 0;

  const server = createServer((socket) => {
    sockets.add(socket);
    most = Math.max(most, sockets.size);
    const read = commandStream();
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
    socket.on('data', (bytes: Uint8Array) => {
      for (const { command } of read(bytes)) {
        const silent = oddity.hear?.(command, socket) === false;
        if (command.kind === 'cut') cuts += 1;
        if (silent) continue;
        if (command.kind === 'question') say(socket, Uint8Array.of(0x12));
        if (command.kind === 'paperStatus') say(socket, Uint8Array.of(0x00));
      }
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;

  return {
    url: `tcp://127.0.0.1:${port}`,
    get cuts() {
      return cuts;
    },
    get connections() {
      return { now: sockets.size, most };
    },
    async close() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
