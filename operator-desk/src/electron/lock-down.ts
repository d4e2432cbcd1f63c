import { app, session, type Session, type WebContents } from 'electron';
import { sealedPage, stayWithin } from '@cherha/shared/electron/sealed-page.ts';
import { ADDRESS_PAGES } from './channels.ts';

interface Asked {
  /** Whether an address belongs to the queue server. */
  readonly isDesk: (url: string) => boolean;
  /** The page asks for one of its two windows. */
  readonly onWindow: (name: 'full' | 'compact') => void;
}

/** Every page stays with the queue server, and what it opens does; the shell's own page stays with itself. */
export function lockDownPages({ isDesk, onWindow }: Asked): void {
  app.on('web-contents-created', (_event, contents) => {
    if (contents.session === session.defaultSession) lockDownDesk(contents, { isDesk, onWindow });
    else lockDownAddress(contents);
  });
}

/** No page may ask for anything of this machine, and nothing is saved that is not the server's. */
export function lockDownSession(own: Session, isOurs: (url: string) => boolean): void {
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  own.setPermissionCheckHandler(() => false);
  own.setDevicePermissionHandler(() => false);
  own.on('will-download', (event, item) => {
    if (!isOurs(item.getURL())) event.preventDefault();
  });
}

function lockDownDesk(contents: WebContents, { isDesk, onWindow }: Asked): void {
  stayWithin(contents, isDesk);
  contents.setWindowOpenHandler(({ url }) => {
    if (!isDesk(url)) return { action: 'deny' };
    const { pathname, searchParams } = new URL(url);
    if (pathname === '/desk/') {
      onWindow(searchParams.has('compact') ? 'compact' : 'full');
      return { action: 'deny' };
    }
    return {
      action: 'allow',
      overrideBrowserWindowOptions: { autoHideMenuBar: true, webPreferences: { ...sealedPage } },
    };
  });
}

function lockDownAddress(contents: WebContents): void {
  stayWithin(contents, (url) => url.startsWith(ADDRESS_PAGES));
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
