import { expect, test } from 'vitest';
import { newHand, pressOn, type Touch } from './press.ts';

const rules = { slopPx: 24, restMs: 500 };
const finger = (changed: Partial<Touch> = {}): Touch => ({
  id: 1,
  x: 100,
  y: 100,
  at: 1_000,
  ...changed,
});

test('a button acts when the finger is lifted, not before', () => {
  const press = pressOn(newHand(), rules);
  expect(press.down(finger())).toBe(true);
  expect(press.up(finger({ at: 1_080 }))).toBe(true);
});

test('a trembling finger presses', () => {
  const press = pressOn(newHand(), rules);
  press.down(finger());
  expect(press.move(finger({ x: 112, y: 116 }))).toBe(true);
  expect(press.up(finger({ x: 110, y: 90 }))).toBe(true);
});

test('a finger that slides off does nothing, even when it comes back', () => {
  const press = pressOn(newHand(), rules);
  press.down(finger());
  expect(press.move(finger({ x: 160 }))).toBe(false);
  expect(press.move(finger())).toBe(false);
  expect(press.up(finger())).toBe(false);
});

test('a finger lifted far away without any move in between does nothing', () => {
  const press = pressOn(newHand(), rules);
  press.down(finger());
  expect(press.up(finger({ x: 300 }))).toBe(false);
});

test('a finger that came from elsewhere and is lifted here does nothing', () => {
  expect(pressOn(newHand(), rules).up(finger())).toBe(false);
});

test('a double tap is one press, on this button and on the one that takes its place', () => {
  const hand = newHand();
  const [first, second] = [pressOn(hand, rules), pressOn(hand, rules)];
  first.down(finger());
  expect(first.up(finger({ at: 1_050 }))).toBe(true);
  expect(first.down(finger({ at: 1_150 }))).toBe(false);
  expect(second.down(finger({ at: 1_150 }))).toBe(false);
  expect(second.up(finger({ at: 1_200 }))).toBe(false);
  expect(second.down(finger({ at: 1_551 }))).toBe(true);
});

test('a second finger is ignored while the first is down', () => {
  const hand = newHand();
  const [first, second] = [pressOn(hand, rules), pressOn(hand, rules)];
  first.down(finger());
  expect(second.down(finger({ id: 2 }))).toBe(false);
  expect(first.down(finger({ id: 2 }))).toBe(false);
  expect(first.up(finger({ id: 2 }))).toBe(false);
  expect(first.up(finger())).toBe(true);
});

test('a palm that rests beside the buttons blocks nothing', () => {
  expect(pressOn(newHand(), rules).down(finger({ id: 7 }))).toBe(true);
});

test('a button that is taken away under the finger frees the hand', () => {
  const hand = newHand();
  const gone = pressOn(hand, rules);
  gone.down(finger());
  gone.cancel();
  expect(pressOn(hand, rules).down(finger({ id: 2 }))).toBe(true);
});

test('cancelling one button does not free another one', () => {
  const hand = newHand();
  const [first, second] = [pressOn(hand, rules), pressOn(hand, rules)];
  first.down(finger());
  second.cancel();
  expect(second.down(finger({ id: 2 }))).toBe(false);
});

test('letters of the on-screen keyboard may follow each other at once, but not the same by a tremble', () => {
  const hand = newHand();
  const keys = { ...rules, restMs: 0, againMs: 120 };
  const [one, other] = [pressOn(hand, keys), pressOn(hand, keys)];
  one.down(finger());
  expect(one.up(finger({ at: 1_040 }))).toBe(true);
  expect(one.down(finger({ at: 1_060 }))).toBe(false);
  expect(other.down(finger({ at: 1_060 }))).toBe(true);
  expect(other.up(finger({ at: 1_090 }))).toBe(true);
  expect(one.down(finger({ at: 1_170 }))).toBe(true);
});

test('two quick strikes of a real key are one press', () => {
  const press = pressOn(newHand(), rules);
  expect(press.strike(1_000)).toBe(true);
  expect(press.strike(1_100)).toBe(false);
  expect(press.strike(1_500)).toBe(true);
});
