import { CALLS_REMEMBERED } from '@cherha/shared/domain/centre.ts';
import type { CallId, Instant } from '@cherha/shared/domain/ids.ts';
import type { BoardView } from '@cherha/shared/views/board-view.ts';
import { expect, test } from 'vitest';
import { newCalls, takenBack } from './new-calls.ts';
import { aCall, aView, NOW } from '../previews/preview-data.ts';

const ago = (seconds: number): { at: Instant } => ({ at: (NOW - seconds * 1_000) as Instant });
const before = aView();
const never = undefined;
const nothing = new Set<CallId>();
const numbers = (calls: readonly { number: string }[]): string[] =>
  calls.map(({ number }) => number);
const withCalls = (...calls: BoardView['calls']): BoardView => aView({ calls });

test('a call that was not there before is new', () => {
  expect(numbers(newCalls(before, withCalls(aCall('А014', '3')), nothing))).toEqual(['А014']);
});

test('two calls that came together are both new, the earlier first', () => {
  const after = withCalls(aCall('В002', '5', ago(1)), aCall('А001', '3', ago(2)));
  expect(numbers(newCalls(before, after, nothing))).toEqual(['А001', 'В002']);
});

test('the same view once more has nothing new', () => {
  const view = withCalls(aCall('А014', '3'));
  expect(newCalls(view, view, nothing)).toEqual([]);
});

test('a recall is new: it is another call of the same ticket', () => {
  const first = withCalls(aCall('А014', '3', ago(5)));
  const again = withCalls(aCall('А014', '3', { time: 2 }));
  expect(newCalls(first, again, nothing)).toMatchObject([{ number: 'А014', time: 2 }]);
});

test('a board that listens for the first time announces only what happens before its eyes', () => {
  const after = withCalls(aCall('В002', '5', ago(14)), aCall('А001', '3', ago(16)));
  expect(numbers(newCalls(undefined, after, never))).toEqual(['В002']);
});

test('what was announced before a reload is not announced after it', () => {
  const call = aCall('А014', '3', ago(2));
  expect(newCalls(undefined, withCalls(call), new Set([call.callId]))).toEqual([]);
});

test('a call missed during a reload or a lost connection is new while it is news', () => {
  const after = withCalls(aCall('В002', '5', ago(59)), aCall('А001', '3', ago(60)));
  expect(numbers(newCalls(undefined, after, nothing))).toEqual(['В002']);
  expect(numbers(newCalls(before, after, nothing))).toEqual(['В002']);
});

test('nobody is called late to a desk where the visit has begun or is over', () => {
  const after = withCalls(
    aCall('В002', '5', { ...ago(20), state: 'serving' }),
    aCall('А001', '3', { ...ago(30), state: 'over' }),
  );
  expect(newCalls(before, after, nothing)).toEqual([]);
});

test('a visitor who was at the desk in a moment was called all the same', () => {
  const after = withCalls(aCall('А001', '3', { ...ago(1), state: 'serving' }));
  expect(numbers(newCalls(before, after, nothing))).toEqual(['А001']);
});

test('a call that the operator took back is not announced any more', () => {
  const call = aCall('А001', '3');
  expect(takenBack([call], withCalls(aCall('В002', '5')))).toEqual([call.callId]);
});

test('a ticket sent to another desk is not announced to the first one', () => {
  const call = aCall('А001', '3');
  expect(takenBack([call], withCalls(aCall('А001', '5', { time: 2 })))).toEqual([call.callId]);
});

test('a recall does not take back the call that still waits for its announcement', () => {
  const call = aCall('А001', '3');
  expect(takenBack([call], withCalls(aCall('А001', '3', { time: 2 })))).toEqual([]);
});

test('a call pushed out of the view by many later ones is still announced', () => {
  const later = Array.from({ length: CALLS_REMEMBERED }, (_, n) => aCall(`В${100 + n}`, '5'));
  expect(takenBack([aCall('А001', '3', ago(30))], withCalls(...later))).toEqual([]);
});

test('a call pushed out is still announced where somebody older is awaited', () => {
  const awaited = aCall('Б001', '7', ago(600));
  const later = Array.from({ length: CALLS_REMEMBERED }, (_, n) => aCall(`В${100 + n}`, '5'));
  expect(takenBack([aCall('А001', '3', ago(30))], withCalls(...later, awaited))).toEqual([]);
});
