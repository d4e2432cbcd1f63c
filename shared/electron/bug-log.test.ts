import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bugLog } from './bug-log.ts';

let folder: string;
const journal = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cherha-bugs-'));
  journal.mockClear();
});
afterEach(() => rmSync(folder, { recursive: true }));

const lines = (file: string): { time: string; bug: string }[] =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { time: string; bug: string });

test('each bug is a line with its time and where it happened, in the file and in the journal', () => {
  const file = join(folder, 'logs/bugs.log');
  const report = bugLog(file);
  report(new Error('drawing broke'));
  report('a bare word');
  expect(lines(file).map(({ bug }) => bug)).toEqual([
    expect.stringMatching(/^Error: drawing broke\n.+bug-log\.test\.ts/),
    'a bare word',
  ]);
  expect(Date.parse(lines(file)[0]?.time ?? '')).not.toBeNaN();
  expect(journal).toHaveBeenCalledTimes(2);
});

test('the file does not grow for ever, and what was before is kept once', () => {
  const file = join(folder, 'bugs.log');
  const report = bugLog(file, 200);
  for (let n = 0; n < 20; n += 1) report(`bug ${n}`);
  expect(readFileSync(file).length).toBeLessThanOrEqual(200);
  expect(lines(file).at(-1)?.bug).toBe('bug 19');
  expect(readFileSync(`${file}.before`).length).toBeLessThanOrEqual(200);
});

test('where nothing can be written the journal still hears of it', () => {
  const taken = join(folder, 'taken');
  writeFileSync(taken, '');
  bugLog(join(taken, 'bugs.log'))('lost disk');
  expect(journal).toHaveBeenCalledOnce();
});
