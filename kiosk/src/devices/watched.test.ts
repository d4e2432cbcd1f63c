import { expect, test } from 'vitest';
import { watched } from './watched.ts';

test('nobody is told of what is not known yet', () => {
  const printer = watched<{ state: string }>();
  const heard: unknown[] = [];
  printer.watch((now) => heard.push(now));
  expect(heard).toEqual([]);
  printer.set({ state: 'ready' });
  expect(heard).toEqual([{ state: 'ready' }]);
});

test('who comes later is told at once, and nobody is told the same twice', () => {
  const printer = watched({ state: 'ready' });
  const heard: unknown[] = [];
  const stop = printer.watch((now) => heard.push(now));
  printer.set({ state: 'ready' });
  expect(heard).toEqual([{ state: 'ready' }]);
  stop();
  printer.set({ state: 'fault' });
  expect(heard).toHaveLength(1);
  expect(printer.value).toEqual({ state: 'fault' });
});

test('one listener that watches twice is told twice, and may stop each for itself', () => {
  const printer = watched<number>();
  const heard: number[] = [];
  const listener = (now: number): void => void heard.push(now);
  const stop = printer.watch(listener);
  printer.watch(listener);
  printer.set(1);
  stop();
  printer.set(2);
  expect(heard).toEqual([1, 1, 2]);
});
