import { expect, test } from 'vitest';
import { dueAt, felt, noFinger, waited, type Feel, type Finger, type Gesture } from './finger.ts';

const usual: Feel = { edge: 'level', debounceMs: 0, lockoutMs: 2_000 };

/** Down (1), up (0) or nothing heard (.) at these milliseconds; what was meant, and when. */
function lived(feel: Feel, ...story: readonly [number, 0 | 1 | '.'][]): [number, Gesture][] {
  let finger: Finger = noFinger;
  return story.flatMap(([at, what]) => {
    const next = what === '.' ? waited(finger, feel, at) : felt(finger, what === 1, feel, at);
    ({ finger } = next);
    return next.meant.map((gesture): [number, Gesture] => [at, gesture]);
  });
}

test('a finger that goes down is one press, however often the device repeats it', () => {
  expect(lived(usual, [0, 1], [10, 1], [20, 1], [30, 0])).toEqual([[0, 'press']]);
});

test('a second press is a press again once the lock-out is over', () => {
  expect(lived(usual, [0, 1], [50, 0], [1_999, 1], [2_010, 0], [2_100, 1])).toEqual([
    [0, 'press'],
    [2_100, 'press'],
  ]);
});

test('a contact that bounces is nothing until it stays', () => {
  const feel = { ...usual, debounceMs: 50 };
  expect(lived(feel, [0, 1], [10, 0], [20, 1], [60, '.'], [70, '.'], [90, 0])).toEqual([
    [70, 'press'],
  ]);
});

test('a finger that stays is a press at once and a hold later, once', () => {
  const feel = { ...usual, holdMs: 1_500 };
  expect(lived(feel, [0, 1], [1_499, '.'], [1_500, '.'], [3_000, '.'], [3_100, 0])).toEqual([
    [0, 'press'],
    [1_500, 'hold'],
  ]);
});

test('a hold within the lock-out of a press counts as a hold', () => {
  const feel = { ...usual, holdMs: 1_000 };
  expect(lived(feel, [0, 1], [100, 0], [500, 1], [1_500, '.'])).toEqual([
    [0, 'press'],
    [1_500, 'hold'],
  ]);
});

test('a transmitter that repeats itself is one press for as long as it goes on', () => {
  const radio: Feel = { edge: 'each', debounceMs: 0, lockoutMs: 1_000 };
  const repeats = Array.from({ length: 20 }, (_, n): [number, 1] => [n * 300, 1]);
  expect(lived(radio, ...repeats, [6_800, 1])).toEqual([
    [0, 'press'],
    [6_800, 'press'],
  ]);
});

test('it is known when time alone will mean something', () => {
  const feel = { ...usual, debounceMs: 50, holdMs: 1_500 };
  const { finger } = felt(noFinger, true, feel, 100);
  expect(dueAt(finger, feel)).toBe(150);
  const pressed = waited(finger, feel, 150).finger;
  expect(dueAt(pressed, feel)).toBe(1_600);
  expect(dueAt(waited(pressed, feel, 1_600).finger, feel)).toBeUndefined();
  expect(dueAt(noFinger, feel)).toBeUndefined();
});
