import type { CallId } from '@cherha/shared/domain/ids.ts';
import { expect, test } from 'vitest';
import { HEARD_REMEMBERED, HeardCalls, type Shelf } from './heard-calls.ts';

const ids = (...names: string[]): CallId[] => names as CallId[];

function aShelf(): Shelf & { readonly things: Map<string, string> } {
  const things = new Map<string, string>();
  return {
    things,
    getItem: (place) => things.get(place) ?? null,
    setItem: (place, thing) => void things.set(place, thing),
  };
}

test('a board that has never listened knows that it has not', () => {
  const shelf = aShelf();
  expect(new HeardCalls(shelf, 'http://centre').all).toBeUndefined();
  new HeardCalls(shelf, 'http://centre').add([]);
  expect(new HeardCalls(shelf, 'http://centre').all).toEqual(new Set());
});

test('what was heard is known after a reload, each server for itself', () => {
  const shelf = aShelf();
  new HeardCalls(shelf, 'http://centre').add(ids('а.1', 'б.1'));
  expect(new HeardCalls(shelf, 'http://centre').all).toEqual(new Set(['а.1', 'б.1']));
  expect(new HeardCalls(shelf, 'http://other').all).toBeUndefined();
});

test('two boards in one browser do not forget for each other', () => {
  const shelf = aShelf();
  const [one, other] = [new HeardCalls(shelf, ''), new HeardCalls(shelf, '')];
  one.add(ids('а.1'));
  other.add(ids('б.1'));
  expect(new HeardCalls(shelf, '').all).toEqual(new Set(['а.1', 'б.1']));
});

test('only so many are kept, the latest', () => {
  const shelf = aShelf();
  const heard = new HeardCalls(shelf, '');
  for (let n = 0; n <= HEARD_REMEMBERED; n += 1) heard.add(ids(`т.${n}`));
  expect(heard.all?.size).toBe(HEARD_REMEMBERED);
  expect(new HeardCalls(shelf, '').all?.has('т.0')).toBe(false);
  expect(new HeardCalls(shelf, '').all?.has(`т.${HEARD_REMEMBERED}`)).toBe(true);
});

test('a spoilt, full or missing storage does not stop the board', () => {
  const spoilt = aShelf();
  spoilt.setItem('cherha.board.heard@', '{nonsense');
  expect(new HeardCalls(spoilt, '').all).toBeUndefined();

  const full: Shelf = {
    getItem: () => null,
    setItem: () => {
      throw new Error('QuotaExceededError');
    },
  };
  for (const shelf of [full, undefined]) {
    const heard = new HeardCalls(shelf, '');
    heard.add(ids('а.1'));
    expect(heard.all).toEqual(new Set(['а.1']));
  }
});
