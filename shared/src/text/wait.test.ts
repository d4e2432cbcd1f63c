import { expect, test } from 'vitest';
import { sayIn } from './say.ts';
import { shortWaitWords, waitWords } from './wait.ts';

const minutes = (p50: number, p90: number) => ({ p50: p50 * 60, p90: p90 * 60 });

test.each([
  [minutes(0, 0.3), 'The wait is less than 3 min', 'up to 3 min'],
  [minutes(4.2, 8.8), 'The wait is about 4–9 min', '4–9 min'],
  [minutes(13, 31), 'The wait is about 15–30 min', '15–30 min'],
  [minutes(48, 96), 'The wait is about 50–100 min', '50–100 min'],
  [minutes(29, 31), 'The wait is about 30 min', 'up to 30 min'],
])('W1: a wait is told no more exactly than it is known', (range, words, short) => {
  expect(waitWords(sayIn('en'), range)).toBe(words);
  expect(shortWaitWords(sayIn('en'), range)).toBe(short);
});
