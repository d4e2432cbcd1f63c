import { BrowserWindow } from 'electron';
import { backOff } from './back-off.ts';
import { SCREEN } from './channels.ts';

/**
 * The one window over the whole screen. A page that died or hangs is started again by itself: at once,
 * and later and later when it dies again.
 */
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
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      spellcheck: false,
      devTools: false,
      backgroundThrottling: false,
      autoplayPolicy: 'no-user-gesture-required',
    },
  });
  const load = (): void => {
    if (!window.isDestroyed()) window.loadURL(SCREEN).catch(() => loadSoon());
  };
  const nextWait = backOff();
  const loadSoon = (): void => void setTimeout(load, nextWait(performance.now()));

  window.once('ready-to-show', () => window.show());
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    reportBug(new Error(`the page is gone: ${reason} (${exitCode})`));
    loadSoon();
  });
  // It may be only slow; if it hangs, its end is reported as `render-process-gone`.
  window.on('unresponsive', () => window.webContents.forcefullyCrashRenderer());
  load();
  return window;
}
