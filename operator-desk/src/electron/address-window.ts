import { BrowserWindow, ipcMain, session, type IpcMainInvokeEvent } from 'electron';
import { servePages } from '@cherha/shared/electron/page-protocol.ts';
import { sealedPage } from '@cherha/shared/electron/sealed-page.ts';
import type { AddressAsked, AddressTrouble } from '../address/contract.ts';
import { ADDRESS_PAGES, ADDRESS_POLICY, channels } from './channels.ts';
import { lockDownSession } from './lock-down.ts';

/** Apart from the desk's own cookies; it keeps the language and colours that were chosen. */
const PARTITION = 'persist:address';

export interface AddressWindow {
  readonly show: (asked: AddressAsked) => void;
  readonly close: () => void;
}

/** The page where the server's address is asked for and corrected. */
export function addressWindow({
  folder,
  preload,
  use,
  onClosed,
}: {
  folder: string;
  preload: string;
  use: (address: string) => Promise<AddressTrouble | undefined>;
  onClosed: () => void;
}): AddressWindow {
  const own = session.fromPartition(PARTITION);
  lockDownSession(own, () => false);
  servePages(own, { at: ADDRESS_PAGES, folder, policy: ADDRESS_POLICY });

  let window: BrowserWindow | undefined;
  let now: AddressAsked = { address: '', isSet: false };
  const isOurs = ({ senderFrame }: IpcMainInvokeEvent): boolean =>
    senderFrame?.url.startsWith(ADDRESS_PAGES) ?? false;
  ipcMain.handle(channels.asked, (event) => (isOurs(event) ? now : undefined));
  ipcMain.handle(channels.use, (event, address: unknown) =>
    isOurs(event) && typeof address === 'string' ? use(address) : 'unreadable',
  );

  return {
    show: (asked) => {
      now = asked;
      if (window) {
        window.webContents.reload();
        return window.show();
      }
      const opened = new BrowserWindow({
        width: 560,
        height: 600,
        show: false,
        autoHideMenuBar: true,
        maximizable: false,
        fullscreenable: false,
        webPreferences: { ...sealedPage, preload, partition: PARTITION },
      });
      window = opened;
      opened.removeMenu();
      opened.once('ready-to-show', () => opened.show());
      opened.on('closed', () => {
        window = undefined;
        onClosed();
      });
      void opened.loadURL(`${ADDRESS_PAGES}address.html`);
    },
    close: () => window?.destroy(),
  };
}
