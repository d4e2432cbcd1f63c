import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { channel, type Channel } from './channel.ts';

let state = 0;
let sent: number[] = [];
let bugs: unknown[] = [];
let line: Channel;
let broken = false;

beforeEach(() => {
  vi.useFakeTimers();
  state = 0;
  sent = [];
  bugs = [];
  broken = false;
  line = channel({
    send() {
      if (broken) throw new Error('no view');
      sent.push(state);
    },
    gapMs: 15,
    heartbeatMs: 5_000,
    onBug: (bug) => bugs.push(bug),
  });
});
afterEach(() => {
  line.stop();
  vi.useRealTimers();
});

const change = (): void => {
  state += 1;
  line.changed();
};

test('the first change goes out at once', () => {
  change();
  expect(sent).toEqual([1]);
});

test('what somebody stands and waits for goes out at once, also right after another change', () => {
  change();
  state += 1;
  line.changedNow();
  expect(sent).toEqual([1, 2]);
  line.stop();
  line.changedNow();
  expect(sent).toEqual([1, 2]);
});

test('what changes right after goes out together, and the last is never left out', () => {
  for (let i = 0; i < 10; i++) change();
  expect(sent).toEqual([1]);
  vi.advanceTimersByTime(15);
  expect(sent).toEqual([1, 10]);
});

test('a long burst is sent once a gap', () => {
  for (let i = 0; i < 60; i++) {
    change();
    vi.advanceTimersByTime(1);
  }
  vi.advanceTimersByTime(15);
  expect(sent.length).toBeLessThanOrEqual(6);
  expect(sent.at(-1)).toBe(60);
});

test('when nothing changes the view is sent again every five seconds', () => {
  vi.advanceTimersByTime(15_000);
  expect(sent).toEqual([0, 0, 0]);
});

test('a change puts the next heartbeat off', () => {
  vi.advanceTimersByTime(4_000);
  change();
  vi.advanceTimersByTime(4_000);
  expect(sent).toEqual([1]);
  vi.advanceTimersByTime(1_000);
  expect(sent).toEqual([1, 1]);
});

test('after it was stopped nothing is sent', () => {
  change();
  change();
  line.stop();
  vi.advanceTimersByTime(60_000);
  expect(sent).toEqual([1]);
});

test('a change that comes after it was stopped starts nothing again', () => {
  line.stop();
  change();
  vi.advanceTimersByTime(60_000);
  expect(sent).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

test('a view that cannot be made is told of, and the next one is sent as ever', () => {
  broken = true;
  change();
  change();
  vi.advanceTimersByTime(15);
  expect(bugs).toHaveLength(2);
  vi.advanceTimersByTime(5_000);
  expect(bugs).toHaveLength(3);
  broken = false;
  vi.advanceTimersByTime(5_000);
  expect(sent).toEqual([2]);
});
