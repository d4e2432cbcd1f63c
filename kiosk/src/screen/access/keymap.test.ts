import { expect, test } from 'vitest';
import { accessConfig } from './access-config.ts';
import { actionOf, usualKeys } from './keymap.ts';

test('row 17: the keys of an EZ-Access keypad are known by their places', () => {
  const chain = ['F17', 'F18', 'F19', 'F20', 'F21', 'F22', 'F23', 'F24'];
  expect(chain.map((code) => actionOf(usualKeys, code, 'accessible'))).toEqual([
    'help',
    'up',
    'down',
    'act',
    'back',
    'next',
    'quieter',
    'louder',
  ]);
});

test('row 12: letters and digits do nothing before somebody has asked for the mode', () => {
  const typed = Object.keys(usualKeys).filter((code) =>
    /^(?:Key|Digit|Equal|Minus|P|C)/.test(code),
  );
  expect(typed.length).toBeGreaterThan(8);
  for (const code of typed) expect(actionOf(usualKeys, code, 'usual')).toBe(undefined);
  for (const code of ['Enter', 'Space']) expect(actionOf(usualKeys, code, 'usual')).toBe(undefined);
});

test('row 1: every key of a keypad means something from the start', () => {
  const keys = ['F13', 'F14', 'F15', 'F17', 'F18', 'F19', 'F20', 'F21', 'F22', 'F23', 'F24'];
  for (const code of [...keys, 'ArrowDown'])
    expect(actionOf(usualKeys, code, 'usual')).not.toBe(undefined);
});

test('row 11: no key needs another one to be held', () => {
  for (const code of Object.keys(usualKeys)) expect(code).not.toMatch(/\+|Control|Shift|Alt|Meta/);
});

test('row 12: a kiosk may give a key another meaning, or none', () => {
  const { keys } = accessConfig({ keys: { KeyQ: 'repeat', KeyR: null, KeyX: 'dance' } });
  expect(
    ['KeyQ', 'KeyR', 'KeyX', 'KeyH'].map((code) => actionOf(keys, code, 'accessible')),
  ).toEqual(['repeat', undefined, undefined, 'help']);
});

test('row 10: how soon a second strike counts is set from 0 to 2 s', () => {
  expect(accessConfig({ doubleStrikeMs: 500 }).doubleStrikeMs).toBe(500);
  expect(accessConfig({ doubleStrikeMs: 60_000 }).doubleStrikeMs).toBe(200);
});

test('a film comes from beside the page only', () => {
  const { sign } = accessConfig({
    sign: { welcome: 'sign/welcome.mp4', groups: 'https://evil.example/a.mp4', search: '../a.mp4' },
  });
  expect(sign).toEqual({ welcome: 'sign/welcome.mp4' });
});
