import { expect, test } from 'vitest';
import { intoSight, keptWith, placeOn, type Kept, type Screen } from './places.ts';

const aScreen = (id: number, x: number, width = 1920, height = 1080): Screen => ({
  id,
  bounds: { x, y: 0, width, height },
  workArea: { x, y: 0, width, height: height - 40 },
});
const [left, right] = [aScreen(1, 0), aScreen(2, 1920)];
const small = { width: 376, height: 260 };
const onRight = { x: 3400, y: 700, ...small };
const usual = { x: 1528, y: 764, ...small };
const both: Kept = keptWith([], [left, right], onRight);

test('a window comes back to where it stood with the same screens', () => {
  expect(placeOn([left, right], both, usual)).toEqual(onRight);
  expect(placeOn([right, left], both, usual)).toEqual(onRight);
});

test('a window never seen before has its usual place', () => {
  expect(placeOn([left], [], usual)).toEqual(usual);
});

test('the second screen unplugged, it stands wholly on the one that is there; plugged in, on the second', () => {
  const alone = placeOn([left], both, usual);
  expect(alone).toEqual({ x: 1920 - 376, y: 700, ...small });
  const kept = keptWith(both, [left], alone);
  expect(placeOn([left, right], kept, usual)).toEqual(onRight);
});

test('of several screens it goes to the one that shows most of it, and never under a bar of the system', () => {
  expect(intoSight({ x: 1850, y: 900, ...small }, [left, right])).toEqual({
    x: 1920,
    y: 780,
    ...small,
  });
});

test('a screen smaller than the window makes the window smaller', () => {
  const tiny = aScreen(3, 0, 800, 600);
  expect(intoSight({ x: -50, y: -50, width: 1366, height: 768 }, [tiny])).toEqual({
    x: 0,
    y: 0,
    width: 800,
    height: 560,
  });
});

test('of all the sets of screens that a laptop meets the last dozen are kept', () => {
  let kept: Kept = [];
  for (let id = 1; id <= 20; id += 1) kept = keptWith(kept, [aScreen(id, 0)], onRight);
  expect(kept).toHaveLength(12);
  expect(kept.at(-1)?.screens).toMatch(/^20 /);
});
