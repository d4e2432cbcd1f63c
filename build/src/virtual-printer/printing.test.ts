import { describe, expect, test } from 'vitest';
import { aSlip } from '@cherha/kiosk/src/devices/testing.ts';
import { aPrinter } from './testing/agent-parts.ts';
import { aVirtualPrinter, devicesAt, failed } from './testing/print-parts.ts';

describe('a printer in order', () => {
  test('prints the ticket, cuts it and says so', async () => {
    const printer = await aVirtualPrinter();
    const devices = devicesAt(printer.url);
    expect(await devices.printTicket(aSlip())).toEqual({ outcome: 'printed' });
    expect(printer.jobs).toHaveLength(1);
    expect(printer.jobs[0]).toMatchObject({ cut: true, unknown: [] });
    expect(devices.states.at(-1)).toEqual({ state: 'ready', paper: 'enough' });
  });

  test('with little paper prints and warns', async () => {
    const printer = await aVirtualPrinter();
    printer.set({ nearEnd: true });
    const devices = devicesAt(printer.url);
    expect(await devices.printTicket(aSlip())).toEqual({ outcome: 'printed' });
    expect(devices.states.at(-1)).toEqual({ state: 'ready', paper: 'near-end' });
  });

  test('prints two tickets asked for at once one after the other, on one connection at a time', async () => {
    const printer = await aPrinter();
    const devices = devicesAt(printer.url);
    const both = [devices.printTicket(aSlip()), devices.printTicket(aSlip({ number: 'А002' }))];
    expect(await Promise.all(both)).toEqual([{ outcome: 'printed' }, { outcome: 'printed' }]);
    expect(printer.cuts).toBe(2);
    expect(printer.connections).toEqual({ now: 0, most: 1 });
  });

  test('is understood when a network box cuts its answers and adds statuses of its own', async () => {
    const printer = await aPrinter({
      say(socket, bytes) {
        for (const byte of [0x10, 0x00, 0x00, 0x00, 0x11, ...bytes])
          setImmediate(() => socket.write(Uint8Array.of(byte)));
      },
    });
    expect(await devicesAt(printer.url).printTicket(aSlip())).toEqual({ outcome: 'printed' });
  });
});

describe('nothing is sent to a printer that says it cannot print:', () => {
  test.each([
    ['no-paper', { paperOut: true }],
    ['cover-open', { coverOpen: true }],
    ['cutter', { cutter: true }],
    ['offline', { offline: true }],
  ] as const)('%s', async (fault, trouble) => {
    const printer = await aVirtualPrinter();
    printer.set(trouble);
    const devices = devicesAt(printer.url);
    expect(await devices.printTicket(aSlip())).toEqual(failed(fault));
    expect(devices.states.at(-1)).toEqual({ state: 'fault', fault });

    // Put in order again, it has nothing to catch up with.
    printer.set({ paperOut: false, coverOpen: false, cutter: false, offline: false });
    expect(await devices.printTicket(aSlip({ number: 'Б002' }))).toEqual({ outcome: 'printed' });
    expect(printer.jobs).toHaveLength(1);
  });
});
