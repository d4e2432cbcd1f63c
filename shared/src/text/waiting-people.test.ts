import { describe, expect, test } from 'vitest';
import { sayIn } from './say.ts';

const say = sayIn('uk');
const screens = ['pages.start.waiting', 'board.waiting', 'kiosk.waiting'] as const;

describe.each(screens)('%s', (key) => {
  test.each([
    [1, 'чекає 1 особа'],
    [2, 'чекають 2 особи'],
    [4, 'чекають 4 особи'],
    [5, 'чекає 5 осіб'],
    [11, 'чекає 11 осіб'],
    [21, 'чекає 21 особа'],
    [22, 'чекають 22 особи'],
    [112, 'чекає 112 осіб'],
  ])('counts %i as on every other screen', (count, words) => {
    expect(say(key, { count }).toLocaleLowerCase('uk')).toBe(words);
  });
});
