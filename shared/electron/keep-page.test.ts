import type { BrowserWindow as RealWindow } from 'electron';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepPage } from './keep-page.ts';
import { BrowserWindow } from './testing/fake-electron.ts';

const url = 'http://queue.example/desk/';
let window: BrowserWindow;
let bugs: string[];
const [onFailed, onThere] = [vi.fn(), vi.fn()];
beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  window = new BrowserWindow({ webPreferences: {} });
  bugs = [];
});
afterEach(() => {
  BrowserWindow.lost.clear();
  vi.useRealTimers();
});

const keep = (): void =>
  keepPage(window as unknown as RealWindow, {
    url,
    reportBug: (error) => bugs.push(String(error)),
    onFailed,
    onThere,
  });
const tries = () => window.loaded.length;
const after = (ms: number) => vi.advanceTimersByTimeAsync(ms);

test('a page that does not come is asked for again and again, later and later, and once at a time', async () => {
  BrowserWindow.lost.add(url);
  keep();
  expect(onFailed).toHaveBeenLastCalledWith({ code: -102, name: 'ERR_CONNECTION_REFUSED' });
  await after(1_000);
  expect(tries()).toBe(2);
  await after(1_000);
  expect(tries()).toBe(2);
  await after(1_000);
  expect(tries()).toBe(3);
  BrowserWindow.lost.clear();
  await after(4_000);
  window.webContents.emit('did-navigate', {}, url, 200);
  expect(onThere).toHaveBeenCalledOnce();
  await after(600_000);
  expect(tries()).toBe(4);
});

test('a page that died comes back, and one that hangs is ended first', async () => {
  keep();
  window.emit('unresponsive');
  expect(window.webContents.crashed).toBe(1);
  window.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 });
  expect(bugs).toEqual(['Error: the page is gone: crashed (5)']);
  await after(1_000);
  expect(tries()).toBe(2);
});

test('a proxy without its server is not the page', async () => {
  keep();
  window.webContents.emit('did-navigate', {}, url, 502);
  expect([onThere.mock.calls.length, onFailed.mock.calls.length]).toEqual([0, 1]);
  await after(1_000);
  expect(tries()).toBe(2);
});

test('a picture that failed, or a load that another one replaced, is no lost page', async () => {
  keep();
  window.webContents.emit('did-fail-load', {}, -102, 'ERR', url, false);
  window.webContents.emit('did-fail-load', {}, -3, 'ERR_ABORTED', url, true);
  await after(600_000);
  expect([tries(), onFailed.mock.calls.length]).toEqual([1, 0]);
});

test('a window that was closed loads nothing any more', async () => {
  BrowserWindow.lost.add(url);
  keep();
  window.close();
  await after(600_000);
  expect(tries()).toBe(1);
});
