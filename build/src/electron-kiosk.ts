import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { root } from './rooms.ts';

export const mainBundle = join(root, 'kiosk/dist/electron/main.js');

/** Bundles the Electron shell: the main process and the preload are two builds of one config. */
export async function buildElectron(): Promise<void> {
  const configFile = join(root, 'kiosk/src/electron/vite.config.ts');
  for (const mode of ['main', 'preload']) await build({ configFile, mode, logLevel: 'warn' });
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
