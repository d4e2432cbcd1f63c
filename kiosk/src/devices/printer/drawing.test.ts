import { createCanvas } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { bitmapFrom } from './bitmap.ts';
import { paragraph } from './drawing.ts';

const LETTERS = 'АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯабвгґдеєжзиіїйклмнопрстуфхцчшщьюя№₴«»—…’';

/** The dots that a text leaves on paper. */
function drawn(text: string): string {
  const block = paragraph(text, { weight: 'Medium', size: 58 }, 120);
  const canvas = createCanvas(120, block.height);
  const pen = canvas.getContext('2d');
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, 120, block.height);
  pen.fillStyle = 'black';
  block.draw(pen, 4, 0);
  const size = { width: 120, height: block.height };
  const { data } = pen.getImageData(0, 0, size.width, size.height);
  return Buffer.from(bitmapFrom(data, size).rows).toString('hex');
}

test('each Ukrainian letter and sign has a shape of its own, and none is the empty box', () => {
  const shapes = new Map(Array.from(LETTERS, (letter) => [drawn(letter), letter]));
  expect([...shapes.values()].join('')).toBe(LETTERS);
  expect(shapes.get(drawn('\u{10ffff}'))).toBeUndefined();
});

test('both ways to write the apostrophe look the same', () => {
  expect(drawn('пʼя')).toBe(drawn('п’я'));
  expect(drawn("п'я")).toBe(drawn('п’я'));
});
