import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { phrase, type Phrase } from '@cherha/shared/speech/phrases.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSoundFolder, soundName } from './sound-folder.ts';
import { openStudio, type Studio, type Take } from './studio.ts';
import { writeTone } from './testing/tone.ts';
import type { Speaking, Spoken, Voice } from './voice.ts';

let folder: string;
let studio: Studio;
let time = 0;
const takes: Take[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cherha-studio-'));
  takes.length = 0;
});
afterEach(async () => {
  await studio.close();
  rmSync(folder, { recursive: true });
});

const word = (words: string): Phrase => phrase(words, 'uk');
const said = (): string[] =>
  takes.map(({ voice, phrase: { words }, outcome }) => `${voice}: ${words}, ${outcome}`);
const speaks = (_: Phrase, { file }: Speaking): Spoken => {
  writeTone(file);
  return 'spoken';
};
const aVoice = (
  id: string,
  speak: (of: Phrase, how: Speaking) => Spoken | Promise<Spoken> = speaks,
): Voice => ({ id, language: 'uk', mark: () => id, speak: async (of, how) => speak(of, how) });

async function open(...voices: Voice[]): Promise<void> {
  const sounds = await openSoundFolder(folder, { largest: 1_000_000, isNeeded: () => false });
  studio = openStudio({
    folder: sounds,
    voices: () => voices,
    onTake: (take) => takes.push(take),
    now: () => time,
  });
}

test('a phrase that is not there is begun at once and there the next time', async () => {
  await open(aVoice('anatol'));
  expect(studio.find(word('так'))).toEqual({ state: 'coming' });
  await studio.idle();
  expect(studio.find(word('так'))).toEqual({
    state: 'ready',
    name: soundName('anatol', word('так')),
  });
  expect(said()).toEqual(['anatol: так, spoken']);
});

test('a phrase that somebody waits for goes before all that is prepared', async () => {
  let mayGo: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => void (mayGo = resolve));
  await open(
    aVoice('anatol', async (of, how) => {
      await gate;
      return speaks(of, how);
    }),
  );
  studio.prepare(['раз', 'два', 'три'].map(word));
  studio.find(word('терміново'));
  mayGo();
  await studio.idle();
  expect(takes.map(({ phrase: { words } }) => words)).toEqual(['раз', 'терміново', 'два', 'три']);
});

test('never more than one program runs', async () => {
  let [running, most] = [0, 0];
  await open(
    aVoice('anatol', async (of, how) => {
      most = Math.max(most, (running += 1));
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      return speaks(of, how);
    }),
  );
  studio.prepare(['раз', 'два'].map(word));
  for (const words of ['три', 'чотири']) studio.find(word(words));
  await studio.idle();
  expect(takes.length).toBe(4);
  expect(most).toBe(1);
});

test('the next voice speaks when the first one cannot, and the first is not asked again for a while', async () => {
  await open(
    aVoice('anatol', () => 'failed'),
    aVoice('espeak'),
  );
  studio.find(word('так'));
  await studio.idle();
  expect(studio.find(word('так'))).toMatchObject({ name: soundName('espeak', word('так')) });
  await studio.idle();
  expect(said()).toEqual(['anatol: так, failed', 'espeak: так, spoken']);
  time += 11 * 60_000;
  expect(studio.find(word('так'))).toMatchObject({ name: soundName('espeak', word('так')) });
  await studio.idle();
  expect(said().slice(2)).toEqual(['anatol: так, failed']);
});

test('who was too slow for somebody waiting says it once more in the background', async () => {
  await open(
    aVoice('anatol', (of, how) => (how.pace === 'at-once' ? 'too-slow' : speaks(of, how))),
    aVoice('espeak'),
  );
  studio.find(word('так'));
  await studio.idle();
  expect(said()).toEqual(['anatol: так, too-slow', 'espeak: так, spoken', 'anatol: так, spoken']);
  expect(studio.find(word('так'))).toMatchObject({ name: soundName('anatol', word('так')) });
});

test('who waits is given two seconds of a voice’s time', async () => {
  const limits: number[] = [];
  await open(
    aVoice('anatol', (of, how) => {
      limits.push(how.limitMs);
      return speaks(of, how);
    }),
  );
  studio.find(word('так'));
  await studio.idle();
  expect(limits).toEqual([2_000]);
});

test('a voice that writes silence has not spoken', async () => {
  await open(aVoice('anatol', () => 'spoken'));
  studio.find(word('так'));
  await studio.idle();
  expect(said()).toEqual(['anatol: так, silent']);
  expect(studio.find(word('так'))).toEqual({ state: 'none' });
});

test('a bug of a voice stops nothing', async () => {
  await open(
    aVoice('anatol', () => {
      throw new Error('a bug');
    }),
    aVoice('espeak'),
  );
  studio.prepare(['раз', 'два'].map(word));
  await studio.idle();
  expect(studio.isReady(word('два'))).toBe(true);
});

test('a language without a voice has no sound, and nothing is begun', async () => {
  await open(aVoice('anatol'));
  expect(studio.find(phrase('yes', 'en'))).toEqual({ state: 'none' });
  expect(studio.left).toBe(0);
});

test('closing ends what is being said and begins nothing more', async () => {
  let begun: () => void = () => undefined;
  const saying = new Promise<void>((resolve) => void (begun = resolve));
  await open(
    aVoice('anatol', (_, { stop }) => {
      begun();
      return new Promise((resolve) =>
        stop.addEventListener('abort', () => resolve('failed'), { once: true }),
      );
    }),
  );
  studio.prepare(['раз', 'два'].map(word));
  await saying;
  await studio.close();
  expect(said()).toEqual(['anatol: раз, failed']);
});

test('closing before anything was begun begins nothing', async () => {
  await open(aVoice('anatol'));
  studio.prepare([word('раз')]);
  await studio.close();
  expect(takes).toEqual([]);
});
