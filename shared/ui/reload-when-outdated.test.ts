import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { reloadWhenServed } from './reload-when-outdated.ts';

let served: boolean;
const reload = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  reload.mockClear();
  vi.stubGlobal('location', { href: 'http://centre/board/' });
  vi.stubGlobal('fetch', () =>
    served ? Promise.resolve({ ok: true }) : Promise.reject(new Error('connection refused')),
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a screen of an older wire fetches itself anew', async () => {
  served = true;
  reloadWhenServed(reload);
  expect(reload).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(40_000);
  expect(reload).toHaveBeenCalledOnce();
});

test('it does not leave its page while the server is away', async () => {
  served = false;
  reloadWhenServed(reload);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(reload).not.toHaveBeenCalled();
  served = true;
  await vi.advanceTimersByTimeAsync(40_000);
  expect(reload).toHaveBeenCalledOnce();
});

test('it stays when the server speaks its wire again', async () => {
  served = true;
  const callOff = reloadWhenServed(reload);
  callOff();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(reload).not.toHaveBeenCalled();
});
