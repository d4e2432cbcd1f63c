import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { root } from './rooms.ts';
import { run } from './run-tool.ts';

/** The programs that have an Electron shell, and the builds that each is made of. */
export const shells = {
  kiosk: { room: 'kiosk', modes: ['main', 'preload'], flags: [] },
  desk: {
    room: 'operator-desk',
    modes: ['main', 'preload', 'address'],
    // Wayland lets no program keep a window above others or put it back where it stood.
    flags: process.platform === 'linux' ? ['--ozone-platform=x11'] : [],
  },
} as const;
export type Shell = keyof typeof shells;

export const mainBundle = (shell: Shell): string =>
  join(root, shells[shell].room, 'dist/electron/main.js');

/** Bundles a shell: its main process, its preload and the pages of its own are builds of one config. */
export async function buildShell(shell: Shell): Promise<void> {
  const { room, modes } = shells[shell];
  const configFile = join(root, room, 'src/electron/vite.config.ts');
  for (const mode of modes) await build({ configFile, mode, logLevel: 'warn' });
}

/** Starts a shell with what was given on the command line, or says what to do where Electron is not whole. */
export async function startShell(shell: Shell, otherwise: readonly string[]): Promise<void> {
  const electron = electronBinary(process.env);
  if (electron) {
    await buildShell(shell);
    process.exitCode = await run(electron.program, [mainBundle(shell), ...process.argv.slice(2)]);
  } else {
    console.error(otherwise.join('\n'));
    process.exitCode = 1;
  }
}

export interface ElectronBinary {
  readonly folder: string;
  readonly program: string;
}

/**
 * Where Electron's own program is, or `undefined`: its package comes without it and fetches it
 * from GitHub only when asked to. Asking here would start that download.
 */
export function electronBinary(env: NodeJS.ProcessEnv): ElectronBinary | undefined {
  const home = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  const folder = env['ELECTRON_OVERRIDE_DIST_PATH'] || join(home, 'dist');
  const pathFile = join(home, 'path.txt');
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : 'electron';
  const program = join(folder, name);
  return existsSync(program) ? { folder, program } : undefined;
}
