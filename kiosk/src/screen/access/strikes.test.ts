import { expect, test } from 'vitest';
import { newStrikes } from './strikes.ts';

const down = (code: string, at: number, repeat = false) => ({ code, at, repeat });

test('row 9: a key that is held counts once, however long', () => {
  const isMeant = newStrikes(0);
  expect(isMeant(down('F20', 0))).toBe(true);
  for (let at = 500; at < 20_000; at += 33) expect(isMeant(down('F20', at, true))).toBe(false);
  expect(isMeant(down('F20', 21_000))).toBe(true);
});

test('row 10: the same key within half a second is a tremble where the kiosk was set so', () => {
  const isMeant = newStrikes(500);
  const at = [0, 100, 499, 500, 700, 1_001];
  expect(at.map((each) => isMeant(down('F19', each)))).toEqual([
    true,
    false,
    false,
    true,
    false,
    true,
  ]);
});

test('another key is never a tremble', () => {
  const isMeant = newStrikes(500);
  expect([down('F19', 0), down('F18', 50), down('F19', 90)].map(isMeant)).toEqual([
    true,
    true,
    true,
  ]);
});
