import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** How a serial line is spoken to: its speed, and whether the wires say when the printer is full. */
export interface SerialLine {
  readonly baud: number;
  readonly handshake: 'hardware' | 'none';
}

const run = promisify(execFile);

/** Sets the line up while it is open: some drivers forget it with the last close. */
export async function setLine(
  path: string,
  { baud, handshake }: SerialLine,
  signal: AbortSignal,
): Promise<void> {
  const flow = handshake === 'hardware' ? 'crtscts' : '-crtscts';
  const words = [String(baud), 'raw', '-echo', 'cs8', '-parenb', '-cstopb', 'clocal', flow];
  await run('stty', ['-F', path, ...words], { signal });
}
