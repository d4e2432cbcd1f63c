import type { Socket } from 'node:net';
import { describe, expect, test, vi } from 'vitest';
import { aSlip } from '@cherha/kiosk/src/devices/testing.ts';
import { aPrinter } from './testing/agent-parts.ts';
import { aVirtualPrinter, devicesAt } from './testing/print-parts.ts';

describe('while nobody prints', () => {
  test('a fault is noticed, and its end too', async () => {
    const printer = await aVirtualPrinter();
    const { states } = devicesAt(printer.url, { idle: 20, idleInFault: 20 });
    await vi.waitFor(() => expect(states.at(-1)).toEqual({ state: 'ready', paper: 'enough' }));
    printer.set({ coverOpen: true });
    await vi.waitFor(() => expect(states.at(-1)).toEqual({ state: 'fault', fault: 'cover-open' }));
    printer.set({ coverOpen: false });
    await vi.waitFor(() => expect(states.at(-1)).toEqual({ state: 'ready', paper: 'enough' }));
  });

  test('a look at a printer that does not answer keeps no ticket waiting', async () => {
    const looked = Promise.withResolvers<void>();
    let first: Socket | undefined;
    const printer = await aPrinter({
      hear(_command, socket) {
        first ??= socket;
        looked.resolve();
        return socket !== first;
      },
    });
    const devices = devicesAt(printer.url, { answer: 60_000, whole: 60_000 });
    await looked.promise;
    expect(await devices.printTicket(aSlip())).toEqual({ outcome: 'printed' });
  });

  test('the same state is told once', async () => {
    const printer = await aVirtualPrinter();
    const devices = devicesAt(printer.url);
    await devices.printTicket(aSlip());
    await devices.printTicket(aSlip());
    expect(devices.states.filter(({ state }) => state === 'ready')).toHaveLength(1);
  });
});
