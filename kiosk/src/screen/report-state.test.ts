import type { Instant } from '@cherha/shared/domain/ids.ts';
import type { KioskState } from '@cherha/shared/protocol/messages.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DevicesAbout } from '../devices/contract.ts';
import { noOutbox } from '../devices/outbox/outbox.ts';
import { reportState } from './report-state.ts';

let told: KioskState[];
let owed: number | undefined;
let connected: boolean;
let connect: () => void;
let note: (at: Instant | undefined) => void;
let kept: Map<string, string>;
const memory = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
};

beforeEach(() => {
  vi.useFakeTimers();
  [told, owed, connected, kept] = [[], 0, true, new Map()];
  begin();
});

/** The page, fresh. */
function begin(): void {
  const about: DevicesAbout = { shell: 'agent', version: '0.1.0', printer: '' };
  note = reportState({
    devices: {
      about: async () => about,
      outbox: {
        ...noOutbox,
        recall: async () =>
          owed === undefined ? undefined : { at: 1 as Instant, stock: [], owed },
      },
    },
    tell(state) {
      if (connected) told.push(state);
      return connected;
    },
    onConnect: (listener) => {
      connect = listener;
    },
    memory,
    lookMs: 10,
  });
}
afterEach(() => void vi.useRealTimers());

const looks = (times: number) => vi.advanceTimersByTimeAsync(times * 10);
const state = { version: '0.1.0', shell: 'agent', outbox: 0 };

test('a kiosk that has come tells how it is, and then only what has changed', async () => {
  connect();
  await looks(3);
  expect(told).toEqual([state]);
  owed = 2;
  note(5 as Instant);
  note(undefined);
  await looks(3);
  expect(told).toEqual([state, { ...state, outbox: 2, lastTicketAt: 5 }]);
});

test('a page that begins anew still knows when the last ticket was', async () => {
  note(5 as Instant);
  vi.clearAllTimers();
  begin();
  connect();
  await looks(1);
  expect(told).toEqual([{ ...state, lastTicketAt: 5 }]);
});

test('a server that was away is told again', async () => {
  connect();
  await looks(1);
  connect();
  await looks(1);
  expect(told).toEqual([state, state]);
});

test('what could not be said is said later', async () => {
  connected = false;
  await looks(2);
  connected = true;
  await looks(2);
  expect(told).toEqual([state]);
});

test('while the outbox does not answer nothing is made up', async () => {
  owed = undefined;
  connect();
  await looks(3);
  expect(told).toEqual([]);
});
