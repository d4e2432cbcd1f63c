import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import type { Speaking, Spoken } from './voice.ts';

/**
 * Runs a synthesiser: never through a shell, the words on its standard input, where no word of them
 * can be taken for an option. In the background it yields the processor to everything else.
 */
export const runProgram = (
  program: string,
  args: readonly string[],
  words: string,
  { limitMs, pace, stop }: Omit<Speaking, 'file'>,
): Promise<Spoken> =>
  new Promise((resolve) => {
    if (stop.aborted) return resolve('failed');
    const child = spawn(program, args, { stdio: ['pipe', 'ignore', 'ignore'], windowsHide: true });
    let outcome: Spoken | undefined;
    const end = (why: Spoken): void => {
      outcome ??= why;
      child.kill('SIGKILL');
    };
    const timer = setTimeout(() => end('too-slow'), limitMs);
    const stopped = (): void => end('failed');
    stop.addEventListener('abort', stopped, { once: true });
    const done = (said: Spoken): void => {
      clearTimeout(timer);
      stop.removeEventListener('abort', stopped);
      resolve(outcome ?? said);
    };
    child.once('error', () => done('missing'));
    child.once('close', (code) => done(code === 0 ? 'spoken' : 'failed'));
    // A program that ends without reading must not end us.
    child.stdin.on('error', () => undefined);
    child.stdin.end(`${words}\n`);
    if (pace === 'in-background' && child.pid !== undefined) yieldAlways(child.pid);
  });

function yieldAlways(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_LOW);
  } catch {
    // It has ended already, or this system knows no such thing.
  }
}
