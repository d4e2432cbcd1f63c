import { expect, test } from 'vitest';
import { typeset } from './typeset.ts';
import { balancedLines, wrapLines } from './wrap-lines.ts';

const byLength = (text: string): number => text.length;

test('a long name breaks between words and loses none', () => {
  const lines = wrapLines('Видача довідки про склад сімʼї', 12, byLength);
  expect(lines).toEqual(['Видача', 'довідки про', 'склад сімʼї']);
});

test('a word wider than the paper goes on in the next line', () => {
  expect(wrapLines('про електроенергію тут', 8, byLength)).toEqual([
    'про',
    'електрое',
    'нергію',
    'тут',
  ]);
});

test('lines are about equally long, and balancing breaks no word', () => {
  expect(balancedLines('Nobody is ahead of you', 18, byLength)).toEqual([
    'Nobody is',
    'ahead of you',
  ]);
  expect(balancedLines('Оформлення паспорта', 11, byLength)).toEqual(['Оформлення', 'паспорта']);
});

test('an empty text takes no line', () => {
  expect(balancedLines(' ', 20, byLength)).toEqual([]);
});

test('a dash opens no line, a one-letter word ends none, apostrophes are curved', () => {
  expect(typeset("Місце в черзі — за кодом, у м. Київ, сім'я, пʼять")).toBe(
    'Місце в\u00a0черзі\u00a0— за кодом, у\u00a0м.\u00a0Київ, сім’я, п’ять',
  );
});
