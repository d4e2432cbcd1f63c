import { expect, test } from 'vitest';
import { counts, GUARD_MS } from './press-guard.ts';

const calm = { at: 10_000, shownSince: 1_000, lastPressAt: 2_000, underWay: false };

test('a press at leisure counts', () => {
  expect(counts(calm)).toBe(true);
});

test('the second half of a double press does not count', () => {
  expect(counts({ ...calm, lastPressAt: 9_850 })).toBe(false);
  expect(counts({ ...calm, lastPressAt: calm.at - GUARD_MS })).toBe(true);
});

test('another key right after the first is meant, once that has led to something', () => {
  const next = { ...calm, lastPressAt: 9_800, isSame: false };
  expect(counts({ ...next, shownSince: 9_820 })).toBe(true);
  expect(counts({ ...next, shownSince: 9_820, isSame: true })).toBe(false);
  // Nothing has come of the first yet.
  expect(counts(next)).toBe(false);
  expect(counts({ ...next, shownSince: 9_820, underWay: true })).toBe(false);
});

test('a press just after the picture changed was meant for the picture before', () => {
  expect(counts({ ...calm, shownSince: 9_900 })).toBe(false);
});

test('while an answer is awaited nothing else is asked', () => {
  expect(counts({ ...calm, underWay: true })).toBe(false);
});
