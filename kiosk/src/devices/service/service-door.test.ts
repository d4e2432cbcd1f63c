import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { answerService } from './answer-service.ts';
import { glassIn, keepGlassIn } from './glass-file.ts';
import { hashPin, isPin, isPinOf, readPinHash } from './pin.ts';
import type { GlassSize, Service } from './service.ts';
import { serviceDoor } from './service-door.ts';

const pinHash = await hashPin('2468');
let clock: number;
let kept: GlassSize[];
let noted: number[];
let door: Service;
beforeEach(() => {
  [clock, kept, noted] = [0, [], []];
  door = serviceDoor({
    pinHash,
    now: () => clock,
    keepGlass: (glass) => kept.push(glass),
    noteWrong: (count) => noted.push(count),
  });
});

const glass = { pxPerMm: 3.2, screenBottomMm: 700 };

test('where no PIN is set there is no service page', async () => {
  const off = serviceDoor({ pinHash: undefined, now: () => clock, keepGlass: () => undefined });
  expect(await off.open('')).toEqual({ door: 'off' });
  expect(await off.open('2468')).toEqual({ door: 'off' });
});

test('the right PIN opens, and tells how many wrong ones came before it', async () => {
  expect(await door.open('1111')).toEqual({ door: 'wrong', waitMs: 0 });
  expect(await door.open('2468')).toMatchObject({ door: 'open', wrongBefore: 1 });
  expect(await door.open('2468')).toMatchObject({ door: 'open', wrongBefore: 0 });
  expect(noted).toEqual([1]);
});

test('asking whether there is a door is no try', async () => {
  expect(await door.open('')).toEqual({ door: 'wait', waitMs: 0 });
  expect(noted).toEqual([]);
});

test('from the third wrong PIN on every try waits twice as long, also for the right one, up to ten minutes', async () => {
  const waits: number[] = [];
  for (let i = 0; i < 12; i++) {
    const answer = await door.open('9999');
    if (answer.door !== 'wrong') throw new Error(answer.door);
    waits.push(answer.waitMs);
    if (answer.waitMs > 0) expect(await door.open('2468')).toMatchObject({ door: 'wait' });
    clock += answer.waitMs;
  }
  expect(waits.slice(0, 5)).toEqual([0, 0, 5_000, 10_000, 20_000]);
  expect(waits.at(-1)).toBe(600_000);
  expect(await door.open('2468')).toMatchObject({ door: 'open', wrongBefore: 12 });
});

test('many PINs asked at once are tried one after another', async () => {
  const all = await Promise.all(Array.from({ length: 20 }, () => door.open('0000')));
  expect(all.filter(({ door: now }) => now === 'wrong')).toHaveLength(3);
});

test('a disk that takes nothing is reported, and refuses the size', async () => {
  const reported: unknown[] = [];
  const full = serviceDoor({
    pinHash,
    now: () => clock,
    keepGlass: () => {
      throw new Error('ENOSPC');
    },
    reportBug: (error) => reported.push(error),
  });
  const opened = await full.open('2468');
  expect(await full.keepGlass(opened.door === 'open' ? opened.pass : '', glass)).toBe('refused');
  expect(reported).toEqual([new Error('ENOSPC')]);
});

test('only who was let in keeps the size of the glass, and not for ever', async () => {
  expect(await door.keepGlass('a pass', glass)).toBe('refused');
  const opened = await door.open('2468');
  const pass = opened.door === 'open' ? opened.pass : '';
  expect(await door.keepGlass(pass, glass)).toBe('kept');
  clock += 15 * 60_000 + 1;
  expect(await door.keepGlass(pass, glass)).toBe('refused');
  expect(kept).toEqual([glass]);
});

test('a size that no glass has is no question', async () => {
  for (const size of [{ ...glass, pxPerMm: 0 }, { ...glass, screenBottomMm: 5_000 }, {}])
    expect(await answerService(door, ['keepGlass', 'a pass', size])).toBeUndefined();
  expect(await answerService(door, ['keepGlass', 'a pass', glass])).toBe('refused');
  expect(await answerService(door, ['close'])).toBeUndefined();
});

test('a PIN is kept as a hash of its own, and a wrong hash is named', async () => {
  expect(await hashPin('2468')).not.toBe(pinHash);
  expect(pinHash).not.toContain('2468');
  expect(await isPinOf(pinHash, '2468')).toBe(true);
  expect(['123', '1234', '123456789012', '12a4'].map(isPin)).toEqual([false, true, true, false]);
  expect(readPinHash('')).toBeUndefined();
  expect(readPinHash(pinHash)).toBe(pinHash);
  expect(() => readPinHash('2468')).toThrow('KIOSK_PIN_HASH');
});

test('what was measured is there after a restart, and a broken file is none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cherha-glass-'));
  const file = join(folder, 'kiosk/glass.json');
  expect(glassIn(file)).toBeUndefined();
  keepGlassIn(file, glass);
  expect(glassIn(file)).toEqual(glass);
  writeFileSync(file, '{"pxPerMm":');
  expect(glassIn(file)).toBeUndefined();
  rmSync(folder, { recursive: true });
});
