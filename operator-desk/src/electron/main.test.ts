import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import type * as Fake from '@cherha/shared/electron/testing/fake-electron.ts';
import { aDisplay } from './testing.ts';

vi.mock('electron', () => import('@cherha/shared/electron/testing/fake-electron.ts'));
const folder = mkdtempSync(join(tmpdir(), 'cherha-desk-main-'));
afterAll(() => rmSync(folder, { recursive: true }));
let electron: typeof Fake;
beforeEach(async () => {
  // A program starts once; each test starts it anew, with an Electron of its own.
  vi.resetModules();
  electron = (await import('electron')) as unknown as typeof Fake;
  const { app, screen } = electron;
  electron.startAfresh();
  app.userData = folder;
  screen.displays = [aDisplay(1, 0)];
  vi.stubEnv('DESK_URL', 'http://queue.example:8080');
});

test('a second program ends at once and opens nothing', async () => {
  const { app, BrowserWindow } = electron;
  app.isFirst = false;
  await import('./main.ts');
  expect([app.quits, BrowserWindow.opened.length]).toEqual([1, 0]);
});

test('the first one opens the desk in the sandbox, and a second start brings it to the front', async () => {
  const { app, BrowserWindow, protocol } = electron;
  await import('./main.ts');
  await vi.waitFor(() => expect(BrowserWindow.opened).toHaveLength(1));
  expect([app.name, app.sandboxed]).toEqual(['cherha-desk', true]);
  expect(protocol.schemes).toMatchObject([{ scheme: 'app', privileges: { secure: true } }]);
  const [window] = BrowserWindow.opened;
  expect(window?.loaded).toEqual(['http://queue.example:8080/desk/']);
  window?.webContents.emit('did-navigate', {}, 'http://queue.example:8080/desk/', 200);
  app.emit('second-instance');
  expect([BrowserWindow.opened.length, window?.focused]).toEqual([1, 1]);
  app.emit('window-all-closed');
  expect(app.quits).toBe(1);
});

test('the page of the address gets exactly one thing', async () => {
  const { contextBridge, ipcRenderer } = electron;
  await import('./address-preload.ts');
  expect([...contextBridge.world.keys()]).toEqual(['deskAddress']);
  const bridge = contextBridge.world.get('deskAddress') as Record<string, (it?: string) => unknown>;
  expect(Object.keys(bridge)).toEqual(['asked', 'use']);
  await bridge['asked']?.();
  await bridge['use']?.('http://queue');
  expect(ipcRenderer.asked).toEqual([['address:asked'], ['address:use', 'http://queue']]);
});
