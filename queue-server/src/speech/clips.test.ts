import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { speechPlan } from '@cherha/shared/speech/phrases.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CannotStart } from '../server-options.ts';
import { clipsIn, CLIPS_FILE } from './clips.ts';
import { openSpeech } from './speech.ts';
import { soundType } from './sound-type.ts';
import { tone, writeTone } from './testing/tone.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'cherha-clips-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const manifest = (clips: unknown): void =>
  writeFileSync(join(folder, CLIPS_FILE), JSON.stringify(clips));

test('a recorded clip goes before every synthesiser, and other words are synthesised', async () => {
  writeTone(join(folder, 'talon.wav'));
  manifest({ 'uk:талон': 'talon.wav' });
  const dataDir = mkdtempSync(join(tmpdir(), 'cherha-clips-data-'));
  const speech = await openSpeech(dataDir, {
    clips: folder,
    programs: { rhvoice: join(folder, 'nobody') },
  });
  try {
    await speech.settled();
    for (const phrase of speechPlan('Талон А015', 'uk')) speech.find(phrase);
    await speech.settled();
    expect(speech.takes.map(({ voice, phrase }) => `${voice} ${phrase.words}`)).toEqual([
      'clips талон',
      'espeak-ng-uk а',
      "espeak-ng-uk нуль п'ятнадцять",
    ]);
  } finally {
    await speech.close();
    rmSync(dataDir, { recursive: true });
  }
});

test('a clip that was recorded anew is another sound', async () => {
  const [talon] = speechPlan('Талон', 'uk');
  manifest({ 'uk:талон': 'talon.wav' });
  writeTone(join(folder, 'talon.wav'));
  const before = (await clipsIn(folder))('uk').mark(talon!);
  writeTone(join(folder, 'talon.wav'), tone({ seconds: 0.5 }));
  const after = (await clipsIn(folder))('uk').mark(talon!);
  expect(before).toMatch(/^clip /);
  expect(after).not.toBe(before);
});

test('a packed clip is given out as what it is', () => {
  expect(soundType(Buffer.from('OggS....'))).toBe('audio/ogg');
  expect(soundType(Buffer.from('ID3.....'))).toBe('audio/mpeg');
  expect(soundType(tone())).toBe('audio/wav');
});

test.each([
  [{ талон: 'talon.wav' }, 'must be a phrase'],
  [{ 'uk:талон': '../../etc/passwd' }, 'must be a .wav'],
  [{ 'uk:талон': 'missing.wav' }, 'missing.wav cannot be read'],
  [[], 'clips.json'],
])('%o is told in one line before the server opens', async (clips, line) => {
  manifest(clips);
  const opening = clipsIn(folder);
  await expect(opening).rejects.toThrow(CannotStart);
  await expect(opening).rejects.toThrow(line);
});

test('a folder without a list is told in one line', async () => {
  await expect(clipsIn(folder)).rejects.toThrow('clips.json cannot be read');
});
