import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  onTestFinished,
  test,
  vi,
} from 'vitest';
import * as electron from '@cherha/shared/electron/testing/fake-electron.ts';
import { aCentre, aMachine, type FakeWindow } from './testing.ts';

vi.mock('electron', () => import('@cherha/shared/electron/testing/fake-electron.ts'));
const { app, BrowserWindow, globalShortcut, screen } = electron;

let centre: { url: string; server: Server };
let desk: ReturnType<typeof aMachine>;
beforeAll(async () => {
  centre = await aCentre();
});
afterAll(() => centre.server.close());
beforeEach(() => {
  desk = aMachine(centre.url);
});
afterEach(() => desk.end());

describe('the address of the server', () => {
  test('is asked for on a new machine, kept once a centre answers there, and not asked again', async () => {
    desk.start({});
    expect(desk.areOpen()).toEqual(['app://desk/address.html']);
    expect(desk.asked()).toEqual({ address: '', isSet: false });
    expect(await desk.use('http://127.0.0.1:1')).toBe('no-answer');
    expect(await desk.use('десь там')).toBe('unreadable');
    expect(existsSync(join(desk.folder, 'desk.json'))).toBe(false);
    expect(await desk.use(`${centre.url.replace('http://', '')}/desk/`)).toBeUndefined();
    expect(desk.inFile('desk.json')).toEqual({ server: centre.url });
    desk.arrives(desk.full());
    expect(desk.areOpen()).toEqual([`${centre.url}/desk/`]);
    expect(app.quits).toBe(0);

    desk.restart({});
    expect(desk.areOpen()).toEqual([`${centre.url}/desk/`]);
  });

  test('is corrected without losing what else the installer wrote', async () => {
    const file = join(desk.folder, 'desk.json');
    writeFileSync(file, JSON.stringify({ server: 'htp:/typo here', shortcut: 'Control+Alt+Q' }));
    desk.start({});
    expect(desk.asked()).toEqual({
      address: 'htp:/typo here',
      isSet: false,
      trouble: 'unreadable',
    });
    await desk.use(centre.url);
    expect(desk.inFile('desk.json')).toEqual({ server: centre.url, shortcut: 'Control+Alt+Q' });
  });

  test('of the machine goes before the file, and the page says so', () => {
    writeFileSync(join(desk.folder, 'desk.json'), JSON.stringify({ server: 'http://old:1' }));
    desk.start({ DESK_URL: 'nowhere at all' });
    expect(desk.asked()).toEqual({ address: 'nowhere at all', isSet: true, trouble: 'unreadable' });
  });

  test('typed in place of the one of the machine holds until the program ends, and is not kept', async () => {
    desk.start({ DESK_URL: 'nowhere at all' });
    expect(await desk.use(centre.url)).toBeUndefined();
    expect(existsSync(join(desk.folder, 'desk.json'))).toBe(false);
    desk.arrives(desk.full());
    expect(desk.areOpen()).toEqual([`${centre.url}/desk/`]);
  });

  test('opens the desk also where the disk cannot be written; that is written to the journal', async () => {
    mkdirSync(join(desk.folder, 'desk.json.new'));
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    onTestFinished(() => said.mockRestore());
    desk.start({});
    expect(await desk.use(centre.url)).toBeUndefined();
    expect(said.mock.calls.join()).toContain('EISDIR');
    expect(existsSync(join(desk.folder, 'desk.json'))).toBe(false);
    desk.arrives(desk.full());
    expect(desk.areOpen()).toEqual([`${centre.url}/desk/`]);
  });

  test('a file that cannot be read is as if it were not there', () => {
    writeFileSync(join(desk.folder, 'desk.json'), '{"server":');
    desk.start({});
    expect(desk.asked()).toEqual({ address: '', isSet: false });
  });

  test('a server that is away is said, tried again, and opened by itself when it is there', async () => {
    BrowserWindow.lost.add(`${centre.url}/desk/`);
    desk.start({ DESK_URL: centre.url });
    const [waiting] = BrowserWindow.opened as [FakeWindow];
    expect(waiting.shown).toEqual([]);
    expect(desk.asked()).toMatchObject({ address: centre.url, trouble: 'still-trying' });
    BrowserWindow.lost.clear();
    await vi.waitFor(() => expect(waiting.loaded).toHaveLength(2), { timeout: 10_000 });
    desk.arrives(waiting);
    expect(waiting.shown).toContain('show');
    expect(desk.areOpen()).toEqual([`${centre.url}/desk/`]);
  });

  test('closed without an answer the program ends: no window is left to end it from', () => {
    desk.start({});
    desk.address().close();
    expect(app.quits).toBe(1);
  });

  test('is told to no other page, and taken from none', async () => {
    desk.start({});
    const foreign = { senderFrame: { url: `${centre.url}/desk/` } };
    expect(desk.asked(foreign)).toBeUndefined();
    expect(await desk.use(centre.url, foreign)).toBe('unreadable');
    expect(await desk.use(7)).toBe('unreadable');
    expect(existsSync(join(desk.folder, 'desk.json'))).toBe(false);
  });
});

