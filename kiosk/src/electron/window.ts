import { BrowserWindow } from 'electron';
import { keepPage } from '@cherha/shared/electron/keep-page.ts';
import { sealedPage } from '@cherha/shared/electron/sealed-page.ts';
import { SCREEN } from './channels.ts';

/** The one window over the whole screen. A page that died or hangs is started again by itself. */
export function openKioskWindow(
  preload: string,
  reportBug: (error: unknown) => void,
): BrowserWindow {
  const window = new BrowserWindow({
    kiosk: true,
    fullscreen: true,
    frame: false,
    autoHideMenuBar: true,
    backgroundColor: '#f6f5f1',
    show: false,
    webPreferences: { ...sealedPage, preload },
  });
  window.once('ready-to-show', () => window.show());
  keepPage(window, { url: SCREEN, reportBug });
  return window;
}
