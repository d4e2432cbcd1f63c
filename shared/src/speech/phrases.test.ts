import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '../domain/catalogue.ts';
import { en } from '../text/en.ts';
import { uk } from '../text/uk.ts';
import { isSpeakable, LONGEST_PHRASE, speechPlan } from './phrases.ts';

test('the same words are one phrase wherever they stand', () => {
  const [, letter, number] = speechPlan('Талон А015, пройдіть до вікна 3.', 'uk');
  expect(speechPlan('Ваш номер А015', 'uk').slice(1)).toEqual([letter, number]);
  expect(letter).toEqual({ language: 'uk', words: 'а', key: 'uk:а' });
});

test('the same words in another language are another phrase', () => {
  expect(speechPlan('015', 'uk')[0]?.key).not.toBe(speechPlan('015', 'en')[0]?.key);
});

test('whatever is read, only words and breaths are said, and never too much at once', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 600 }),
        fc
          .array(fc.constantFrom(...'А0159 .,:–-хв грнр.№«»₴%/@qrЖЩ'), { maxLength: 80 })
          .map((all) => all.join('')),
      ),
      fc.constantFrom(...languages),
      (text, language) => {
        for (const { words } of speechPlan(text, language)) {
          expect(words.length).toBeLessThanOrEqual(LONGEST_PHRASE);
          expect(isSpeakable(words)).toBe(true);
        }
      },
    ),
  );
});

test('a sentence that is too long is parted where a voice takes breath, and nothing is lost', () => {
  const text = Array.from({ length: 60 }, (_, i) => `слово ${'аб'.repeat(i % 5)}`).join(', ');
  const plan = speechPlan(text, 'uk');
  expect(plan.length).toBeGreaterThan(1);
  expect(plan.map(({ words }) => words).join(', ')).toBe(text.replaceAll(' ,', ','));
});

test('every text of the interface can be said in its language', () => {
  for (const [language, tree] of [
    ['uk', uk],
    ['en', en],
  ] as const)
    for (const text of textsIn(tree)) {
      const plan = speechPlan(text.replaceAll(/\{\{\w+\}\}/g, '5'), language);
      if (/[\p{L}\d]/u.test(text)) expect(plan, text).not.toEqual([]);
      for (const { words } of plan) expect(isSpeakable(words), text).toBe(true);
    }
});

const textsIn = (tree: object): string[] =>
  Object.values(tree).flatMap((value: unknown) =>
    typeof value === 'string' ? [value] : textsIn(value as object),
  );
