import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { PrinterWorks, type PrintedTicket } from './printer-works.ts';
import type { Switches } from './switches.ts';

export interface PrintJob extends PrintedTicket {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A printer made of software: it takes the same bytes as a real one and shows what it would print. */
export interface VirtualPrinter {
  readonly host: string;
  readonly port: number;
  /** What to write into `PRINTER_URL`. */
  readonly url: string;
  readonly width: number;
  /** Newest first, the last fifty. */
  readonly jobs: readonly PrintJob[];
  readonly switches: Switches;
  set(change: Partial<Switches>): void;
  /** The roll ends after so many more dots. */
  leavePaper(dots: number): void;
  /** Hears every new ticket and every change of a switch. */
  onChange(listener: () => void): () => void;
  close(): Promise<void>;
}

const KEPT = 50;

export async function startVirtualPrinter({
  port = 9100,
  host = '127.0.0.1',
  width = 576,
}: {
  port?: number;
  host?: string;
  width?: number;
} = {}): Promise<VirtualPrinter> {
  const jobs: PrintJob[] = [];
  const listeners = new Set<() => void>();
  const changed = (): void => listeners.forEach((listener) => listener());

  const line = oneAtATime();
  const works = new PrinterWorks(width, {
    say: (bytes) => line.say(bytes),
    switched: ({ stalled }) => {
      line.stall(stalled);
      changed();
    },
    ticketPrinted(ticket) {
      jobs.unshift({ ...ticket, id: randomUUID(), at: Date.now() });
      jobs.splice(KEPT);
      changed();
    },
  });
  line.hear({ bytes: (bytes) => works.receive(bytes), end: () => works.hungUp() });

  const server = createServer((socket) => line.take(socket)).listen(port, host);
  await once(server, 'listening');
  const address = server.address();
  const taken = address !== null && typeof address === 'object' ? address.port : port;
  return {
    host,
    port: taken,
    url: `tcp://${host}:${taken}`,
    width,
    jobs,
    get switches() {
      return works.switches;
    },
    set: (change) => works.set(change),
    leavePaper: (dots) => works.leavePaper(dots),
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => closed(server, line.sockets),
  };
}

async function closed(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  const done = once(server, 'close');
  server.close();
  for (const socket of sockets) socket.destroy();
  await done;
}

/** Like a printer's network card: one connection is served, the others wait until it has ended. */
function oneAtATime() {
  const sockets = new Set<Socket>();
  let current: Socket | undefined;
  let stalled = false;
  let held: Uint8Array | undefined;
  let ear = { bytes: (_bytes: Uint8Array): void => {}, end: (): void => {} };

  const serveNext = (): void => {
    [current] = sockets;
    held = undefined;
    current?.resume();
  };

  return {
    sockets,
    hear(next: typeof ear) {
      ear = next;
    },
    say: (bytes: Uint8Array): void => void (current?.writable && current.write(bytes)),
    /** A stalled printer still tells how it is; it stops taking bytes with the next of a job. */
    stall(now: boolean): void {
      stalled = now;
      if (now) return;
      if (held) ear.bytes(held);
      held = undefined;
      current?.resume();
    },
    take(socket: Socket): void {
      sockets.add(socket);
      socket.pause().on('data', (bytes: Uint8Array) => {
        if (!stalled || asksOnlyStatus(bytes)) return ear.bytes(bytes);
        held = bytes;
        socket.pause();
      });
      socket.on('error', () => {});
      socket.on('close', () => {
        sockets.delete(socket);
        if (socket !== current) return;
        ear.end();
        serveNext();
      });
      if (!current || sockets.size === 1) serveNext();
    },
  };
}

/** DLE EOT n and nothing else: answered in real time, whatever the printer is busy with. */
function asksOnlyStatus(bytes: Uint8Array): boolean {
  const [DLE, EOT] = [0x10, 0x04];
  const asks = (at: number): boolean => bytes[at] === DLE && bytes[at + 1] === EOT;
  return bytes.length % 3 === 0 && bytes.every((_, at) => at % 3 !== 0 || asks(at));
}
