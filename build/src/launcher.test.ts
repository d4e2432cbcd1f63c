import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { root } from './rooms.ts';

/** The tests themselves may run under npm; a launcher must believe so only where we say it. */
const { npm_lifecycle_event: _, ...surroundings } = process.env;
const launcher = join(root, 'build/run.mjs');
let dataDir: string;
let started: ChildProcess[];
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'cherha-launched-'));
  started = [];
});
afterEach(() => {
  for (const each of started) endGroup(each);
  rmSync(dataDir, { recursive: true, force: true });
});

/** Starts a server in the given way, and gives its address and what was started. */
async function startServer(command: string, args: readonly string[], more = {}) {
  const env = { ...surroundings, DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'silent', ...more };
  const process = spawn(command, args, {
    env: { ...env, SPEECH: 'no' },
    cwd: root,
    detached: true,
  });
  started.push(process);
  let out = '';
  process.stdout.on('data', (chunk) => (out += String(chunk)));
  await expect.poll(() => out).toMatch(/http:\S+/);
  return { process, url: /http:\S+/.exec(out)?.[0] ?? '' };
}

/** What a failed test leaves behind goes with it. */
function endGroup({ pid }: ChildProcess): void {
  // What never started has no group; 0 would be the tests' own.
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended, as it should.
  }
}

const answers = (url: string): Promise<boolean> =>
  fetch(`${url}/api/centre`).then(
    () => true,
    () => false,
  );
const journal = () => existsSync(join(dataDir, 'cherha.sqlite-wal'));

test('a server ends in order when its launcher is killed', async () => {
  const { process: killed, url } = await startServer(process.execPath, [launcher, 'server']);
  expect([await answers(url), journal()]).toEqual([true, true]);
  killed.kill('SIGKILL');
  await expect.poll(() => answers(url)).toBe(false);
  await expect.poll(journal).toBe(false);
});

test('it ends in order too when npm is killed, which started the launcher', async () => {
  // As npm does it: a process of its own, which waits for the launcher and tells it nothing.
  const npm = `require('node:child_process').spawn(process.execPath, [${JSON.stringify(launcher)}, 'server'], { stdio: 'inherit' })`;
  const { process: killed, url } = await startServer(process.execPath, ['-e', npm], {
    npm_lifecycle_event: 'server',
  });
  expect([await answers(url), journal()]).toEqual([true, true]);
  killed.kill('SIGKILL');
  await expect.poll(() => answers(url)).toBe(false);
  await expect.poll(journal).toBe(false);
});
