import { contextBridge, ipcRenderer } from 'electron';
import type { AddressBridge } from '../address/contract.ts';
import { channels } from './channels.ts';

const bridge: AddressBridge = {
  asked: () => ipcRenderer.invoke(channels.asked),
  use: (address) => ipcRenderer.invoke(channels.use, address),
};
contextBridge.exposeInMainWorld('deskAddress', bridge);
