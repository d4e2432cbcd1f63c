import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { root } from '../rooms.ts';

export interface ChildServer {
  readonly url: string;
  readonly pid: number;
  readonly startedInMs: number;
  /** Resident memory in megabytes, as the kernel counts it. */
  stop(): Promise<void>;
}

/** Starts a server in a process of its own; it says its address as one JSON line `{"url": …}`. */
export async function childServer(
  script: string,
  env: Record<string, string> = {},
): Promise<ChildServer> {
  const began = performance.now();
  const child = spawn(process.execPath, [join(root, 'build/src/bench', script)], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await firstUrl(child);
  return {
    url,
    pid: child.pid ?? 0,
    startedInMs: performance.now() - began,
    async stop() {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

async function firstUrl(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('a server without a voice');
  for await (const line of createInterface({ input: child.stdout })) {
    const said: unknown = JSON.parse(line);
    if (typeof said === 'object' && said !== null && 'url' in said) return String(said.url);
  }
  throw new Error('the server ended before it said its address');
}
