import { expect, test } from 'vitest';
import { callsInHall, isHighlighted, shownOfEarlier, type Announcing } from './calls-in-hall.ts';
import { aCall, crowdedView, everybodyAwaited } from '../previews/preview-data.ts';

const quiet: Announcing = { now: undefined, highlighted: [], toAnnounce: [] };
const numbers = (calls: readonly { number: string }[]): string[] =>
  calls.map(({ number }) => number);

const later = aCall('В002', '5');
const earlier = aCall('А001', '3');
const atDesk = aCall('С003', '1', { state: 'serving' });
const over = aCall('Е004', '7', { state: 'over' });

test('the latest calls are large, the newest first', () => {
  expect(numbers(callsInHall([later, earlier], quiet).large)).toEqual(['В002', 'А001']);
});

test('who is still awaited stands before who is already at a desk', () => {
  const { large } = callsInHall([atDesk, later, earlier], quiet);
  expect(numbers(large)).toEqual(['В002', 'А001', 'С003']);
});

test('whoever is awaited stands on the board, however little room there is beside the large ones', () => {
  const { large, earlier: small } = callsInHall(everybodyAwaited.calls, quiet);
  const shown = numbers([...large, ...shownOfEarlier(small, 3)]);
  const awaited = everybodyAwaited.calls.filter(({ state }) => state === 'called');
  expect(awaited.length).toBe(8);
  expect(shown.toSorted()).toEqual(numbers(awaited).toSorted());
  expect(numbers(shownOfEarlier(small, 6))).toHaveLength(6);
});

test('a visit that is over is small, however little happens', () => {
  const { large, earlier: small } = callsInHall([over], quiet);
  expect(large).toEqual([]);
  expect(numbers(small)).toEqual(['Е004']);
});

test('the call being announced is large, also when many later ones wait for their turn', () => {
  const calls = ['Е005', 'С004', 'В003', 'А002', 'А001'].map((number) => aCall(number, '1'));
  const announced = calls.slice(-1);
  const { large } = callsInHall(calls, {
    now: announced[0],
    highlighted: announced,
    toAnnounce: calls.slice(0, -1),
  });
  expect(numbers(large)).toEqual(['Е005', 'А001', 'С004']);
});

test('a recall is highlighted by its number, though the announcement is of the first call', () => {
  const again = aCall('А001', '3', { time: 2 });
  const { large } = callsInHall([later, again], { ...quiet, now: earlier, highlighted: [earlier] });
  expect(large.map((call) => isHighlighted(call, { ...quiet, highlighted: [earlier] }))).toEqual([
    false,
    true,
  ]);
});

test('each call stands on the board once', () => {
  const { large, earlier: small } = callsInHall(crowdedView.calls, quiet);
  const shown = numbers([...large, ...small]);
  expect(shown.toSorted()).toEqual(numbers(crowdedView.calls).toSorted());
});

test('a visit that is over is small even while its number is lit: the room is for those who are awaited', () => {
  const gone = aCall('К009', '1', { state: 'over' });
  const lit = { now: gone, highlighted: [gone], toAnnounce: [] };
  const awaited = aCall('А001', '2', { state: 'called' });
  expect(callsInHall([gone, awaited], lit).large.map(({ number }) => number)).toEqual(['А001']);
});

test('who is called and not yet announced stands before who is lit and served already', () => {
  const served = aCall('К009', '1', { state: 'serving' });
  const waiting = [aCall('А001', '2'), aCall('А002', '3'), aCall('А003', '4')];
  const announcing = { now: undefined, highlighted: [served], toAnnounce: waiting };
  const { large } = callsInHall([served, ...waiting], announcing);
  expect(large.map(({ number }) => number)).toEqual(['А001', 'А002', 'А003']);
});
