import { BrowserWindow } from 'electron';
import { SCREEN } from './channels.ts';

/** How long the window lets a broken page be before it starts it anew, in milliseconds. */
const BREATH = 1_000;

/** The one window over the whole screen. A page that died or hangs is started again by itself. */
export function openKioskWindow(preload: string): BrowserWindow {
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
  const loadSoon = (): void => void setTimeout(load, BREATH);

  window.once('ready-to-show', () => window.show());
  window.webContents.on('render-process-gone', loadSoon);
  // It may be only slow; if it hangs, its end is reported as `render-process-gone`.
  window.on('unresponsive', () => window.webContents.forcefullyCrashRenderer());
  load();
  return window;
}
