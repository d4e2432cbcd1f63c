import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root, screens } from './rooms.ts';

/** Builds every screen; with `--if-changed` only when a source differs from the last build. */
const STAMP = join(root, '.cache', 'screens.sha256');
const SOURCES = ['kiosk', 'display-board', 'operator-desk', 'shared', 'package-lock.json'];

export async function buildScreens({ onlyIfChanged = false } = {}): Promise<'built' | 'as it was'> {
  const now = fingerprint();
  if (
    onlyIfChanged &&
    screens.every(({ out }) => existsSync(join(root, out, 'index.html'))) &&
    lastBuilt() === now
  )
    return 'as it was';
  for (const { config } of screens)
    await build({
      configFile: join(root, config),
      root: join(root, config, '..'),
      logLevel: 'warn',
    });
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(STAMP, now);
  return 'built';
}

const lastBuilt = (): string | undefined =>
  existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : undefined;

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(filesIn).toSorted())
    hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function filesIn(path: string): string[] {
  if (!existsSync(join(root, path))) return [];
  if (path.includes('.')) return [path];
  return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter((file) => !/(^|\/)(node_modules|dist|release)\/|\.test\.tsx?$/.test(file));
}

if (import.meta.main) {
  const began = performance.now();
  const done = await buildScreens({ onlyIfChanged: process.argv.includes('--if-changed') });
  if (done === 'built')
    console.log(`Screens built in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}
