import type { Socket } from 'node:net';
import type { Oddity } from './odd-printer.ts';

/** A printer that acknowledges only when it is told to. */
export function heldBack() {
  const { promise: printing, resolve: begun } = Promise.withResolvers<void>();
  const waiting: Socket[] = [];
  const oddity: Oddity = {
    hear({ kind }, socket) {
      if (kind !== 'paperStatus') return true;
      waiting.push(socket);
      begun();
      return false;
    },
  };
  const release = (): void => waiting.splice(0).forEach((socket) => socket.write(Uint8Array.of(0)));
  return { oddity, printing, release };
}
