import { expect, test, vi } from 'vitest';
import { defined } from '@cherha/shared/domain/result.ts';
import type { Devices } from '../devices/contract.ts';
import { aSlip } from '../devices/testing.ts';
import * as electron from '@cherha/shared/electron/testing/fake-electron.ts';

vi.mock('electron', () => import('@cherha/shared/electron/testing/fake-electron.ts'));

const { contextBridge, ipcRenderer } = electron;

test('the page gets exactly one thing, its devices', async () => {
  await import('./preload.ts');
  expect([...contextBridge.world.keys()]).toEqual(['devices']);
  const devices = defined(contextBridge.world.get('devices'), 'devices') as Devices;
  expect(Object.keys(devices).toSorted()).toEqual([
    'about',
    'buttons',
    'outbox',
    'printChecklist',
    'printTicket',
    'service',
    'testPage',
    'watchPrinter',
  ]);

  expect(ipcRenderer.asked).toEqual([['devices:watch']]);
  const heard: unknown[] = [];
  const stop = devices.watchPrinter((printer) => heard.push(printer));
  ipcRenderer.emit('devices:printer', {}, { state: 'ready', paper: 'enough' });
  expect(heard).toEqual([{ state: 'ready', paper: 'enough' }]);
  stop();
  ipcRenderer.emit('devices:printer', {}, { state: 'unknown' });
  expect(heard).toHaveLength(1);

  expect(await devices.printTicket(aSlip())).toBe('answer');
  expect(await devices.about()).toBe('answer');
  expect(await devices.testPage('test')).toBe('answer');
  expect(await devices.service.open('2468')).toBe('answer');
  expect(await devices.outbox.handedOver('9RE7J375XEK9' as never)).toBe('answer');
  expect(ipcRenderer.asked.slice(1)).toEqual([
    ['devices:print', aSlip()],
    ['devices:about'],
    ['devices:test-page', 'test'],
    ['devices:service', ['open', '2468']],
    ['devices:outbox', ['handedOver', '9RE7J375XEK9']],
  ]);
});
