import { app, BrowserWindow, screen } from 'electron';
import { keepPage } from '@cherha/shared/electron/keep-page.ts';
import { sealedPage } from '@cherha/shared/electron/sealed-page.ts';
import type { Place } from './places.ts';
import type { Remembered, WindowName } from './remembered.ts';

/** The page is 360 by 220; around it stands the frame by which a person moves it. */
const COMPACT = { width: 376, height: 260 };
const MARGIN = 16;

export interface DeskWindows {
  /** Brings one of the two to the front, and opens it where it is not open. */
  readonly show: (name: WindowName) => void;
  /** The small one as it was left, without taking the keyboard from whatever is at work. */
  readonly bringBackCompact: () => void;
  readonly close: () => void;
}

/** The two windows of one desk, at one server and in one session. */
export function deskWindows({
  server,
  places,
  reportBug,
  onFailed,
  onThere,
}: {
  server: string;
  places: Remembered;
  reportBug: (error: unknown) => void;
  onFailed: (why: string) => void;
  onThere: () => void;
}): DeskWindows {
  const open: Partial<Record<WindowName, { window: BrowserWindow; isThere: boolean }>> = {};
  const create = { full: () => fullWindow(places), compact: () => compactWindow(places) };
  const path = { full: '/desk/', compact: '/desk/?compact' };

  const openOne = (name: WindowName, appear: (window: BrowserWindow) => void): void => {
    const window = create[name]();
    const opened = { window, isThere: false };
    open[name] = opened;
    window.on('closed', () => delete open[name]);
    places.follow(name, window);
    keepPage(window, {
      url: `${server}${path[name]}`,
      reportBug,
      onFailed: ({ name: why }) => onFailed(why),
      onThere: () => {
        // An empty frame tells nobody anything: the window comes with its page.
        if (!opened.isThere) appear(window);
        opened.isThere = true;
        onThere();
      },
    });
  };

  return {
    show: (name) => {
      const opened = open[name];
      if (!opened) openOne(name, (window) => appearAsLeft(name, window, places));
      else if (opened.isThere) comeForward(opened.window);
    },
    bringBackCompact: () => openOne('compact', (window) => window.showInactive()),
    close: () => {
      for (const { window } of Object.values(open)) window.destroy();
    },
  };
}

function comeForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

function appearAsLeft(name: WindowName, window: BrowserWindow, places: Remembered): void {
  if (name === 'full' && places.isMaximized()) window.maximize();
  window.show();
}

function fullWindow(places: Remembered): BrowserWindow {
  return new BrowserWindow({
    ...places.placeOf('full', { x: 0, y: 0, width: 1366, height: 768 }),
    minWidth: 640,
    minHeight: 480,
    show: false,
    autoHideMenuBar: true,
    webPreferences: { ...sealedPage },
  });
}

/** Above other programs, on every desktop; it can be closed, but not lost under something. */
function compactWindow(places: Remembered): BrowserWindow {
  const window = new BrowserWindow({
    ...places.placeOf('compact', lowerCorner()),
    minWidth: 360,
    minHeight: 240,
    maxWidth: 720,
    maxHeight: 520,
    show: false,
    alwaysOnTop: true,
    minimizable: false,
    maximizable: false,
    fullscreenable: false,
    webPreferences: { ...sealedPage },
  });
  const stayOnTop = (): void => window.setAlwaysOnTop(true, 'screen-saver');
  stayOnTop();
  // Some programs take the top for themselves and leave others without it.
  window.on('always-on-top-changed', (_event, isOnTop) => {
    if (!isOnTop) stayOnTop();
  });
  window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true });
  window.removeMenu();
  rememberOpen(window, places);
  return window;
}

/** Closed by hand it stays closed; open when the program ends, it comes back with it. */
function rememberOpen(window: BrowserWindow, places: Remembered): void {
  let isEnding = false;
  const end = (): void => void (isEnding = true);
  app.on('before-quit', end);
  window.on('close', () => {
    if (!isEnding) places.setCompactOpen(false);
  });
  window.on('closed', () => app.off('before-quit', end));
  places.setCompactOpen(true);
}

function lowerCorner(): Place {
  const { x, y, width, height } = screen.getPrimaryDisplay().workArea;
  return {
    x: x + width - COMPACT.width - MARGIN,
    y: y + height - COMPACT.height - MARGIN,
    ...COMPACT,
  };
}
