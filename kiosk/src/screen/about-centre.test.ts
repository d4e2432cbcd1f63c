import type { Instant } from '@cherha/shared/domain/ids.ts';
import type { AboutCentre } from '@cherha/shared/protocol/http.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { noOutbox } from '../devices/outbox/outbox.ts';
import { told } from '../devices/outbox/testing.ts';
import { followCentre, knownCentre } from './about-centre.ts';

const about = (publicUrl: string): AboutCentre => ({
  name: { uk: 'Центр', en: 'Centre' },
  timeZone: 'Europe/Kyiv',
  version: '1.0.0',
  sample: false,
  publicUrl,
  agentUrl: 'http://localhost:8970',
});
const old = about('http://192.168.1.20:8080');
const moved = about('https://cnap.example');

/** Every question to the server waits here for the test's answer. */
let questions: ((answer: AboutCentre | 'away') => void)[];
let connect = (): void => undefined;
const follow = () =>
  followCentre('http://queue.example', old, (listener) => {
    connect = listener;
  });

beforeEach(() => {
  vi.useFakeTimers();
  questions = [];
  vi.stubGlobal(
    'fetch',
    () =>
      new Promise<unknown>((answer, reject) => {
        questions.push((said) =>
          said === 'away'
            ? reject(new Error('away'))
            : answer({ ok: true, json: async () => said }),
        );
      }),
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('tickets carry the new address after the centre has moved and the kiosk has connected again', async () => {
  const centre = follow();
  expect(centre.value?.publicUrl).toBe('http://192.168.1.20:8080');
  connect();
  questions[0]?.(moved);
  await vi.advanceTimersByTimeAsync(0);
  expect(centre.value?.publicUrl).toBe('https://cnap.example');
});

test('a server that does not answer is asked again, and the last address stays meanwhile', async () => {
  const centre = follow();
  connect();
  questions[0]?.('away');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(centre.value).toEqual(old);
  questions[1]?.(moved);
  await vi.advanceTimersByTimeAsync(0);
  expect(centre.value).toEqual(moved);
});

test('an answer that comes late does not bring an old address back', async () => {
  const centre = follow();
  connect();
  connect();
  questions[1]?.(moved);
  await vi.advanceTimersByTimeAsync(0);
  questions[0]?.(old);
  await vi.advanceTimersByTimeAsync(0);
  expect(centre.value).toEqual(moved);
});

test('a kiosk that was started without the server knows its centre from what it has kept', async () => {
  const outbox = {
    ...noOutbox,
    recall: async () => ({ at: 0 as Instant, told: { ...told, about: old }, stock: [], owed: 0 }),
  };
  const away = vi.fn();
  const known = knownCentre('http://queue.example', outbox, away);
  questions[0]?.('away');
  await vi.advanceTimersByTimeAsync(0);
  expect(await known).toEqual(old);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(away).not.toHaveBeenCalled();
  expect(questions).toHaveLength(1);
});

test('a kiosk that has kept nothing waits until the server is there', async () => {
  const known = knownCentre('http://queue.example', noOutbox, () => undefined);
  questions[0]?.('away');
  await vi.advanceTimersByTimeAsync(2_000);
  questions[1]?.(moved);
  expect(await known).toEqual(moved);
});
