import { createServer } from 'node:net';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { aSlip } from '../devices/testing.ts';
import type * as Renderer from '../devices/printer/ticket-renderer.ts';
import * as electron from '@cherha/shared/electron/testing/fake-electron.ts';

vi.mock('electron', () => import('@cherha/shared/electron/testing/fake-electron.ts'));

/** A slip that no program should ever fail to draw, and this one does. */
const UNDRAWABLE = 'Ъ999';
vi.mock('../devices/printer/ticket-renderer.ts', async (original) => {
  const { composeTicket } = await original<typeof Renderer>();
  const breaking: typeof composeTicket = (slip, paper) => {
    if (slip.number === UNDRAWABLE) throw new Error('the pen broke');
    return composeTicket(slip, paper);
  };
  return { composeTicket: breaking };
});

const { app, BrowserWindow, ipcMain, session } = electron;
const page = (url: string, sender = BrowserWindow.opened[0]?.webContents) => ({
  sender,
  senderFrame: { url },
});
const print = (event: unknown, slip: unknown) => ipcMain.handlers['devices:print']?.(event, slip);
const ours = () => page('app://kiosk/index.html');

let freePort: number;
const folder = mkdtempSync(join(tmpdir(), 'cherha-kiosk-'));
afterAll(() => rmSync(folder, { recursive: true }));
beforeAll(async () => {
  app.userData = folder;
  // A port where nobody listens: the printer of this kiosk is away.
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  freePort = typeof address === 'object' && address ? address.port : 0;
  server.close();
  vi.stubEnv('PRINTER_URL', `tcp://127.0.0.1:${freePort}`);
  vi.stubEnv('CHERHA_SERVER', 'http://queue.example:8080/');
  await import('./main.ts');
  await vi.waitFor(() => expect(BrowserWindow.opened).toHaveLength(1));
});

const window = () => BrowserWindow.opened[0]!;

describe('the window', () => {
  test('fills the screen with the page of this machine, without a menu', () => {
    expect(window().options).toMatchObject({ kiosk: true, frame: false });
    expect(window().loaded).toEqual(['app://kiosk/']);
    expect(electron.Menu.menu).toBeNull();
    expect(app.name).toBe('cherha-kiosk');
  });

  test('keeps its page in the sandbox, away from Node', () => {
    expect(app.sandboxed).toBe(true);
    expect(window().options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      webSecurity: true,
      devTools: false,
    });
    expect(window().options.webPreferences['preload']).toMatch(/preload\.cjs$/);
  });

  test.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])(
    'goes to no other address: %s',
    (how) => {
      const event = { url: 'https://elsewhere.example/', preventDefault: vi.fn() };
      window().webContents.emit(how, event);
      expect(event.preventDefault).toHaveBeenCalled();
    },
  );

  test('may reload its own page', () => {
    const event = { url: 'app://kiosk/index.html', preventDefault: vi.fn() };
    window().webContents.emit('will-navigate', event);
    expect(event.preventDefault).not.toHaveBeenCalled();
  });

  test('opens no second window, embeds nobody, saves nothing', () => {
    expect(window().webContents.openHandler?.({ url: 'app://kiosk/' })).toEqual({ action: 'deny' });
    for (const [place, what] of [
      [window().webContents, 'will-attach-webview'],
      [session.defaultSession, 'will-download'],
    ] as const) {
      const event = { preventDefault: vi.fn() };
      place.emit(what, event);
      expect(event.preventDefault).toHaveBeenCalled();
    }
  });

  test('grants no permission', () => {
    const answer = vi.fn();
    const { handlers } = session.defaultSession;
    handlers['permissionRequest']?.({}, 'media', answer);
    expect(answer).toHaveBeenCalledWith(false);
    expect(handlers['permissionCheck']?.()).toBe(false);
    expect(handlers['devicePermission']?.()).toBe(false);
  });

  test('starts its page again when it has died, and ends one that hangs', async () => {
    window().emit('unresponsive');
    expect(window().webContents.crashed).toBe(1);
    const gone = { reason: 'killed', exitCode: 9 };
    vi.spyOn(process.stderr, 'write').mockReturnValueOnce(true);
    window().webContents.emit('render-process-gone', {}, gone);
    expect(readFileSync(join(folder, 'bugs.log'), 'utf8')).toContain(
      'the page is gone: killed (9)',
    );
    await vi.waitFor(() => expect(window().loaded).toEqual(['app://kiosk/', 'app://kiosk/']), {
      timeout: 5_000,
    });
  });

  test('is closed by no key, and hears no chord that leads out of the page', () => {
    const close = { preventDefault: vi.fn() };
    window().emit('close', close);
    expect(close.preventDefault).toHaveBeenCalled();
    const press = (keys: object) => {
      const event = { preventDefault: vi.fn() };
      const none = { control: false, alt: false, meta: false };
      window().webContents.emit('before-input-event', event, { ...none, ...keys });
      return event.preventDefault.mock.calls.length;
    };
    expect([{ control: true }, { alt: true }, { meta: true }, {}].map(press)).toEqual([1, 1, 1, 0]);
    expect(app.switches).toEqual({
      'disable-pinch': undefined,
      'overscroll-history-navigation': '0',
    });
  });

  test('never lets the screen sleep', () => {
    expect(electron.powerSaveBlocker.started).toEqual(['prevent-display-sleep']);
  });

  test('a second start brings the first one to the front', () => {
    app.emit('second-instance');
    expect(window().focused).toBe(1);
  });
});

