import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { silentSpeaker } from './silent-speaker.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const say = (text: string) => ({ source: 'test', language: 'uk', text }) as const;
const heard = (speaker: ReturnType<typeof silentSpeaker>) =>
  speaker.log.map(({ event, text }) => `${event} ${text}`);

test('one thing is said after another, never two at once', () => {
  const speaker = silentSpeaker({ msPerLetter: 10 });
  speaker.say([say('один'), say('два')], 'after');
  vi.advanceTimersByTime(40);
  speaker.say([say('три')], 'after');
  expect(speaker.isSpeaking).toBe(true);
  vi.advanceTimersByTime(60);
  expect(heard(speaker)).toEqual([
    'start один',
    'end один',
    'start два',
    'end два',
    'start три',
    'end три',
  ]);
  expect(speaker.isSpeaking).toBe(false);
});

test('row 45: something new breaks off what is being said and drops what waited', () => {
  const speaker = silentSpeaker({ msPerLetter: 10 });
  speaker.say([say('довге'), say('друге')], 'after');
  speaker.say([say('нове')], 'instead');
  vi.runAllTimers();
  expect(heard(speaker)).toEqual(['start довге', 'cancel довге', 'start нове', 'end нове']);
});

test('row 44: the last thing is said again', () => {
  const speaker = silentSpeaker();
  speaker.say([say('А'), say('Б')], 'instead');
  vi.runAllTimers();
  speaker.repeat();
  vi.runAllTimers();
  expect(speaker.log.filter(({ event }) => event === 'start').map(({ text }) => text)).toEqual([
    'А',
    'Б',
    'А',
    'Б',
  ]);
});

test('row 56: at twice the pace it takes half as long', () => {
  const speaker = silentSpeaker({ msPerLetter: 10 });
  speaker.setRate(2);
  speaker.say([say('десять буку')], 'instead');
  vi.advanceTimersByTime(54);
  expect(speaker.isSpeaking).toBe(true);
  vi.advanceTimersByTime(1);
  expect(speaker.isSpeaking).toBe(false);
});
