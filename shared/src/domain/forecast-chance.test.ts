import { expect, test } from 'vitest';
import { chanceFrom } from './forecast-chance.ts';

test('W1: one seed gives the same chance on every machine', () => {
  const seven = chanceFrom(7);
  expect([seven.uniform(), seven.uniform(), seven.uniform()]).toEqual([
    0.9823943767696619, 0.3341257639694959, 0.6892532545607537,
  ]);
  const normals = [seven.normal(), seven.normal(), seven.normal()];
  for (const [i, value] of [0.44444989, 0.3896945, 0.26183058].entries())
    expect(normals[i]).toBeCloseTo(value, 7);
  expect(chanceFrom(0xffffffff).uniform()).toBe(0.9919345872476697);
});

test('W1: chance is even, and its normal numbers lie as normal numbers do', () => {
  const chance = chanceFrom(1);
  const many = (draw: () => number) => Array.from({ length: 20_000 }, draw);
  const share = (all: readonly number[], below: number) =>
    all.filter((one) => one < below).length / all.length;
  const even = many(() => chance.uniform());
  expect(Math.min(...even)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...even)).toBeLessThan(1);
  for (const part of [0.1, 0.5, 0.9]) expect(share(even, part)).toBeCloseTo(part, 1.7);
  const normal = many(() => chance.normal());
  for (const [value, part] of [
    [-1.2816, 0.1],
    [-1, 0.1587],
    [0, 0.5],
    [0.5, 0.6915],
    [1.6449, 0.95],
  ] as const)
    expect(share(normal, value)).toBeCloseTo(part, 1.7);
});
