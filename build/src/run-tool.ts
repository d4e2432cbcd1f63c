import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from './rooms.ts';

const require = createRequire(import.meta.url);

/** Runs a command with our output and gives back its exit code. */
export function run(command: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit' });
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(signal ? 1 : (code ?? 1)));
  });
}

/** Runs a tool of node_modules under the Node that runs us, whatever Node the machine has. */
export const runTool = (
  packageName: string,
  bin: string,
  args: readonly string[],
): Promise<number> => run(process.execPath, [binOf(packageName, bin), ...args]);

function binOf(packageName: string, bin: string): string {
  const manifest = require.resolve(`${packageName}/package.json`);
  const { bin: bins } = require(manifest) as { bin: string | Record<string, string> };
  const file = typeof bins === 'string' ? bins : bins[bin];
  if (file === undefined) throw new Error(`${packageName} has no program ${bin}`);
  return join(dirname(manifest), file);
}
