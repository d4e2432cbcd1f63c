import { expect, test } from 'vitest';
import { pagesOf } from './waiting-pages.ts';

const numbered = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);
const sizes = (count: number): number[] => pagesOf(numbered(count)).map(({ length }) => length);

test('every queue stands on one page, in the order of the letters', () => {
  for (let count = 0; count <= 21; count++)
    expect(pagesOf(numbered(count)).flat()).toEqual(numbered(count));
});

test('there are as few pages as there can be, each about as full as the others', () => {
  expect([0, 1, 6, 7, 8, 13, 15, 21].map(sizes)).toEqual([
    [],
    [1],
    [6],
    [4, 3],
    [4, 4],
    [5, 5, 3],
    [5, 5, 5],
    [6, 6, 6, 3],
  ]);
});
