import type { Server } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import * as electron from '@cherha/shared/electron/testing/fake-electron.ts';
import { aCentre, aMachine } from './testing.ts';

vi.mock('electron', () => import('@cherha/shared/electron/testing/fake-electron.ts'));
const { app, session } = electron;

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

describe('every page', () => {
  test('is in the sandbox, away from Node; only the page of the address has a bridge', () => {
    desk.atWork({ small: true });
    const sealed = { sandbox: true, contextIsolation: true, nodeIntegration: false };
    for (const { options } of [desk.full(), desk.compact()]) {
      expect(options.webPreferences).toMatchObject({ ...sealed, webSecurity: true });
      expect(options.webPreferences).not.toHaveProperty('preload');
      expect(options.webPreferences).not.toHaveProperty('partition');
    }
    desk.restart({});
    expect(desk.address().options.webPreferences).toMatchObject({
      ...sealed,
      preload: expect.stringMatching(/address-preload\.cjs$/),
      partition: 'persist:address',
    });
  });

  test.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])(
    'stays with its server: %s',
    (how) => {
      desk.atWork();
      const goes = (url: string) => {
        const event = { url, preventDefault: vi.fn() };
        desk.full().webContents.emit(how, event);
        return event.preventDefault.mock.calls.length === 0;
      };
      expect(goes(`${centre.url}/s/id-card`)).toBe(true);
      for (const url of [
        'https://elsewhere.example/',
        `${centre.url}.elsewhere.example/`,
        centre.url.replace('http:', 'https:'),
        'file:///etc/passwd',
        'app://desk/address.html',
      ])
        expect([url, goes(url)]).toEqual([url, false]);
    },
  );

  test('opens windows of its own server alone, as sealed as itself', () => {
    desk.atWork();
    expect(desk.opens(desk.full(), 'https://elsewhere.example/')).toEqual({ action: 'deny' });
    expect(desk.opens(desk.full(), `${centre.url}/s/id-card`)).toMatchObject({
      action: 'allow',
      overrideBrowserWindowOptions: { webPreferences: { sandbox: true, nodeIntegration: false } },
    });
    const event = { preventDefault: vi.fn() };
    desk.full().webContents.emit('will-attach-webview', event);
    expect(event.preventDefault).toHaveBeenCalled();
  });

  test('is granted nothing of the machine, and saves what its own server gives', () => {
    desk.atWork();
    const { defaultSession } = session;
    const answer = vi.fn();
    defaultSession.handlers['permissionRequest']?.({}, 'media', answer);
    expect(answer).toHaveBeenCalledWith(false);
    expect(defaultSession.handlers['permissionCheck']?.()).toBe(false);
    expect(defaultSession.handlers['devicePermission']?.()).toBe(false);
    const saves = (url: string) => {
      const event = { preventDefault: vi.fn() };
      defaultSession.emit('will-download', event, { getURL: () => url });
      return event.preventDefault.mock.calls.length === 0;
    };
    expect([saves(`${centre.url}/api/book.csv`), saves('https://elsewhere.example/x.exe')]).toEqual(
      [true, false],
    );
  });

  test('comes from a server whose certificate the machine trusts: nobody waves another one through', () => {
    desk.atWork();
    expect(app.listenerCount('certificate-error')).toBe(0);
    expect(app.switches).not.toHaveProperty('ignore-certificate-errors');
    desk.restart({ DESK_URL: centre.url });
    const refused = 'ERR_CERT_AUTHORITY_INVALID';
    desk.full().webContents.emit('did-fail-load', {}, -202, refused, centre.url, true);
    expect(desk.asked()).toMatchObject({ trouble: 'certificate' });
  });
});
