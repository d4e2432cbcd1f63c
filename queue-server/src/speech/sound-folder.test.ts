import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { phrase } from '@cherha/shared/speech/phrases.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSoundFolder, soundName } from './sound-folder.ts';
import { tone, writeTone } from './testing/tone.ts';
import { readWav, seconds } from './wav.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'cherha-sounds-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const nameOf = (words: string): string => soundName('a voice', phrase(words, 'uk'));
const opened = ({ largest = 10_000_000, needed = [] as string[] } = {}) =>
  openSoundFolder(folder, { largest, isNeeded: (name) => needed.includes(name) });

async function keptIn(sounds: Awaited<ReturnType<typeof opened>>, words: string, sound = tone()) {
  writeTone(sounds.draft(nameOf(words)), sound);
  return sounds.keep(nameOf(words));
}

test('one name for one voice, language and words, and another for anything else', () => {
  const names = [
    soundName('a voice', phrase('так', 'uk')),
    soundName('another', phrase('так', 'uk')),
    soundName('a voice', phrase('так', 'en')),
    soundName('a voice', phrase('ні', 'uk')),
  ];
  expect(new Set(names).size).toBe(4);
  expect(soundName('a voice', phrase('так', 'uk'))).toBe(names[0]);
});

test('a sound is kept without the silence around it, and is there after a restart', async () => {
  const sounds = await opened();
  expect(await keptIn(sounds, 'так')).toBe(true);
  const again = await opened();
  expect(again.has(nameOf('так'))).toBe(true);
  const kept = readWav((await again.read(nameOf('так'))) ?? Buffer.alloc(0));
  expect(kept && seconds(kept)).toBeLessThan(0.6);
});

test('what a kill or a power cut left behind is taken away and never given out', async () => {
  const left = join(folder, `${nameOf('так')}.1.draft`);
  writeFileSync(left, 'half a so');
  utimesSync(left, 0, 0);
  writeFileSync(join(folder, nameOf('ні')), '');
  const sounds = await opened();
  expect(sounds.has(nameOf('так'))).toBe(false);
  expect(sounds.has(nameOf('ні'))).toBe(false);
  expect(readdirSync(folder)).toEqual([]);
});

test('what another program is still writing is left alone', async () => {
  const other = `${nameOf('так')}.1.draft`;
  writeFileSync(join(folder, other), 'half a so');
  await opened();
  expect(readdirSync(folder)).toEqual([other]);
});

test('nothing is kept of a voice that was silent, wrote half a file, or wrote none', async () => {
  const sounds = await opened();
  expect(await keptIn(sounds, 'так', tone({ loud: 0 }))).toBe(false);
  expect(await keptIn(sounds, 'так', tone().subarray(0, 900))).toBe(false);
  expect(await sounds.keep(nameOf('так'))).toBe(false);
  expect(readdirSync(folder)).toEqual([]);
});

test('over its size the folder drops what nobody has wanted longest, and what is needed last', async () => {
  const one = tone({ seconds: 1, silence: 0 });
  const sounds = await opened({ largest: one.length * 2.5, needed: [nameOf('потрібне')] });
  for (const words of ['потрібне', 'давнє', 'нове']) await keptIn(sounds, words, one);
  expect(['потрібне', 'давнє', 'нове'].map((words) => sounds.has(nameOf(words)))).toEqual([
    true,
    false,
    true,
  ]);
  await sounds.read(nameOf('нове'));
  await keptIn(sounds, 'ще новіше', one);
  expect(sounds.has(nameOf('нове'))).toBe(false);
  expect(sounds.bytes).toBeLessThan(one.length * 2.5);
});

test('a sound that somebody deleted is missed and not given out', async () => {
  const sounds = await opened();
  await keptIn(sounds, 'так');
  rmSync(join(folder, nameOf('так')));
  expect(await sounds.read(nameOf('так'))).toBeUndefined();
  expect(sounds.has(nameOf('так'))).toBe(false);
});

test('what the centre’s tool has rendered meanwhile is found', async () => {
  const [server, tool] = [await opened(), await opened()];
  await keptIn(tool, 'так');
  expect(server.has(nameOf('так'))).toBe(false);
  expect(await server.look(nameOf('так'))).toBe(true);
});
