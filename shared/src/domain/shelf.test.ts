import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  emptyShelf,
  entriesOf,
  everything,
  look,
  put,
  shelfOf,
  take,
  type Shelf,
} from './shelf.ts';

/** `costarring` and `liquid` have one FNV-1a hash, as have `declinate` and `macallums`. */
const twins = ['costarring', 'liquid', 'declinate', 'macallums'];
const key = fc.oneof(fc.constantFrom(...twins), fc.string({ maxLength: 3 }), fc.uuid());

test('a shelf is a dictionary, whatever is put on it and taken off', () => {
  const steps = fc.array(fc.tuple(fc.constantFrom('put', 'take'), key, fc.integer()), {
    maxLength: 300,
  });
  fc.assert(
    fc.property(steps, (all) => {
      let shelf: Shelf<number> = emptyShelf();
      const plain = new Map<string, number>();
      for (const [what, name, value] of all) {
        shelf = what === 'put' ? put(shelf, name, value) : take(shelf, name);
        if (what === 'put') plain.set(name, value);
        else plain.delete(name);
        expect(shelf.size).toBe(plain.size);
      }
      expect(new Map(entriesOf(shelf))).toEqual(plain);
      for (const name of plain.keys()) expect(look(shelf, name)).toBe(plain.get(name));
    }),
  );
});

test('every version of a shelf stays as it was', () => {
  const one = shelfOf([
    ['costarring', 1],
    ['a', 2],
  ]);
  const two = put(one, 'liquid', 3);
  const three = take(two, 'costarring');
  expect(new Map(entriesOf(one))).toEqual(
    new Map([
      ['costarring', 1],
      ['a', 2],
    ]),
  );
  expect(new Map(entriesOf(two))).toEqual(
    new Map([
      ['costarring', 1],
      ['a', 2],
      ['liquid', 3],
    ]),
  );
  expect(new Map(entriesOf(three))).toEqual(
    new Map([
      ['a', 2],
      ['liquid', 3],
    ]),
  );
});

test('keys with one hash stay apart', () => {
  const shelf = shelfOf(twins.map((name, i) => [name, i]));
  expect(everything(shelf).toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3]);
  expect(take(shelf, 'liquid').size).toBe(3);
  expect(look(take(shelf, 'liquid'), 'costarring')).toBe(0);
});

test('three keys with one hash stay apart, come and go', () => {
  const triplets = ['1w43kgi1k976x', '1wmq0y81rcvel', '1w0hw8mjyle6'] as const;
  const [one, two, three] = triplets;
  const all = shelfOf(triplets.map((name, i) => [name, i]));
  const renewed = put(all, two, 7);
  expect(renewed.size).toBe(3);
  expect(triplets.map((name) => look(renewed, name))).toEqual([0, 7, 2]);
  expect(everything(renewed)).toHaveLength(3);
  const twoLeft = take(renewed, one);
  expect(triplets.map((name) => look(twoLeft, name))).toEqual([undefined, 7, 2]);
  const oneLeft = take(twoLeft, three);
  expect(entriesOf(oneLeft)).toEqual([[two, 7]]);
  expect(entriesOf(take(oneLeft, two))).toEqual([]);
});

test('a full shelf is emptied one by one, and loses nothing else', () => {
  const names = Array.from({ length: 300 }, (_, i) => `ticket-${i}`);
  let shelf = shelfOf(names.map((name, i) => [name, i]));
  for (const [i, name] of names.entries()) {
    shelf = take(shelf, name);
    expect(look(shelf, name)).toBeUndefined();
    expect(everything(shelf).toSorted((a, b) => a - b)).toEqual(
      names.slice(i + 1).map((_, j) => i + 1 + j),
    );
  }
  expect(shelf.size).toBe(0);
});
