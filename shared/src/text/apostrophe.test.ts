import { expect, test } from 'vitest';
import { curved } from './apostrophe.ts';
import { sayIn } from './say.ts';

test('all three apostrophes of a word are set as one', () => {
  expect(curved("сім'я сімʼя сім’я")).toBe('сім’я сім’я сім’я');
});

test('quotes around a word stay as they are', () => {
  expect(curved("'паспорт'")).toBe("'паспорт'");
});

test('nothing that is said holds the letter that the typeface cannot set', () => {
  expect(sayIn('uk')('refusal.wrong-login-or-password')).toContain('ім’я');
});
