import { expect, test } from 'vitest';
import { sampleHall } from '../previews/sample-hall.ts';
import { longestFirst, minutesOver } from './longest-first.ts';

test('the group whose first visitor has waited longest stands first, those without anybody last', () => {
  const { groups } = sampleHall({ waiting: 6 }).view;
  expect(groups.map(({ letter }) => letter)).toEqual(['А', 'В', 'Е', 'К']);
  const [a, b, c, d] = groups.map((group, at) => {
    const { longest: _, ...rest } = group;
    const seconds = [undefined, 60, undefined, 4_000][at];
    return { ...rest, ...(seconds !== undefined && { longest: seconds }) };
  });
  const shown = longestFirst([a, b, c, d].filter((group) => group !== undefined));
  expect(shown.map(({ letter }) => letter)).toEqual(['К', 'В', 'А', 'Е']);
});

test('the minutes beyond the target are whole minutes, and none where no target is set', () => {
  expect(minutesOver(30 * 60 + 59, 30)).toBe(0);
  expect(minutesOver(31 * 60, 30)).toBe(1);
  expect(minutesOver(5 * 60, 30)).toBe(0);
  expect(minutesOver(500 * 60, undefined)).toBe(0);
});
