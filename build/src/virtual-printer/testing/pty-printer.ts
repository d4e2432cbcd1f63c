import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { PrinterWorks, type PrintedTicket } from '../printer-works.ts';

export interface PtyPrinter {
  /** The device file that the printer sits behind. */
  readonly path: string;
  readonly works: PrinterWorks;
  readonly tickets: readonly PrintedTicket[];
  /** Whatever else sits behind a serial line says this. */
  say(text: string): void;
  close(): Promise<void>;
}

/**
 * A printer behind a character device: `script` (util-linux) opens a pseudo-terminal and carries
 * its bytes to our pipes, both ways and unchanged.
 */
export async function startPtyPrinter(): Promise<PtyPrinter> {
  const folder = await mkdtemp(join(tmpdir(), 'pty-'));
  const name = join(folder, 'name');
  const child = spawn(
    'script',
    ['-q', '-c', `stty raw -echo; tty > ${name}; exec sleep 600`, '/dev/null'],
    { stdio: ['pipe', 'pipe', 'ignore'] },
  );
  const path = await vi.waitFor(async () => {
    const text = (await readFile(name, 'utf8')).trim();
    if (!text.startsWith('/dev/')) throw new Error('no terminal yet');
    return text;
  });

  const tickets: PrintedTicket[] = [];
  const works = new PrinterWorks(576, {
    say: (bytes) => void child.stdin.write(bytes),
    switched: () => {},
    ticketPrinted: (ticket) => void tickets.unshift(ticket),
  });
  child.stdout.on('data', (bytes: Uint8Array) => works.receive(bytes));
  return {
    path,
    works,
    tickets,
    say: (text) => void child.stdin.write(text),
    async close() {
      const gone = new Promise((resolve) => child.once('close', resolve));
      // The sleeper behind it is hung up together with its terminal.
      child.kill('SIGKILL');
      await gone;
      await rm(folder, { recursive: true });
    },
  };
}
