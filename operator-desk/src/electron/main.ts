import { app } from 'electron';
import { registerPageScheme } from '@cherha/shared/electron/page-protocol.ts';
import { startDesk } from './desk.ts';

app.setName('cherha-desk');
registerPageScheme();
app.enableSandbox();
if (app.requestSingleInstanceLock()) {
  app.on('window-all-closed', () => app.quit());
  // Not awaited here: Electron is ready only after this file has run to its end.
  void app.whenReady().then(() => startDesk(process.env));
} else {
  app.quit();
}
