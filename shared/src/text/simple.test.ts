import { expect, test } from 'vitest';
import { languages } from '../domain/catalogue.ts';
import { sayIn } from './say.ts';
import { inSimpleWords } from './simple.ts';

const hard = [
  'kiosk.priority.lead',
  'kiosk.ticket.scan',
  'kiosk.refused.unknown',
  'kiosk.outOfReach.lead',
  'kiosk.shelter.kept',
] as const;

test.each(languages)('row 62: simpler words are shorter sentences (%s)', (language) => {
  const say = sayIn(language);
  const simply = inSimpleWords(say);
  for (const key of hard) {
    expect(simply(key)).not.toBe(say(key));
    expect(longestSentence(simply(key))).toBeLessThanOrEqual(11);
  }
});

test('what is simple already is said as it is, in its language and with its numbers', () => {
  const simply = inSimpleWords(sayIn('uk'));
  expect(simply('kiosk.waiting', { count: 3 })).toBe('чекають 3 особи');
  expect(simply.language).toBe('uk');
});

/** In words. */
const longestSentence = (text: string): number =>
  Math.max(...text.split(/[.!?]/).map((sentence) => sentence.trim().split(/\s+/).length));
