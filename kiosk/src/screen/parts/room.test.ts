import { expect, test } from 'vitest';
import { columnsFor, fitOf, linesOf, pagesOf, type Measure } from './room.ts';

/** Every letter half as wide as high, and a twentieth less when set tight. */
const measure: Measure = (text, setting) => text.length * (setting === 'tight' ? 0.47 : 0.52);
const portrait = { width: 35.5, height: 47, whole: 47, measure };
const landscape = { width: 65, height: 20, whole: 24, measure };
const needs = { width: 20, mostColumns: 2, usual: { beside: 3.8, above: 2.4 } };

/** Words of eight letters and a space. */
const text = (length: number) => 'державна '.repeat(30).slice(0, length);
const named = (...lengths: number[]) => lengths.map((length) => ({ name: text(length) }));

test('a portrait screen has one column, a landscape screen two', () => {
  expect([columnsFor(portrait, needs), columnsFor(landscape, needs)]).toEqual([1, 2]);
});

test('lines break after spaces and hyphens, and a word is never broken', () => {
  const letters = (line: string) => line.length;
  expect(linesOf('дуже довга назва', 16, letters)).toBe(1);
  expect(linesOf('дуже довга назва', 15, letters)).toBe(2);
  expect(linesOf('дуже довга назва', 10, letters)).toBe(2);
  expect(linesOf('житлово-комунальних', 11, letters)).toBe(2);
  expect(linesOf('довжелезнеслово', 3, letters)).toBe(1);
});

test('the longest name of the catalogue stands in three lines everywhere', () => {
  for (const field of [portrait, landscape])
    expect(fitOf(text(198), field, needs).lines).toBeLessThanOrEqual(3);
});

test('a name is set tight before it takes a whole row, and only if it must', () => {
  const stands = (length: number) => fitOf(text(length), landscape, needs);
  expect(stands(60)).toMatchObject({ setting: 'usual', lines: 2, wide: false });
  expect(stands(170)).toMatchObject({ setting: 'tight', lines: 3, wide: false });
  expect(stands(198)).toMatchObject({ setting: 'usual', lines: 3, wide: true });
});

test('in a broad tile the count stands at the right, and a short name needs less height', () => {
  const [square, broad] = [
    { ...portrait, width: 43 },
    { ...needs, width: 24 },
  ];
  expect(fitOf(text(40), square, broad).height).toBeLessThan(
    fitOf(text(40), portrait, needs).height,
  );
});

test('every service stands on exactly one page, in its order', () => {
  const things = named(20, 198, 60, 157, 30, 45, 198, 70, 90, 12, 120, 33, 47);
  for (const field of [portrait, landscape])
    expect(pagesOf(things, field, needs).flat()).toEqual(things);
});

test('eight frequent services of a real centre fit on one portrait page', () => {
  const things = named(54, 124, 70, 45, 47, 157, 63, 89);
  expect(pagesOf(things, { ...portrait, height: 41, whole: 45 }, needs)).toHaveLength(1);
});

test('a list that fits without the buttons that turn pages has no such buttons', () => {
  const four = { ...portrait, height: 10, whole: 16.5 };
  expect(pagesOf(named(20, 20, 20, 20), four, needs)).toHaveLength(1);
  expect(pagesOf(named(20, 20, 20, 20, 20), four, needs)).toHaveLength(3);
});

test('a field too low for a single row still shows one', () => {
  expect(pagesOf(named(20, 30), { ...portrait, height: 1, whole: 4 }, needs)).toHaveLength(2);
});

test('nothing to show is no page', () => {
  expect(pagesOf([], portrait, needs)).toEqual([]);
});

test('above a keyboard four names of two lines fit, which would else be three', () => {
  const low = { ...portrait, width: 43, height: 13.8, whole: 13.8 };
  const slim = { beside: 7, above: 0.5, gap: 0.36, leastHeight: 2.86 };
  const things = named(88, 121, 66, 63, 110);
  expect(pagesOf(things, low, { ...needs, width: 24 })[0]).toHaveLength(3);
  expect(pagesOf(things, low, { ...needs, width: 24, slim })[0]).toHaveLength(4);
});
