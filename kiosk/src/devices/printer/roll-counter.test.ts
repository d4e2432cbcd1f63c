import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rollCounter } from './roll-counter.ts';

const aFile = (): string => join(mkdtempSync(join(tmpdir(), 'roll-')), 'roll-main.json');
const complain = (error: unknown): void => {
  throw error;
};
const out = { state: 'fault', fault: 'no-paper' } as const;
const open = { state: 'fault', fault: 'cover-open' } as const;
const ready = { state: 'ready', paper: 'enough' } as const;

test('tickets and metres are counted, and told with each whole metre', () => {
  const counter = rollCounter(aFile(), complain);
  for (let ticket = 1; ticket <= 6; ticket += 1) counter.cut(160);
  expect(counter.roll).toEqual({ tickets: 0, metres: 0 });
  counter.cut(160);
  expect(counter.roll).toEqual({ tickets: 7, metres: 1 });
});

test('the count outlives a restart', () => {
  const file = aFile();
  rollCounter(file, complain).cut(2_300);
  expect(rollCounter(file, complain).roll).toEqual({ tickets: 1, metres: 2 });
});

test('a new roll is counted from nothing, also when the cover was open and the kiosk off meanwhile', () => {
  const file = aFile();
  const counter = rollCounter(file, complain);
  counter.cut(2_300);
  counter.saw(out);
  counter.saw(open);
  expect(counter.roll.metres).toBe(2);
  const again = rollCounter(file, complain);
  again.saw(ready);
  expect(again.roll).toEqual({ tickets: 0, metres: 0 });
  expect(rollCounter(file, complain).roll).toEqual({ tickets: 0, metres: 0 });
});

test('an open cover alone is no new roll', () => {
  const counter = rollCounter(aFile(), complain);
  counter.cut(2_300);
  counter.saw(open);
  counter.saw(ready);
  expect(counter.roll.metres).toBe(2);
});

test('a count that was cut short with the power begins anew, and a disk that is gone stops nothing', () => {
  const file = aFile();
  writeFileSync(file, '{"tickets": 4');
  expect(rollCounter(file, complain).roll).toEqual({ tickets: 0, metres: 0 });
  const complaints: unknown[] = [];
  const counter = rollCounter('/nowhere/roll.json', (error) => complaints.push(error));
  counter.cut(1_200);
  expect(counter.roll.metres).toBe(1);
  expect(complaints).toHaveLength(1);
});
