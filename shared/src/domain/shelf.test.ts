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
