import { app, powerSaveBlocker } from 'electron';

/** A helper process that dies so often within so many milliseconds leaves a program not worth saving. */
const DEATHS = 3;
const WITHIN_MS = 60_000;

/**
 * Nobody stands beside a kiosk: the screen never sleeps, nothing asks a question over it, and what cannot
 * be mended ends the program in order, so that systemd starts it anew.
 */
export function keepGoing(reportBug: (error: unknown) => void): void {
  powerSaveBlocker.start('prevent-display-sleep');
  // Electron would open a window of its own over the kiosk, and wait for a press.
  process.on('uncaughtException', (error) => {
    reportBug(error);
    app.quit();
  });
  process.on('unhandledRejection', reportBug);

  const deaths: number[] = [];
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    reportBug(new Error(`${type} is gone: ${reason} (${exitCode})`));
    const now = performance.now();
    deaths.push(now);
    if (deaths.filter((at) => now - at < WITHIN_MS).length >= DEATHS) app.quit();
  });
}
