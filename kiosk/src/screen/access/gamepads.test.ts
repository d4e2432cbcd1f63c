import { expect, test } from 'vitest';
import { newPresses } from './gamepads.ts';

const pad = (index: number, ...pressed: boolean[]) => ({
  index,
  buttons: pressed.map((each) => ({ pressed: each, touched: each, value: Number(each) })),
});

test('row 16: the first button of a switch box is the first switch, another one the second', () => {
  expect(newPresses(new Set(), [null, pad(1, true, false)]).pressed).toEqual(['first-switch']);
  expect(newPresses(new Set(), [pad(0, false, false, true)]).pressed).toEqual(['second-switch']);
});

test('row 9: a button that is held is pressed once', () => {
  const first = newPresses(new Set(), [pad(0, true)]);
  const still = newPresses(first.held, [pad(0, true)]);
  const free = newPresses(still.held, [pad(0, false)]);
  expect([still.pressed, free.pressed]).toEqual([[], []]);
  expect(newPresses(free.held, [pad(0, true)]).pressed).toEqual(['first-switch']);
});

test('two boxes are two boxes', () => {
  const first = newPresses(new Set(), [pad(0, true), pad(1, false)]);
  expect(newPresses(first.held, [pad(0, true), pad(1, true)]).pressed).toEqual(['first-switch']);
});
