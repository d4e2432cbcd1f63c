import type { Instant } from '@cherha/shared/domain/ids.ts';
import { expect, test } from 'vitest';
import { promiseHeld } from './promise.ts';

const promise = { p50: 600, p90: 900 };
const calledAfter = (seconds: number) =>
  promiseHeld({ promise, issuedAt: 0 as Instant, calledAt: (seconds * 1_000) as Instant });

test('W5: a promise held when the call came within nine of ten', () => {
  expect([calledAfter(60), calledAfter(900), calledAfter(901)]).toEqual(['held', 'held', 'longer']);
});

test('nothing is said of a promise that nobody made', () => {
  const [issuedAt, calledAt] = [0 as Instant, 1 as Instant];
  expect(promiseHeld({ issuedAt, calledAt })).toBeUndefined();
});

test('W5: who was told of three minutes was not let down after one', () => {
  const came = (seconds: number) =>
    promiseHeld({
      promise: { p50: 0, p90: 0 },
      issuedAt: 0 as Instant,
      calledAt: (seconds * 1_000) as Instant,
    });
  expect([came(60), came(180), came(181)]).toEqual(['held', 'held', 'longer']);
});
