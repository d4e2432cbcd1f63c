import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { Connection, Transport } from './transport.ts';
import { unlessAborted, within } from './waiting.ts';

/**
 * Port 9100: one socket, both ways. Most printers take one connection at a time, so there is never
 * a second one for status, and the next may only come when this one is closed at both ends.
 */
export const tcpTransport = (address: { host: string; port: number }): Transport => ({
  async open(signal) {
    const socket = connect({ ...address, noDelay: true, keepAlive: true });
    const connected = once(socket, 'connect').then(
      () => true,
      () => false,
    );
    if (await unlessAborted(connected, signal)) return overSocket(socket);
    socket.on('error', () => {}).destroy();
    return undefined;
  },
});

const CHUNK = 4096;
const GOODBYE = 1_000;

function overSocket(socket: Socket): Connection {
  const lost = new AbortController();
  let listener: ((bytes: Uint8Array) => void) | undefined;
  socket.on('data', (bytes) => listener?.(bytes));
  socket.on('error', () => lost.abort());
  socket.on('end', () => lost.abort());
  socket.on('close', () => lost.abort());
  const taken = (chunk: Uint8Array): Promise<boolean> =>
    new Promise((resolve) => socket.write(chunk, (error) => resolve(!error)));

  return {
    lost: lost.signal,
    listen(to) {
      listener = to;
    },
    async write(bytes, signal) {
      const stop = AbortSignal.any([signal, lost.signal]);
      for (let at = 0; at < bytes.length; at += CHUNK) {
        const done = await unlessAborted(taken(bytes.subarray(at, at + CHUNK)), stop);
        if (lost.signal.aborted || done === false) return 'lost';
        if (done === undefined) return 'stalled';
      }
      return 'taken';
    },
    async close() {
      if (socket.closed) return;
      const closed = once(socket, 'close').catch(() => {});
      // What a stalled printer has not taken would come out of it much later, behind our back.
      if (socket.writableLength > 0) socket.resetAndDestroy();
      else socket.end();
      await unlessAborted(closed, within(GOODBYE));
      socket.destroy();
    },
  };
}
