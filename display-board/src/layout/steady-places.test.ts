import { expect, test } from 'vitest';
import { placesFor, type Places } from './steady-places.ts';

const places = (large: number, earlier: number, ...lit: string[]): Places => ({
  large,
  earlier,
  lit,
});

test('a place comes for every call that lights up, and small ones for whom it moves', () => {
  expect(placesFor(places(1, 0), places(2, 0, 'b'))).toEqual(places(2, 0, 'b'));
  expect(placesFor(places(3, 5, 'b'), places(3, 6, 'c', 'b'))).toEqual(places(3, 6, 'c', 'b'));
});

test('the place of a visitor who has gone stays until no number is lit', () => {
  expect(placesFor(places(3, 0, 'b'), places(1, 2, 'b'))).toEqual(places(3, 2, 'b'));
  expect(placesFor(places(3, 0, 'b'), places(1, 2))).toEqual(places(1, 2));
});

test('one of two lights goes out: what the other shows stays where it is', () => {
  expect(placesFor(places(2, 5, 'a', 'b'), places(1, 6, 'b'))).toEqual(places(2, 5, 'b'));
});

test('a second row of earlier calls comes when no number is lit', () => {
  expect(placesFor(places(3, 5, 'b'), places(2, 6, 'b')).earlier).toBe(5);
  expect(placesFor(places(3, 5, 'b'), places(2, 6)).earlier).toBe(6);
  expect(placesFor(places(3, 0, 'b'), places(2, 3, 'b')).earlier).toBe(3);
});
