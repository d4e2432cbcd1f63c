import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What a phone's camera reads on the picture of a ticket. */
export const readQr = (png: Uint8Array): Promise<string> =>
  withFile(png, async (file) => {
    const args = ['-q', '--raw', '-Sdisable', '-Sqrcode.enable', file];
    return (await run('zbarimg', args)).stdout.trim();
  });

/** What an eye reads there in these languages, `ukr`, `eng` or `ukr+eng`, with every space and line break as one space. */
export const readText = (png: Uint8Array, language: string): Promise<string> =>
  withFile(png, async (file) => {
    const args = [file, 'stdout', '-l', language, '--psm', '4', '--dpi', '203'];
    const { stdout } = await run('tesseract', args, {
      env: { ...process.env, OMP_THREAD_LIMIT: '1' },
    });
    return stdout.replaceAll(/\s+/g, ' ').trim();
  });

async function withFile<T>(png: Uint8Array, work: (file: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'ticket-'));
  try {
    const file = join(folder, 'ticket.png');
    await writeFile(file, png);
    return await work(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}
