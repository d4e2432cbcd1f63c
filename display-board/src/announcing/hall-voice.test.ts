import { pageClock, silentSpeaker } from '@cherha/shared/ui/speech/silent-speaker.ts';
import { expect, test } from 'vitest';
import { speakIn, spokenCall } from './hall-voice.ts';
import { aCall } from '../previews/preview-data.ts';

const words = (facts: Parameters<typeof aCall>[2]) =>
  spokenCall(aCall('А015', '3', facts)).map(({ language, text }) => `${language}: ${text}`);

test('a call is said in Ukrainian, and in English too for whoever chose English', () => {
  expect(words({})).toEqual(['uk: Талон А015, пройдіть до вікна 3.']);
  expect(words({ language: 'en' })).toEqual([
    'uk: Талон А015, пройдіть до вікна 3.',
    'en: Ticket А015, please go to window 3.',
  ]);
});

test('a second call says that it is one', () => {
  expect(words({ time: 2 })).toEqual(['uk: Повторно: талон А015, пройдіть до вікна 3.']);
});

test('a call is spoken when the last of its words was heard, and unspoken where something was not', async () => {
  const speaker = silentSpeaker({ now: pageClock.now, after: (_, run) => pageClock.after(0, run) });
  const speak = speakIn(speaker);
  expect(await speak(aCall('А015', '3', { language: 'en' }))).toBe('spoken');
  expect(speaker.log.filter(({ event }) => event === 'end')).toHaveLength(2);
  const cut = speak(aCall('А016', '3'));
  speaker.cancel();
  await expect.poll(() => speaker.log.at(-1)?.event).toBe('cancel');
  expect(await cut).toBe('unspoken');
});