describe('the small window', () => {
  test('stays above other programs and on every desktop, and cannot be lost under them', () => {
    desk.atWork({ small: true });
    expect(desk.compact().options).toMatchObject({
      alwaysOnTop: true,
      minimizable: false,
      maximizable: false,
      fullscreenable: false,
      minWidth: 360,
      maxWidth: 720,
    });
    expect(desk.compact().onTop).toEqual([true, 'screen-saver']);
    expect(desk.compact().everywhere).toEqual([true, { visibleOnFullScreen: true }]);
    expect(desk.compact().hasMenu).toBe(false);
    desk.compact().onTop = undefined;
    desk.compact().emit('always-on-top-changed', {}, false);
    expect(desk.compact().onTop).toEqual([true, 'screen-saver']);
  });

  test('is the same one at a second press, and the full desk is one press away', () => {
    desk.atWork({ small: true });
    desk.opens(desk.full(), `${centre.url}/desk/?compact`);
    expect(desk.areOpen()).toHaveLength(2);
    desk.full().isMini = true;
    expect(desk.opens(desk.compact(), `${centre.url}/desk/`)).toEqual({ action: 'deny' });
    expect([desk.full().isMini, desk.full().focused]).toEqual([false, 1]);
    desk.full().close();
    desk.opens(desk.compact(), `${centre.url}/desk/`);
    desk.arrives(desk.full());
    expect(desk.full().shown).toContain('show');
  });

  test('comes back with the program, without taking the keyboard; closed by hand it stays away', () => {
    desk.atWork({ small: true });
    app.emit('before-quit');
    desk.compact().close();
    electron.startAfresh();
    desk.atWork();
    desk.arrives(desk.compact());
    expect(desk.compact().shown).toEqual(['showInactive']);
    expect(desk.compact().focused).toBe(0);
    desk.compact().close();
    electron.startAfresh();
    desk.atWork();
    expect(desk.areOpen()).toEqual([`${centre.url}/desk/`]);
  });

  test('never comes before its page, and a page that comes again takes nothing', () => {
    desk.atWork();
    desk.opens(desk.full(), `${centre.url}/desk/?compact`);
    desk.opens(desk.full(), `${centre.url}/desk/?compact`);
    expect([desk.compact().shown, desk.compact().focused]).toEqual([[], 0]);
    desk.arrives(desk.compact());
    desk.arrives(desk.compact());
    expect(desk.compact().shown).toEqual(['show']);
  });

  test('its place is kept for each set of screens, and an unplugged one does not lose it', async () => {
    desk.atWork({ small: true });
    const usual = { x: 1920 - 376 - 16, y: 1040 - 260 - 16, width: 376, height: 260 };
    expect(desk.compact().bounds).toEqual(usual);
    const onSecond = { x: 3000, y: 300, width: 400, height: 300 };
    desk.compact().setBounds(onSecond);
    desk.compact().emit('move');
    await vi.waitFor(() =>
      expect(desk.inFile('windows.json')).toMatchObject({ compact: [{ place: onSecond }] }),
    );

    const [first, second] = screen.displays as [electron.FakeDisplay, electron.FakeDisplay];
    screen.displays = [first];
    screen.emit('display-removed', {}, second);
    expect(desk.compact().bounds).toEqual({ x: 1520, y: 300, width: 400, height: 300 });
    desk.compact().emit('move');
    await vi.waitFor(() =>
      expect(desk.inFile('windows.json')).toMatchObject({ compact: { length: 2 } }),
    );
    screen.displays = [first, second];
    screen.emit('display-added', {}, second);
    expect(desk.compact().bounds).toEqual(onSecond);

    app.emit('before-quit');
    desk.compact().close();
    electron.startAfresh();
    desk.atWork();
    expect(desk.compact().bounds).toEqual(onSecond);
  });

  test('comes forward by the chord of the settings, and nothing else happens', () => {
    desk.atWork({ small: true, env: { DESK_SHORTCUT: 'Control+Alt+Q' } });
    expect([...globalShortcut.registered.keys()]).toEqual(['Control+Alt+Q']);
    const sent = desk.compact().webContents.sent.length;
    globalShortcut.registered.get('Control+Alt+Q')?.();
    expect(desk.compact().focused).toBe(1);
    expect(desk.compact().webContents.sent).toHaveLength(sent);
  });

  test('no chord is taken where none was set', () => {
    desk.atWork({ small: true });
    expect(globalShortcut.registered.size).toBe(0);
  });
});

test('the full window remembers that it was not maximized', async () => {
  desk.atWork();
  expect(desk.full().shown).toEqual(['maximize', 'show']);
  desk.full().isMaxi = false;
  desk.full().emit('unmaximize');
  await vi.waitFor(() => expect(desk.inFile('windows.json')).toMatchObject({ isMaximized: false }));
  electron.startAfresh();
  desk.atWork();
  expect(desk.full().shown).toEqual(['show']);
});

test('places that cannot be read are the usual ones', () => {
  writeFileSync(join(desk.folder, 'windows.json'), '{"compact":[{"place":{"x":"left"}}]}');
  desk.atWork();
  expect(desk.full().shown).toEqual(['maximize', 'show']);
});

test('the menu opens both windows and the address, and calls nobody', () => {
  desk.atWork();
  type Item = { label?: string; role?: string; click?: () => void };
  const items = (electron.Menu.menu as { submenu: Item[] }[]).flatMap(({ submenu }) => submenu);
  expect(items.flatMap(({ label }) => label ?? [])).toEqual([
    'Мале вікно',
    'Повне вікно',
    'Оновити сторінку',
    'Адреса сервера…',
    'Закрити програму',
    'Більше',
    'Менше',
    'Звичайний розмір',
  ]);
  items.find(({ label }) => label === 'Адреса сервера…')?.click?.();
  expect(desk.asked()).toEqual({ address: centre.url, isSet: true });
  desk.address().close();
  expect(app.quits).toBe(0);
});
