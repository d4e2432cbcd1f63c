import { expect, test } from 'vitest';
import { cornerTouches } from './corner-touches.ts';

const MM = 4;
const inside = (at: number) => ({ x: 40, y: 99, at });
const fed = (touches: readonly { x: number; y: number; at: number }[]) =>
  touches.map(cornerTouches(MM));

test('five touches in the corner within four seconds are meant', () => {
  expect(fed([0, 1000, 2000, 3000, 4000].map(inside))).toEqual([false, false, false, false, true]);
});

test('slower they are not, until five of them are quick enough', () => {
  expect(fed([0, 1500, 2500, 3500, 4500, 5000].map(inside))).toEqual([
    false,
    false,
    false,
    false,
    false,
    true,
  ]);
});

test('a touch elsewhere begins the count anew, and so does a page that was opened', () => {
  const away = { x: 101, y: 10, at: 350 };
  const times = [0, 100, 200, 300].map(inside);
  expect(fed([...times, away, ...[400, 500, 600, 700].map(inside)])).not.toContain(true);
  expect(fed([0, 1, 2, 3, 4, 5, 6, 7, 8].map(inside)).filter(Boolean)).toHaveLength(1);
});