describe('the bridge', () => {
  test('prints what our page sends and answers in words', async () => {
    const fault = 'unreachable';
    expect(await print(ours(), aSlip())).toEqual({ outcome: 'failed', fault });
  });

  test('does not print what is no slip, nor for a foreign page', async () => {
    const refused = { outcome: 'failed', fault: 'broken' };
    expect(await print(ours(), { number: 'А001' })).toEqual(refused);
    expect(await print(page('https://elsewhere.example/'), aSlip())).toEqual(refused);
    expect(await print({ senderFrame: null }, aSlip())).toEqual(refused);
  });

  test('writes a bug of the devices host down and answers with a fault', async () => {
    vi.spyOn(process.stderr, 'write').mockReturnValueOnce(true);
    expect(await print(ours(), aSlip({ number: UNDRAWABLE }))).toEqual({
      outcome: 'failed',
      fault: 'broken',
    });
    expect(readFileSync(join(folder, 'bugs.log'), 'utf8')).toContain('the pen broke');
  });

  test('prints a test page for our page only, and no other page than those that there are', async () => {
    const testPage = ipcMain.handlers['devices:test-page'];
    const broken = [{ outcome: 'failed', fault: 'broken' }];
    expect(await testPage?.(ours(), 'test')).toEqual([{ outcome: 'failed', fault: 'unreachable' }]);
    expect(await testPage?.(ours(), 'letter')).toEqual(broken);
    expect(await testPage?.(page('https://elsewhere.example/'), 'test')).toEqual(broken);
  });

  test('tells which shell it is, to our page only', async () => {
    const about = ipcMain.handlers['devices:about'];
    const printer = `tcp://127.0.0.1:${freePort}`;
    expect(await about?.(ours())).toEqual({ shell: 'electron', version: '0.1.0', printer });
    expect(await about?.(page('https://elsewhere.example/'))).toBeUndefined();
  });

  test('keeps the outbox in the settings folder of the kiosk, for our page only', async () => {
    const outbox = ipcMain.handlers['devices:outbox'];
    expect(await outbox?.(ours(), ['recall'])).toMatchObject({ stock: [], owed: 0 });
    expect(existsSync(join(app.userData, 'outbox/outbox.sqlite'))).toBe(true);
    expect(await outbox?.(page('https://elsewhere.example/'), ['recall'])).toBeUndefined();
    expect(await outbox?.(ours(), ['close'])).toBeUndefined();
  });

  test('sends the printer’s state to the page, once however often it was reloaded', async () => {
    const { webContents } = window();
    ipcMain.emit('devices:watch', ours());
    await vi.waitFor(() =>
      expect(webContents.sent.at(-1)).toEqual([
        'devices:printer',
        {
          state: 'fault',
          fault: 'unreachable',
          each: [{ state: 'fault', fault: 'unreachable', roll: { tickets: 0, metres: 0 } }],
        },
      ]),
    );
    const before = webContents.sent.length;
    ipcMain.emit('devices:watch', ours());
    expect(webContents.sent.length).toBe(before + 1);
    ipcMain.emit('devices:watch', page('https://elsewhere.example/'));
    expect(webContents.sent.length).toBe(before + 1);
  });
});

describe('what nobody can mend', () => {
  const bugs = () => readFileSync(join(folder, 'bugs.log'), 'utf8');
  const die = (reason: string) => {
    vi.spyOn(process.stderr, 'write').mockReturnValueOnce(true);
    app.emit('child-process-gone', {}, { type: 'GPU', reason, exitCode: 139 });
  };

  test('a helper process that dies is written down; the third death in a minute ends the program', () => {
    const quits = app.quits;
    die('clean-exit');
    die('crashed');
    die('oom');
    expect(bugs()).toContain('GPU is gone: crashed (139)');
    expect(bugs()).not.toContain('clean-exit');
    expect(app.quits).toBe(quits);
    die('crashed');
    expect(app.quits).toBe(quits + 1);
  });

  test('an error that nobody caught is written down and ends the program, and no window asks about it', () => {
    const quits = app.quits;
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    process.listeners('uncaughtException').at(-1)?.(new Error('out of order'), 'uncaughtException');
    vi.mocked(process.stderr.write).mockRestore();
    expect(bugs()).toContain('out of order');
    expect(app.quits).toBe(quits + 1);
  });
});

test('the program ends only after the printer was let go', async () => {
  const event = { preventDefault: vi.fn() };
  app.emit('before-quit', event);
  expect(event.preventDefault).toHaveBeenCalled();
  const quits = app.quits;
  await vi.waitFor(() => expect(app.quits).toBe(quits + 1));
  const again = { preventDefault: vi.fn() };
  app.emit('before-quit', again);
  expect(again.preventDefault).not.toHaveBeenCalled();
});
