import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as electron from '@cherha/shared/electron/testing/fake-electron.ts';
import { startDesk } from './desk.ts';

const { app, BrowserWindow, ipcMain, screen } = electron;
export type FakeWindow = InstanceType<typeof BrowserWindow>;

/** As much of a queue server as the shell itself asks for. */
export async function aCentre(): Promise<{ url: string; server: Server }> {
  const about = JSON.stringify({ name: { uk: 'ЦНАП', en: 'ASC' }, timeZone: 'Europe/Kyiv' });
  const server = createServer((_request, response) => response.end(about));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

export const aDisplay = (id: number, x: number): electron.FakeDisplay => ({
  id,
  bounds: { x, y: 0, width: 1920, height: 1080 },
  workArea: { x, y: 0, width: 1920, height: 1040 },
});

/** A machine with two screens on which the desk is started; a test mocks `electron` itself. */
export function aMachine(url: string) {
  electron.startAfresh();
  const folder = mkdtempSync(join(tmpdir(), 'cherha-desk-'));
  app.userData = folder;
  screen.displays = [aDisplay(1, 0), aDisplay(2, 1920)];
  const errors = ['uncaughtException', 'unhandledRejection'] as const;
  const before = errors.map((event) => process.listeners(event as 'uncaughtException'));

  /** The window that is there now, by the end of its address. */
  const windowAt = (path: string): FakeWindow => {
    const found = BrowserWindow.opened.find(
      (one) => !one.isGone && one.loaded.some((address) => address.endsWith(path)),
    );
    if (!found) throw new Error(`no window at ${path}`);
    return found;
  };
  const full = (): FakeWindow => windowAt('/desk/');
  const compact = (): FakeWindow => windowAt('/desk/?compact');
  const arrives = (window: FakeWindow): void =>
    void window.webContents.emit('did-navigate', {}, window.loaded.at(-1), 200);
  const opens = (window: FakeWindow, address: string) =>
    window.webContents.openHandler?.({ url: address });
  const page = { senderFrame: { url: 'app://desk/address.html' } };

  return {
    folder,
    full,
    compact,
    address: () => windowAt('/address.html'),
    arrives,
    opens,
    areOpen: () => BrowserWindow.opened.filter((one) => !one.isGone).map((one) => one.loaded[0]),
    inFile: (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8')),
    asked: (from: unknown = page) => ipcMain.handlers['address:asked']?.(from),
    use: (typed: unknown, from: unknown = page) =>
      ipcMain.handlers['address:use']?.(from, typed) as Promise<unknown>,
    start: (env: NodeJS.ProcessEnv = {}): void => startDesk(env),
    /** The program was ended and is started again on the same machine. */
    restart(env: NodeJS.ProcessEnv = {}): void {
      electron.startAfresh();
      startDesk(env);
    },
    /** The desk with its page there, and the small window too where it is wanted. */
    atWork({ small = false, env = {} } = {}): void {
      startDesk({ DESK_URL: url, ...env });
      arrives(full());
      if (!small) return;
      opens(full(), `${url}/desk/?compact`);
      arrives(compact());
    },
    end(): void {
      for (const [at, event] of errors.entries())
        for (const heard of process.listeners(event as 'uncaughtException'))
          if (!before[at]?.includes(heard)) process.off(event, heard);
      rmSync(folder, { recursive: true });
    },
  };
}
