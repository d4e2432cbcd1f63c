import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { electronBinary } from './electron-shells.ts';
import { standInForElectron } from './pack.ts';

let empty: string;
let standIn: string;
beforeEach(async () => {
  empty = await mkdtemp(join(tmpdir(), 'no-electron-'));
  standIn = await standInForElectron();
});
afterEach(async () => {
  await rm(empty, { recursive: true });
  await rm(standIn, { recursive: true });
});

test('Electron is found where its program is', () => {
  expect(electronBinary({ ELECTRON_OVERRIDE_DIST_PATH: standIn })).toEqual({
    folder: standIn,
    program: join(standIn, 'electron'),
  });
  expect(electronBinary({ ELECTRON_OVERRIDE_DIST_PATH: empty })).toBeUndefined();
});

async function started(program: string): Promise<{ code: unknown; said: string }> {
  const env = { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: empty };
  return new Promise((resolve) =>
    execFile(process.execPath, [join(import.meta.dirname, program)], { env }, (error, _out, said) =>
      resolve({ code: error?.code, said }),
    ),
  );
}

test('without it the kiosk says what to do, and fails', async () => {
  const { code, said } = await started('kiosk.ts');
  expect(code).toBe(1);
  expect(said).toContain('npx install-electron');
  expect(said).toContain('chromium --kiosk http://127.0.0.1:8970/');
});

test('the desk says it in one line', async () => {
  const { code, said } = await started('desk.ts');
  expect(code).toBe(1);
  expect(said).toMatch(/^Electron .*npx install-electron --no.*\/desk\/.*\n$/);
});
