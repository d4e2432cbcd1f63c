import { expect, test } from 'vitest';
import { stateIn } from './status.ts';

// The bytes of real printers, read over a serial line.
const answers = (printer: number, offlineCause: number, paper: number, error = 0x12) =>
  stateIn({ printer, offlineCause, error, paper });

test('a printer in order is ready with enough paper', () => {
  expect(answers(0x12, 0x12, 0x12)).toEqual({ state: 'ready', paper: 'enough' });
});
test('a roll that runs out is no fault yet', () => {
  expect(answers(0x12, 0x12, 0x1e)).toEqual({ state: 'ready', paper: 'near-end' });
});
test.each([
  ['cover-open', answers(0x1a, 0x16, 0x12)],
  ['no-paper', answers(0x1a, 0x32, 0x72)],
  ['no-paper', answers(0x1a, 0x12, 0x7e)],
  ['cutter', answers(0x1a, 0x52, 0x12, 0x1a)],
  ['broken', answers(0x1a, 0x52, 0x12, 0x32)],
  ['offline', answers(0x1a, 0x12, 0x12)],
] as const)('what is wrong is said in one word: %s', (fault, state) => {
  expect(state).toEqual({ state: 'fault', fault });
});
