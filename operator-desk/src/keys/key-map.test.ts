import { describe, expect, test } from 'vitest';
import {
  activeKeys,
  keysFrom,
  usualKeys,
  wishes,
  wishesWhere,
  wishOf,
  withKey,
  withoutKey,
} from './key-map.ts';
import { isReserved } from './pressed-key.ts';

describe('the keys of the desk', () => {
  test('the usual keys are distinct and none is the browser’s own', () => {
    const codes = wishes.flatMap((wish) => usualKeys[wish]);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter(isReserved)).toEqual([]);
  });

  test('every action has a key that works without single keys', () => {
    expect(wishes.filter((wish) => activeKeys(usualKeys, wish, false).length === 0)).toEqual([]);
  });

  test('a key that writes text acts only where that was asked for', () => {
    expect(activeKeys(usualKeys, 'main', false)).toEqual(['F2']);
    expect(activeKeys(usualKeys, 'main', true)).toEqual(['F2', 'Space']);
  });

  test('a key can be changed', () => {
    const changed = withKey(usualKeys, { wish: 'recall', slot: 0, code: 'KeyR' });
    expect(changed.ok && wishOf(changed.value, 'KeyR')).toBe('recall');
    expect(changed.ok && wishOf(changed.value, 'F8')).toBeUndefined();
  });

  test('a second key is added beside the first', () => {
    const changed = withKey(usualKeys, { wish: 'recall', slot: 1, code: 'NumpadAdd' });
    expect(changed.ok && changed.value.recall).toEqual(['F8', 'NumpadAdd']);
  });

  test('a key that has an action already is refused', () => {
    expect(withKey(usualKeys, { wish: 'recall', slot: 0, code: 'F2' })).toEqual({
      ok: false,
      error: 'taken',
    });
    expect(withKey(usualKeys, { wish: 'main', slot: 1, code: 'F2' }).ok).toBe(false);
  });

  test('the same key in its own place is no conflict', () => {
    expect(withKey(usualKeys, { wish: 'main', slot: 0, code: 'F2' }).ok).toBe(true);
  });

  test('keys that people need to get about are refused', () => {
    const held = [
      'Ctrl+KeyW',
      'Ctrl+F4',
      'Alt+F4',
      'Shift+F5',
      'Shift+F10',
      'Shift+Insert',
      'Meta+F2',
    ];
    for (const code of ['Tab', 'Enter', 'Escape', 'F5', 'F12', 'ArrowDown', '', ...held])
      expect(withKey(usualKeys, { wish: 'recall', slot: 0, code })).toEqual({
        ok: false,
        error: 'reserved',
      });
  });

  test('D5: keys for several visitors are shown only where a window may have them', () => {
    const only = wishes.filter((wish) => !wishesWhere('one').includes(wish));
    expect(only).toEqual(['callNext', 'otherVisitor']);
    expect(wishesWhere('several')).toEqual(wishes);
  });

  test('a key can be taken away', () => {
    const left = withoutKey(usualKeys, 'main', 1);
    expect(left.ok && left.value.main).toEqual(['F2']);
  });

  test('a key with Shift is another key', () => {
    expect(wishOf(usualKeys, 'Shift+F2')).toBe('more');
    const changed = withKey(usualKeys, { wish: 'more', slot: 1, code: 'Shift+F13' });
    expect(changed.ok && changed.value.more).toEqual(['Shift+F2', 'Shift+F13']);
    expect(withKey(usualKeys, { wish: 'recall', slot: 0, code: 'Shift+F2' }).ok).toBe(false);
  });

  test('G8: the quiet alarm is on keys pressed together, and never without one', () => {
    const panic = (code: string) => withKey(usualKeys, { wish: 'panic', slot: 0, code });
    expect(panic('F13')).toEqual({ ok: false, error: 'too-easy' });
    expect(panic('Shift+F13').ok).toBe(true);
    expect(withoutKey(usualKeys, 'panic', 0)).toEqual({ ok: false, error: 'needed' });
    const two = withKey(usualKeys, { wish: 'panic', slot: 1, code: 'Ctrl+Shift+F9' });
    const left = two.ok && withoutKey(two.value, 'panic', 0);
    expect(left && left.ok && left.value.panic).toEqual(['Ctrl+Shift+F9']);
  });
});

describe('what the browser remembered', () => {
  test('sound keys come back as they were', () => {
    const changed = withKey(usualKeys, { wish: 'recall', slot: 0, code: 'KeyR' });
    const kept: unknown = JSON.parse(JSON.stringify(changed.ok && changed.value));
    expect(keysFrom(kept)).toEqual(changed.ok && changed.value);
  });

  test('of before a wish was there keep their keys, and the new wish gets what is free', () => {
    const { callNext: _, acceptHelp: _help, ...older } = usualKeys;
    expect(keysFrom({ ...older, recall: ['F6'] })).toEqual({
      ...usualKeys,
      recall: ['F6'],
      acceptHelp: [],
    });
  });

  test.each([
    ['nothing', undefined],
    ['a text', 'F2'],
    ['one action missing', { ...usualKeys, recall: undefined }],
    ['one key twice', { ...usualKeys, recall: ['F2'] }],
    ['a key of the browser', { ...usualKeys, recall: ['F5'] }],
    ['three keys', { ...usualKeys, recall: ['F8', 'KeyR', 'KeyT'] }],
    ['a number', { ...usualKeys, recall: [8] }],
    ['no key for danger', { ...usualKeys, panic: [] }],
    ['danger on a single key', { ...usualKeys, panic: ['F13'] }],
  ])('%s gives the usual keys', (_what, raw) => {
    expect(keysFrom(raw)).toEqual(usualKeys);
  });
});
