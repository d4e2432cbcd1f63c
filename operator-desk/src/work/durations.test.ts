import type { Instant } from '@cherha/shared/domain/ids.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import { expect, test } from 'vitest';
import { longAgo, runningTime, secondsLeft } from './durations.ts';

const then = 1_000_000 as Instant;
const after = (seconds: number): Instant => (then + seconds * 1_000) as Instant;
const uk = sayIn('uk');

test('waiting is said in minutes, then in hours and minutes', () => {
  expect(longAgo(then, after(59), uk)).toBe('щойно');
  expect(longAgo(then, after(60), uk)).toBe('1 хв');
  expect(longAgo(then, after(59 * 60 + 59), uk)).toBe('59 хв');
  expect(longAgo(then, after(65 * 60), uk)).toBe('1 год 05 хв');
  expect(longAgo(then, after(65 * 60), sayIn('en'))).toBe('1 h 05 min');
});

test('a ticket from the future, by a clock that was put right, has waited no time', () => {
  expect(longAgo(then, after(-30), uk)).toBe('щойно');
  expect(runningTime(then, after(-30))).toBe('0:00');
});

test('a running clock shows minutes and seconds, and hours when there are some', () => {
  expect(runningTime(then, after(7))).toBe('0:07');
  expect(runningTime(then, after(247))).toBe('4:07');
  expect(runningTime(then, after(3_750))).toBe('1:02:30');
});

test('a call can be taken back for exactly the seconds that the centre allows', () => {
  expect(secondsLeft(then, after(0), 10)).toBe(10);
  expect(secondsLeft(then, after(9.2), 10)).toBe(1);
  expect(secondsLeft(then, after(10), 10)).toBe(0);
  expect(secondsLeft(then, after(60), 10)).toBe(0);
  expect(secondsLeft(then, after(-3), 10)).toBe(10);
});
