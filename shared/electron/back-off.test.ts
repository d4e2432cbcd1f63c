import { expect, test } from 'vitest';
import { backOff } from './back-off.ts';

test('what fails again and again is tried later and later, up to a longest pause', () => {
  const next = backOff({ first: 1, longest: 6, calm: 100 });
  expect([0, 10, 20, 30, 40].map(next)).toEqual([1, 2, 4, 6, 6]);
});

test('after a calm time it is tried soon again', () => {
  const next = backOff({ first: 1, longest: 6, calm: 100 });
  expect([0, 10, 111, 300].map(next)).toEqual([1, 2, 1, 1]);
});
