import { expect, test } from 'vitest';
import { columnsFor, isWide, pagesOf } from './room.ts';

const portrait = { width: 35.5, height: 47 };
const landscape = { width: 65, height: 20 };
const needs = { width: 20, mostColumns: 2, beside: 3.2 };
const named = (...lengths: number[]) => lengths.map((length) => ({ name: 'я'.repeat(length) }));

test('a portrait screen has one column, a landscape screen two', () => {
  expect([columnsFor(portrait, needs), columnsFor(landscape, needs)]).toEqual([1, 2]);
});

test('a very long name takes a whole row where others share one', () => {
  expect(isWide('я'.repeat(198), landscape, needs)).toBe(true);
  expect(isWide('я'.repeat(90), landscape, needs)).toBe(false);
  expect(isWide('я'.repeat(198), portrait, needs)).toBe(false);
});

test('every service stands on exactly one page, in its order', () => {
  const things = named(20, 198, 60, 157, 30, 45, 198, 70, 90, 12, 120, 33, 47);
  for (const field of [portrait, landscape])
    expect(pagesOf(things, field, needs).flat()).toEqual(things);
});

test('eight frequent services of a real centre fit on one portrait page', () => {
  const things = named(54, 124, 70, 45, 47, 157, 63, 89);
  expect(pagesOf(things, { width: 35.5, height: 45 }, needs)).toHaveLength(1);
});

test('a field too low for a single row still shows one', () => {
  expect(pagesOf(named(20, 30), { width: 35, height: 1 }, needs)).toHaveLength(2);
});

test('nothing to show is no page', () => {
  expect(pagesOf([], portrait, needs)).toEqual([]);
});
