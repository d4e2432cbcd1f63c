import { expect, test } from 'vitest';
import { preferencesFrom, usualPreferences } from './preferences.ts';

test('what was set comes back', () => {
  const set = {
    ...usualPreferences,
    language: 'en',
    theme: 'contrast-dark',
    singleKeys: true,
    ticketPaper: 'k1',
  };
  expect(preferencesFrom(JSON.stringify(set))).toEqual(set);
});

test.each([null, '', '{', '7', 'null', '{"language":"de","theme":"pink","singleKeys":"yes"}'])(
  'unreadable preferences (%s) are the usual ones',
  (text) => {
    expect(preferencesFrom(text)).toEqual(usualPreferences);
  },
);

test('single keys are off until somebody asks for them', () => {
  expect(preferencesFrom('{}').singleKeys).toBe(false);
});
