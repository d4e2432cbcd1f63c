import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, dialog, session } from 'electron';
import { bugLog } from '@cherha/shared/electron/bug-log.ts';
import { registerPageScheme } from '@cherha/shared/electron/page-protocol.ts';
import about from '../../package.json' with { type: 'json' };
import { createDevices } from '../devices/create-devices.ts';
import { startButtons } from '../devices/hid/buttons-host.ts';
import { bridgeDevices } from './devices-bridge.ts';
import { keepGoing } from './keep-going.ts';
import { readKioskSettings, type KioskSettings } from './kiosk-settings.ts';
import { lockDownApp, lockDownSession } from './lock-down.ts';
import { serveScreen } from './screen-protocol.ts';
import { openKioskWindow } from './window.ts';

/** Where Vite puts the bundles, and the screen beside them. */
const preload = fileURLToPath(new URL('./preload.cjs', import.meta.url));
const screen = fileURLToPath(new URL('../screen', import.meta.url));

app.setName('cherha-kiosk');
registerPageScheme();
if (app.requestSingleInstanceLock()) {
  lockDownApp();
  // Not awaited here: Electron is ready only after this file has run to its end.
  void app.whenReady().then(() => {
    const settings = settingsOrLeave();
    if (settings) open(settings);
  });
} else {
  app.quit();
}

function open(kiosk: KioskSettings): void {
  const { serverUrl, printer, spare, pinHash, place, buttons, screen: settings } = kiosk;
  const reportBug = bugLog(join(app.getPath('logs'), 'bugs.log'));
  keepGoing(reportBug);
  const host =
    buttons && startButtons({ ...buttons, serverUrl, say: (line) => reportBug(new Error(line)) });
  const devices = createDevices({
    shell: 'electron',
    version: about.version,
    printer,
    spare,
    pinHash,
    dataFolder: join(app.getPath('userData'), 'outbox'),
    buttons: () => host?.seen() ?? [],
    reportBug,
  });
  lockDownSession(session.defaultSession);
  serveScreen(session.defaultSession, {
    folder: screen,
    serverUrl,
    settings: () => ({ ...settings, ...(place && { place }), ...devices.glass() }),
  });
  bridgeDevices(devices);
  const window = openKioskWindow(preload, reportBug);

  app.on('second-instance', () => window.focus());
  app.on('window-all-closed', () => app.quit());
  let closed = false;
  let closing = false;
  // Alt+F4 of a keyboard that somebody has plugged in closes nothing.
  window.on('close', (event) => {
    if (!closing) event.preventDefault();
  });
  app.on('before-quit', (event) => {
    closing = true;
    if (closed) return;
    // The ticket under way is printed to its end.
    event.preventDefault();
    void Promise.allSettled([devices.close(), host?.close()]).then((ends) => {
      for (const end of ends) if (end.status === 'rejected') reportBug(end.reason);
      closed = true;
      app.quit();
    });
  });
}

function settingsOrLeave(): KioskSettings | undefined {
  try {
    return readKioskSettings(process.env, join(app.getPath('userData'), 'kiosk.json'));
  } catch (error) {
    dialog.showErrorBox('Kiosk', error instanceof Error ? error.message : String(error));
    app.exit(1);
    return undefined;
  }
}
