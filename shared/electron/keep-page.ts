import type { BrowserWindow } from 'electron';
import { backOff } from './back-off.ts';

interface Kept {
  readonly url: string;
  readonly reportBug: (error: unknown) => void;
  /** Whoever stands before the window may want to know why there is no page; tries go on meanwhile. */
  readonly onFailed?: (error: { readonly code: number; readonly name: string }) => void;
  readonly onThere?: () => void;
}

/** What `did-fail-load` says of a load that another one took the place of. */
const ABORTED = -3;

/**
 * Shows a page and brings it back by itself when it did not come, died or hangs: soon at first, and
 * later and later when it is lost again.
 */
export function keepPage(window: BrowserWindow, { url, reportBug, onFailed, onThere }: Kept): void {
  const { webContents } = window;
  const nextWait = backOff();
  let waiting: NodeJS.Timeout | undefined;
  const load = (): void => {
    waiting = undefined;
    // Why it failed is told by `did-fail-load`, for a reload too.
    if (!window.isDestroyed()) window.loadURL(url).catch(loadSoon);
  };
  const loadSoon = (): void => {
    waiting ??= setTimeout(load, nextWait(performance.now()));
  };

  webContents.on('did-fail-load', (_event, code, name, _url, isMainFrame) => {
    if (!isMainFrame || code === ABORTED) return;
    onFailed?.({ code, name });
    loadSoon();
  });
  // A proxy that has lost its server answers in the server's place, with a page of its own.
  webContents.on('did-navigate', (_event, _url, status) => {
    if (status < 500) return onThere?.();
    onFailed?.({ code: status, name: `HTTP ${status}` });
    loadSoon();
  });
  webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    reportBug(new Error(`the page is gone: ${reason} (${exitCode})`));
    loadSoon();
  });
  // It may be only slow; if it hangs, its end is reported as `render-process-gone`.
  window.on('unresponsive', () => webContents.forcefullyCrashRenderer());
  load();
}
