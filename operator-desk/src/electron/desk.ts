import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, net, session } from 'electron';
import { bugLog } from '@cherha/shared/electron/bug-log.ts';
import type { AddressTrouble } from '../address/contract.ts';
import { addressWindow } from './address-window.ts';
import { deskWindows, type DeskWindows } from './desk-windows.ts';
import { keepServer, readDeskSettings } from './desk-settings.ts';
import { lockDownPages, lockDownSession } from './lock-down.ts';
import { setDeskMenu } from './menu.ts';
import { remembered, type WindowName } from './remembered.ts';
import { findServer, isCertificate, readAddress } from './server-address.ts';
import { registerShortcut } from './shortcut.ts';

/** Where Vite puts the bundles, and the page of the address beside them. */
const preload = fileURLToPath(new URL('./address-preload.cjs', import.meta.url));
const addressPages = fileURLToPath(new URL('../address', import.meta.url));

/** The desk as a program: its windows at the server that this machine knows, or the question where that is. */
export function startDesk(env: NodeJS.ProcessEnv): void {
  const reportBug = bugLog(join(app.getPath('logs'), 'bugs.log'));
  // Electron would open a window of its own over the work, and wait for a press.
  process.on('uncaughtException', reportBug);
  process.on('unhandledRejection', reportBug);

  const file = join(app.getPath('userData'), 'desk.json');
  const { address, isSet, shortcut } = readDeskSettings(env, file);
  const places = remembered(join(app.getPath('userData'), 'windows.json'), reportBug);
  let server = readAddress(address);
  let windows: DeskWindows | undefined;
  /** Since the desk was opened at this address its page has been there. */
  let hasBeenThere = false;
  /** Said already; the page of the address is not opened anew at every try. */
  let isLost = false;

  const show = (name: WindowName): void => {
    if (windows) windows.show(name);
    else askAddress();
  };
  const askAddress = (trouble?: AddressTrouble): void =>
    asking.show({ address: server ?? address, isSet, ...(trouble && { trouble }) });

  const isDesk = (url: string): boolean =>
    server !== undefined && URL.parse(url)?.origin === server;
  lockDownPages({ isDesk, onWindow: show });
  lockDownSession(session.defaultSession, isDesk);

  const asking = addressWindow({
    folder: addressPages,
    preload,
    use: async (typed) => {
      const found = await findServer(typed, (url, how) => net.fetch(url, how));
      if ('trouble' in found) return found.trouble;
      if (!isSet) keep(found.server);
      open(found.server);
      return undefined;
    },
    // Without a page there is no window to be seen, and nobody could end the program.
    onClosed: () => {
      if (!hasBeenThere) app.quit();
    },
  });

  /** A disk that cannot be written keeps nobody from the queue: the address is asked for again. */
  function keep(found: string): void {
    try {
      keepServer(file, found);
    } catch (cause) {
      reportBug(cause);
    }
  }

  function open(at: string): void {
    windows?.close();
    server = at;
    hasBeenThere = false;
    isLost = false;
    windows = deskWindows({
      server: at,
      places,
      reportBug,
      onFailed: (why) => {
        if (!isLost) askAddress(isCertificate(why) ? 'certificate' : 'still-trying');
        isLost = true;
      },
      onThere: () => {
        hasBeenThere = true;
        isLost = false;
        asking.close();
      },
    });
    windows.show('full');
    if (places.isCompactOpen()) windows.bringBackCompact();
  }

  setDeskMenu(show, () => askAddress());
  registerShortcut(shortcut, () => show('compact'), reportBug);
  app.on('second-instance', () => show('full'));
  if (server === undefined) askAddress(address === '' ? undefined : 'unreadable');
  else open(server);
}
