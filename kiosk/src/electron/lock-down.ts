import { app, Menu, type Session, type WebContents } from 'electron';
import { stayWithin } from '@cherha/shared/electron/sealed-page.ts';
import { SCREEN } from './channels.ts';

/** Before the first window: every page runs in the sandbox, no page has a menu. */
export function lockDownApp(): void {
  app.enableSandbox();
  app.commandLine.appendSwitch('disable-pinch');
  app.commandLine.appendSwitch('overscroll-history-navigation', '0');
  Menu.setApplicationMenu(null);
  app.on('web-contents-created', (_event, contents) => lockDownContents(contents));
}

/** The page may ask for nothing (camera, location, notices) and may save nothing. */
export function lockDownSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
}

/** One page, for ever: no other address, no second window, no frame of strangers, no zoom, no chord of keys. */
function lockDownContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  stayWithin(contents, (url) => url.startsWith(SCREEN));
  contents.on('before-input-event', (event, { control, alt, meta }) => {
    if (control || alt || meta) event.preventDefault();
  });
  contents.on('did-finish-load', () => void contents.setVisualZoomLevelLimits(1, 1));
}
