import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './rooms.ts';

/** What a clone will have: every path that git keeps, or will keep because nothing ignores it. */
const kept = keptByGit();

/** Every way in which a source file names another one beside it. */
const naming = [
  /(?:\bfrom|\bimport)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g,
  /\burl\(\s*['"]?(\.{1,2}\/[^'")]+)['"]?\s*\)/g,
  /@import\s+['"](\.{1,2}\/[^'"]+)['"]/g,
];
const inPage = [/\b(?:src|href)="((?:\.{0,2}\/)?(?:src|public)\/[^"]+|\.{1,2}\/[^"]+)"/g];

test.skipIf(!kept)('a clone has every file that its source files name', () => {
  const sources = [...(kept ?? [])].filter((path) => /\.(?:[mc]?[jt]sx?|css|html)$/.test(path));
  const missing = sources
    .filter((path) => existsSync(join(root, path)))
    .flatMap((path) => namedIn(path).map((named) => ({ path, named })))
    .filter(({ named }) => !kept?.has(named));
  expect(sources.length).toBeGreaterThan(300);
  expect(missing).toEqual([]);
});

function keptByGit(): ReadonlySet<string> | undefined {
  if (!existsSync(join(root, '.git'))) return undefined;
  const args = ['-C', root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' });
  return status === 0 ? new Set(stdout.split('\0')) : undefined;
}

function namedIn(path: string): string[] {
  const text = readFileSync(join(root, path), 'utf8');
  const ways = path.endsWith('.html') ? [...naming, ...inPage] : naming;
  return ways
    .flatMap((way) => [...text.matchAll(way)].map(([, named = '']) => named.replace(/[?#].*$/, '')))
    .map((named) => normalize(join(dirname(path), named)));
}
