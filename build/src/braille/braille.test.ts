import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dotsOf, labelSvg } from './braille.ts';
import { LABEL_FILE, SPEECH_LABEL } from './label.ts';

test('row 40: the label that is kept is the label that is told', () => {
  expect(readFileSync(LABEL_FILE, 'utf8')).toBe(labelSvg(SPEECH_LABEL));
});

test('row 40: a word has the dots of its letters, 2.5 mm apart in cells of 6 mm', () => {
  expect(dotsOf(['аб'])).toEqual([
    { x: 8, y: 8 },
    { x: 14, y: 8 },
    { x: 14, y: 10.5 },
  ]);
});

test('row 40: no letter of Ukrainian has the dots of another', () => {
  const alphabet = [...'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'];
  const cells = new Set(alphabet.map((letter) => JSON.stringify(dotsOf([letter]))));
  expect(cells.size).toBe(33);
  expect(() => dotsOf(['ы'])).toThrow('has no Braille');
});
