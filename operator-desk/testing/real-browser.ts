import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { build } from 'vite';

/** The desk as it is shipped, built once for all tests of a file into a folder of its own. */
export async function builtDesk(outDir: string): Promise<string> {
  const root = join(import.meta.dirname, '..');
  const env = process.env['NODE_ENV'];
  // In a test it says `test`, and React would be the one for developers, which keeps what it measures.
  process.env['NODE_ENV'] = 'production';
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir },
  }).finally(() => (process.env['NODE_ENV'] = env));
  if (!existsSync(join(outDir, 'index.html'))) throw new Error('the desk was not built');
  return outDir;
}

export const realBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium-headless-shell',
    args: ['--no-sandbox', '--font-render-hinting=none'],
  });
