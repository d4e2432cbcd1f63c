import { contextBridge, ipcRenderer } from 'electron';
import type { KioskPrinter } from '@cherha/shared/domain/printing.ts';
import type { Devices } from '../devices/contract.ts';
import { outboxOver } from '../devices/outbox/outbox.ts';
import { serviceOver } from '../devices/service/service.ts';
import { watched } from '../devices/watched.ts';
import { channels } from './channels.ts';

const printer = watched<KioskPrinter>();
ipcRenderer.on(channels.printer, (_event, now: KioskPrinter) => printer.set(now));
ipcRenderer.send(channels.watch);

/** The one thing that the page gets from this machine. */
const devices: Devices = {
  printTicket: (slip) => ipcRenderer.invoke(channels.print, slip),
  printChecklist: (slip) => ipcRenderer.invoke(channels.print, slip),
  watchPrinter: (listener) => printer.watch(listener),
  outbox: outboxOver((question) => ipcRenderer.invoke(channels.outbox, question)),
  testPage: (page) => ipcRenderer.invoke(channels.testPage, page),
  service: serviceOver((question) => ipcRenderer.invoke(channels.service, question)),
  about: () => ipcRenderer.invoke(channels.about),
  buttons: () => ipcRenderer.invoke(channels.buttons),
};
contextBridge.exposeInMainWorld('devices', devices);
