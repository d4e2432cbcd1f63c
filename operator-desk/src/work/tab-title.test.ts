import { sayIn } from '@cherha/shared/text/say.ts';
import { expect, test } from 'vitest';
import { myDesk } from '../hall.ts';
import { sampleHall, visitors } from '../previews/sample-hall.ts';
import { tabTitle } from './tab-title.ts';

const titleOf = (some: Parameters<typeof sampleHall>[0]): string => {
  const hall = sampleHall(some);
  return tabTitle(hall, myDesk(hall), sayIn('uk'));
};

test('the tab shows the number at the window now', () => {
  expect(titleOf({ visitor: visitors.called })).toBe('А011 · вікно 3');
});

test('D5: the tab shows everybody at the window', () => {
  const together = [visitors.serving, visitors.called];
  expect(titleOf({ visitors: together })).toBe('В010, А011 · вікно 3');
});

test('the tab of a free window shows how many wait for it', () => {
  expect(titleOf({ waiting: 12 })).toBe('У черзі 8 · вікно 3');
  expect(titleOf({})).toBe('Вікно 3');
});

test('without a window the tab names the program', () => {
  expect(titleOf({ seated: false })).toBe('Робоче місце');
});
