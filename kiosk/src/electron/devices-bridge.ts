import { ipcMain, type IpcMainEvent, type IpcMainInvokeEvent } from 'electron';
import type { PrintOutcome } from '@cherha/shared/domain/printing.ts';
import type { Devices } from '../devices/contract.ts';
import { answerOutbox } from '../devices/outbox/answer-outbox.ts';
import { answerService } from '../devices/service/answer-service.ts';
import { parseSlip } from '../devices/parse-slip.ts';
import { parseTestPage } from '../devices/printer/test-page/which-page.ts';
import { printSlip } from '../devices/remember-prints.ts';
import { channels, SCREEN } from './channels.ts';

const REFUSED: PrintOutcome = { outcome: 'failed', fault: 'broken' };

/** Carries the devices contract to the page; only our own page is heard, and its words are checked. */
export function bridgeDevices(devices: Devices): void {
  ipcMain.handle(channels.print, (event, raw: unknown): Promise<PrintOutcome> | PrintOutcome => {
    const slip = isOurPage(event) ? parseSlip(raw) : undefined;
    return slip ? printSlip(devices, slip) : REFUSED;
  });
  ipcMain.handle(channels.outbox, (event, raw: unknown) =>
    isOurPage(event) ? answerOutbox(devices.outbox, raw) : undefined,
  );
  ipcMain.handle(channels.testPage, (event, raw: unknown) => {
    const page = isOurPage(event) ? parseTestPage(raw) : undefined;
    return page ? devices.testPage(page) : [REFUSED];
  });
  ipcMain.handle(channels.service, (event, raw: unknown) =>
    isOurPage(event) ? answerService(devices.service, raw) : undefined,
  );
  ipcMain.handle(channels.about, (event) => (isOurPage(event) ? devices.about() : undefined));
  ipcMain.handle(channels.buttons, (event) => (isOurPage(event) ? devices.buttons() : undefined));

  // A page that was loaded anew watches anew; the old watch ends with it.
  const watches = new Map<number, () => void>();
  ipcMain.on(channels.watch, (event) => {
    if (!isOurPage(event)) return;
    const { sender } = event;
    const before = watches.get(sender.id);
    before?.();
    const stop = devices.watchPrinter((printer) => {
      if (!sender.isDestroyed()) sender.send(channels.printer, printer);
    });
    watches.set(sender.id, stop);
    if (!before) sender.once('destroyed', () => watches.get(sender.id)?.());
  });
}

const isOurPage = ({ senderFrame }: IpcMainEvent | IpcMainInvokeEvent): boolean =>
  senderFrame?.url.startsWith(SCREEN) ?? false;
