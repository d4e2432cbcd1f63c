import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { speechPlan, type Phrase } from '@cherha/shared/speech/phrases.ts';
import { defined } from '@cherha/shared/domain/result.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { forEspeak } from './for-espeak.ts';
import { espeakNg, rhvoice } from './synthesisers.ts';
import { standIn } from './testing/stand-in.ts';
import { tryVoices } from './try-voices.ts';
import type { Voice } from './voice.ts';
import { loudest, readWav, seconds, trimmed } from './wav.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cherha-voice-'));
  file = join(folder, 'sound.wav');
});
afterEach(() => rmSync(folder, { recursive: true }));

const patient = { limitMs: 15_000, pace: 'at-once' as const, stop: new AbortController().signal };
const spoken = () => ({ ...patient, file });
const tried = (voices: readonly Voice[]) => tryVoices(voices, folder, patient.stop);
const first = (text: string, language: 'uk' | 'en' = 'uk'): Phrase =>
  defined(speechPlan(text, language)[0], 'phrase');
const heard = () => defined(readWav(readFileSync(file)), 'sound');

describe('espeak-ng', () => {
  test.each([
    ['uk', 'Пройдіть до вікна 3'],
    ['en', 'Please go to window 3'],
  ] as const)(
    'in %s says «%s» for about as long as a person would, and not in silence',
    async (language, text) => {
      expect(await espeakNg(language).speak(first(text, language), spoken())).toBe('spoken');
      const wav = heard();
      expect(wav.hertz).toBe(22_050);
      expect(seconds(defined(trimmed(wav), 'something heard'))).toBeGreaterThan(0.8);
      expect(seconds(wav)).toBeLessThan(4);
      expect(loudest(wav)).toBeGreaterThan(5_000);
    },
  );

  test('a longer text lasts longer', async () => {
    await espeakNg('uk').speak(first('Талон'), spoken());
    const short = seconds(heard());
    await espeakNg('uk').speak(first('Термінал тимчасово не видає талонів'), spoken());
    expect(seconds(heard())).toBeGreaterThan(short * 2);
  });

  const sounds = (text: string): string =>
    execFileSync('espeak-ng', ['-q', '-v', 'uk', '--ipa', forEspeak(first(text).words, 'uk')], {
      encoding: 'utf8',
    }).trim();

  test('no word is spelled out because of its apostrophe', () => {
    for (const text of ['зв’язок', 'з’єднання', 'зв’яжіться', 'в’їзд', 'сім’я', 'п’ять', 'об’єкт'])
      expect(sounds(text), text).not.toContain(' ');
    expect(
      execFileSync('espeak-ng', ['-q', '-v', 'uk', '--ipa', "зв'язок"], { encoding: 'utf8' }),
    ).toContain('ˌɛ');
    expect(sounds('зв’язок')).not.toContain('ˌɛ');
  });

  test('the word «з» is not called «зе»', () => {
    expect(sounds('з документами')).not.toMatch(/^zˈɛ/);
    expect(forEspeak("з дев'ятої", 'uk')).toBe("із дев'ятої");
    expect(forEspeak('зе', 'uk')).toBe('зе');
  });

  test('what it drops or misreads itself is words already', () => {
    expect(sounds('№ 5')).toContain('nˈomir');
    expect(sounds('Б')).toBe('bˈe');
  });
});

describe('the command line of RHVoice', () => {
  test('names the voice and the file, and gives the words on standard input alone', async () => {
    const { program, calls } = standIn(folder);
    const voice = rhvoice('uk', { profile: 'anatol', program });
    expect(await voice.speak(first('-o /etc/passwd; $(reboot)'), spoken())).toBe('spoken');
    expect(calls()).toMatchObject([
      { args: ['-p', 'anatol', '-o', file], words: 'о, етк, пассвд, ребут\n' },
    ]);
    expect(seconds(heard())).toBeGreaterThan(0.2);
  });

  test('in the background it leaves the processor to everything else', async () => {
    const { program, calls } = standIn(folder);
    const voice = rhvoice('uk', { profile: 'anatol', program });
    await voice.speak(first('так'), { ...spoken(), pace: 'in-background' });
    await voice.speak(first('так'), spoken());
    const [background, atOnce] = calls();
    expect(background?.nice).toBeGreaterThan(atOnce?.nice ?? 99);
  });

  test('a voice that hangs is ended when its time is over', async () => {
    const { program } = standIn(folder, 'hangs');
    const voice = rhvoice('uk', { profile: 'anatol', program });
    expect(await voice.speak(first('так'), { ...spoken(), limitMs: 50 })).toBe('too-slow');
  });

  test('a voice that hangs is ended when the server closes', async () => {
    const { program, calls } = standIn(folder, 'hangs');
    const closing = new AbortController();
    const saying = rhvoice('uk', { profile: 'anatol', program }).speak(first('так'), {
      ...spoken(),
      stop: closing.signal,
    });
    await expect.poll(() => calls().length).toBe(1);
    closing.abort();
    expect(await saying).toBe('failed');
  });

  test('a program that fails, and one that is not there, are told apart', async () => {
    const { program } = standIn(folder, 'fails');
    const saying = (of: string) =>
      rhvoice('uk', { profile: 'anatol', program: of }).speak(first('так'), spoken());
    expect(await saying(program)).toBe('failed');
    expect(await saying(join(folder, 'nobody'))).toBe('missing');
  });
});

describe('who can be heard on this machine', () => {
  const found = async (way: Parameters<typeof standIn>[1]) => {
    const { program } = standIn(folder, way);
    const able = await tried([rhvoice('uk', { profile: 'anatol', program }), espeakNg('uk')]);
    return able.map(({ id }) => id);
  };

  test.each(['fails', 'writes nothing', 'is silent'] as const)(
    'a voice that %s when it is tried is not counted on',
    async (way) => {
      expect(await found(way)).toEqual(['espeak-ng-uk']);
    },
  );

  test('the better voice goes first where it speaks', async () => {
    expect(await found('speaks')).toEqual(['rhvoice-anatol', 'espeak-ng-uk']);
  });
});

const hasRhvoice = spawnSync('RHVoice-test', ['--version']).status === 0;

describe.runIf(hasRhvoice)('RHVoice itself, where it is installed', () => {
  test('anatol says a ticket so that it is heard', async () => {
    const voice = rhvoice('uk', { profile: 'anatol' });
    if ((await tried([voice])).length === 0) return;
    expect(await voice.speak(first('Пройдіть до вікна 3'), spoken())).toBe('spoken');
    expect(heard().hertz).toBe(24_000);
    expect(seconds(defined(trimmed(heard()), 'something heard'))).toBeGreaterThan(0.8);
  });

  test('a voice that it does not have is not counted on, though the program ends well', async () => {
    for (const language of ['uk', 'en'] as const) {
      const nobody = rhvoice(language, { profile: 'nobody-of-this-name' });
      expect(await nobody.speak(first('так', language), spoken())).toBe('spoken');
      expect(await tried([nobody])).toEqual([]);
    }
  });
});
