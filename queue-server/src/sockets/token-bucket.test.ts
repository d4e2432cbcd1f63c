import { expect, test } from 'vitest';
import { tokenBucket } from './token-bucket.ts';

test('a burst passes, then as many as flow in', () => {
  let now = 0;
  const bucket = tokenBucket({ perSecond: 10, burst: 3 }, () => now);
  expect([1, 2, 3, 4].map(() => bucket.take())).toEqual([true, true, true, false]);
  now = 99;
  expect(bucket.take()).toBe(false);
  now = 200;
  expect(bucket.take()).toBe(true);
  now = 60_000;
  expect([1, 2, 3, 4].map(() => bucket.take())).toEqual([true, true, true, false]);
});
