import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { setLine, type SerialLine } from './serial-line.ts';
import type { Connection, Transport } from './transport.ts';
import { restFor } from './waiting.ts';

/**
 * A device file such as `/dev/usb/lp0`, or with a line's settings `/dev/ttyUSB0`, read and written
 * without ever blocking a thread.
 */
export const fileTransport = (path: string, line?: SerialLine): Transport => ({
  async open(signal) {
    const flags = constants.O_RDWR | constants.O_NONBLOCK | constants.O_NOCTTY;
    const handle = await open(path, flags).catch(() => undefined);
    if (!handle || !line) return handle && overFile(handle);
    try {
      await setLine(path, line, signal);
      return overFile(handle);
    } catch {
      await handle.close().catch(() => {});
      return undefined;
    }
  },
});

const LOOK_AGAIN = 15;
const NUL = Uint8Array.of(0);

function overFile(handle: FileHandle): Connection {
  const lost = new AbortController();
  const closing = new AbortController();
  let listener: ((bytes: Uint8Array) => void) | undefined;
  const reading = readUntil(AbortSignal.any([lost.signal, closing.signal]), handle, (bytes) =>
    listener?.(bytes),
  ).catch(() => lost.abort());

  return {
    lost: lost.signal,
    listen(to) {
      listener = to;
    },
    async write(bytes, signal) {
      const stop = AbortSignal.any([signal, lost.signal]);
      // usblp takes a block on trust and drops it if the file is closed before the printer had it.
      // It takes another byte only then; a NUL between commands means nothing to a printer.
      for (const part of [bytes, NUL]) {
        for (let at = 0; at < part.length; ) {
          if (stop.aborted) return lost.signal.aborted ? 'lost' : 'stalled';
          const taken = await takenBy(handle, part.subarray(at));
          if (taken === 'lost') return 'lost';
          if (taken === 0) await restFor(LOOK_AGAIN, stop);
          at += taken;
        }
      }
      return 'taken';
    },
    async close() {
      closing.abort();
      await reading;
      await handle.close().catch(() => {});
    },
  };
}

async function readUntil(
  stop: AbortSignal,
  handle: FileHandle,
  hear: (bytes: Uint8Array) => void,
): Promise<void> {
  const buffer = new Uint8Array(256);
  while (!stop.aborted) {
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, null).catch(nothingYet);
    if (bytesRead > 0) hear(buffer.slice(0, bytesRead));
    else await restFor(LOOK_AGAIN, stop);
  }
}

const takenBy = (handle: FileHandle, bytes: Uint8Array): Promise<number | 'lost'> =>
  handle.write(bytes).then(
    ({ bytesWritten }) => bytesWritten,
    (error: unknown) => (isBusy(error) ? 0 : 'lost'),
  );

function nothingYet(error: unknown): { bytesRead: number } {
  if (isBusy(error)) return { bytesRead: 0 };
  throw error;
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EAGAIN';
