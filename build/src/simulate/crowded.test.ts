import type { DeskView } from '@cherha/shared/views/desk-view.ts';
import { expect, test } from 'vitest';
import { crowdedIn } from './crowded.ts';

const ticket = (number: string) => ({ id: number, number });

const viewOf = (first: readonly string[], second: readonly string[], waiting: string[] = []) =>
  ({
    desks: [
      { number: '1', visitors: first.map(ticket) },
      { number: '2', visitors: second.map(ticket) },
    ],
    waiting: waiting.map(ticket),
    parked: [],
    away: [],
    rules: { visitorsAtDesk: 1 },
  }) as unknown as DeskView;

test('an ordinary hall is not crowded', () => {
  expect(crowdedIn(viewOf(['П001'], ['П002'], ['П003']))).toEqual([]);
});

test('C1: a ticket seen at two windows is reported', () => {
  expect(crowdedIn(viewOf(['П001'], ['П001']))).toEqual([
    'П001 was seen in two places: at window 1 and at window 2',
  ]);
});

test('T3: a ticket that waits while it is at a window is reported', () => {
  expect(crowdedIn(viewOf(['П001'], [], ['П001']))).toHaveLength(1);
});

test('D5: a window with more visitors than it takes is reported', () => {
  expect(crowdedIn(viewOf(['П001', 'П002'], []))).toEqual(['window 1 was seen with 2 visitors']);
});
