import { expect, test } from 'vitest';
import { GUARD_MS } from '../work/press-guard.ts';
import { isStray, type Press } from './second-press.ts';

const [open, close] = ['a button', 'another button'];
const press = (some: Partial<Press> = {}): Press => ({
  on: open,
  words: 'Відкрити',
  clicks: 1,
  at: 1_000,
  ...some,
});

test('a double click on one button is for that button to judge', () => {
  expect(isStray(press(), undefined)).toBe(false);
  expect(isStray(press({ clicks: 2 }), press())).toBe(false);
});

test('its second half on what has come to that place counts for nothing', () => {
  expect(isStray(press({ on: close, clicks: 2 }), press())).toBe(true);
  expect(isStray(press({ words: 'Закрити', clicks: 2 }), press())).toBe(true);
  // At leisure it is a press as any other.
  expect(isStray(press({ on: close }), press())).toBe(false);
});

test('so does a second Enter, for as long as a double press lasts', () => {
  const first = press({ clicks: 0 });
  const second = (after: number) => press({ on: close, clicks: 0, at: first.at + after });
  expect(isStray(second(GUARD_MS - 1), first)).toBe(true);
  expect(isStray(second(GUARD_MS), first)).toBe(false);
});
