import { expect, test } from 'vitest';
import { newScanner } from './scanner.ts';

/** Types a code as keys, so many milliseconds apart, and an Enter after it. */
function typed(text: string, every: number): { told: string[]; heard: string[] } {
  const told: string[] = [];
  const hear = newScanner((code) => told.push(code));
  const codes = [...text].map((sign) => {
    if (sign === '-') return 'Minus';
    return /\d/.test(sign) ? `Digit${sign}` : `Key${sign.toUpperCase()}`;
  });
  const heard = [...codes, 'Enter'].map((code, n) => hear({ code, at: n * every }));
  return { told, heard };
}

test('a scanner’s code is heard whole, and no other listener hears its Enter', () => {
  const { told, heard } = typed('9ACEKM', 5);
  expect(told).toEqual(['9ACEKM']);
  expect(heard.at(-1)).toBe('scanned');
  expect(typed('K7M2-P9XQ-W4TZ', 5).told).toEqual(['K7M2-P9XQ-W4TZ']);
});

test('what a hand types is left to the hand', () => {
  const { told, heard } = typed('9ACEKM', 120);
  expect(told).toEqual([]);
  expect(new Set(heard)).toEqual(new Set(['typed']));
});

test('a burst that is no code is nothing', () => {
  expect(typed('9ACE', 5).told).toEqual([]);
});

test('a key of a keypad, or a pause, begins anew', () => {
  const told: string[] = [];
  const hear = newScanner((code) => told.push(code));
  const keys = (codes: string[], from: number) =>
    codes.forEach((code, n) => hear({ code, at: from + n * 5 }));
  keys(['KeyA', 'KeyB', 'KeyC', 'F18', 'KeyD', 'KeyE', 'KeyF', 'Enter'], 0);
  keys(['KeyA', 'KeyB', 'KeyC'], 1000);
  keys(['KeyD', 'KeyE', 'KeyF', 'Enter'], 2000);
  expect(told).toEqual([]);
});

test('capitals that come with Shift are one code, whatever the layout of the kiosk', () => {
  const told: string[] = [];
  const hear = newScanner((code) => told.push(code));
  let at = 0;
  for (const sign of '9ACEKM') {
    if (/\D/.test(sign)) hear({ code: 'ShiftLeft', at: (at += 5) });
    hear({ code: /\d/.test(sign) ? `Digit${sign}` : `Key${sign}`, at: (at += 5) });
  }
  hear({ code: 'Enter', at: at + 5 });
  expect(told).toEqual(['9ACEKM']);
});
