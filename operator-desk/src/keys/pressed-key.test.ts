import { expect, test } from 'vitest';
import { isHeldOnly, isSingle, pressedKey } from './pressed-key.ts';

const nothing = { ctrlKey: false, altKey: false, metaKey: false, shiftKey: false };

test('a key is named with what is held down beside it', () => {
  expect(pressedKey({ ...nothing, code: 'F2' })).toBe('F2');
  expect(pressedKey({ ...nothing, code: 'F2', shiftKey: true })).toBe('Shift+F2');
  expect(pressedKey({ ...nothing, code: 'F8', shiftKey: true, ctrlKey: true })).toBe(
    'Ctrl+Shift+F8',
  );
});

test('what is only held down is no key by itself', () => {
  expect(['ShiftLeft', 'ControlRight', 'F2', 'KeyA'].map(isHeldOnly)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('a key that writes no text acts always', () => {
  expect(['F2', 'Shift+F2', 'Ctrl+Shift+F8', 'Insert'].filter(isSingle)).toEqual([]);
  expect(['KeyA', 'Space', 'Shift+KeyA'].filter(isSingle)).toHaveLength(3);
});
