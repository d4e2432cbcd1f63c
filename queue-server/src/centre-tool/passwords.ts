import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

export const SHORTEST_PASSWORD = 10;

/**
 * A password is typed, or comes by a pipe; never as an argument, which every user of the machine
 * could read in the list of processes. Typed signs are not shown.
 */
export async function readPassword(): Promise<string> {
  const { stdin, stderr } = process;
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({
    input: stdin,
    output: nowhere,
    terminal: stdin.isTTY,
  });
  try {
    if (stdin.isTTY) stderr.write('Password: ');
    for await (const line of lines) return line;
    return '';
  } finally {
    if (stdin.isTTY) stderr.write('\n');
    lines.close();
  }
}
