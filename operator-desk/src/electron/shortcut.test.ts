import { beforeEach, expect, test, vi } from 'vitest';
import * as electron from '@cherha/shared/electron/testing/fake-electron.ts';

vi.mock('electron', () => import('@cherha/shared/electron/testing/fake-electron.ts'));
const { isSafeShortcut, registerShortcut } = await import('./shortcut.ts');
const { globalShortcut } = electron;
const forward = vi.fn();
const bugs: string[] = [];
const register = (chord: string | undefined) =>
  registerShortcut(chord, forward, (error) => bugs.push(String(error)));
beforeEach(() => {
  globalShortcut.registered.clear();
  bugs.length = 0;
});

test.each(['Control+Shift+Q', 'Ctrl+Alt+F9', 'Super+Alt+W'])('%s may be the chord', (chord) => {
  expect(isSafeShortcut(chord)).toBe(true);
});

test.each([
  ['F2', 'a key that every program has'],
  ['Control+C', 'a chord that every program has'],
  ['Control+Alt', 'no key'],
  ['Control+Alt+Space', 'held, it would press a button of the window'],
  ['Control+Alt+Enter', 'the same'],
  ['Ctrl+Shift+F8', 'the quiet alarm'],
  ['Shift+CommandOrControl+f8', 'the quiet alarm'],
  ['Ctrl+Shift+F9', 'where the quiet alarm can be put too'],
  ['shift + control + F24', 'the same'],
  ['Shift+F2', 'a key of the desk'],
  ['', 'nothing'],
])('%s may not: %s', (chord) => {
  expect(isSafeShortcut(chord)).toBe(false);
  register(chord);
  expect(globalShortcut.registered.size).toBe(0);
  expect(bugs).toHaveLength(1);
});

test('without a setting no key is taken from anybody', () => {
  register(undefined);
  expect([globalShortcut.registered.size, bugs]).toEqual([0, []]);
});

test('a chord that another program has is written down', () => {
  globalShortcut.taken.add('Control+Alt+Q');
  register('Control+Alt+Q');
  expect(bugs).toEqual([expect.stringContaining('taken by another program')]);
  globalShortcut.taken.clear();
});
