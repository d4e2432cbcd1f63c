import { contextBridge, ipcRenderer } from 'electron';
import type { PrinterState } from '@cherha/shared/domain/printing.ts';
import type { Devices } from '../devices/contract.ts';
import { channels } from './channels.ts';

let printer: PrinterState = { state: 'unknown' };
const listeners = new Set<(printer: PrinterState) => void>();

ipcRenderer.on(channels.printer, (_event, now: PrinterState) => {
  printer = now;
  for (const listener of listeners) listener(now);
});
ipcRenderer.send(channels.watch);

/** The one thing that the page gets from this machine. */
const devices: Devices = {
  printTicket: (slip) => ipcRenderer.invoke(channels.print, slip),
  watchPrinter(listener) {
    const own = (now: PrinterState): void => listener(now);
    listeners.add(own);
    own(printer);
    return () => void listeners.delete(own);
  },
  about: () => ipcRenderer.invoke(channels.about),
};
contextBridge.exposeInMainWorld('devices', devices);
