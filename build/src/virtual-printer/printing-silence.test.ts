import { describe, expect, test, vi } from 'vitest';
import { aSlip } from '@cherha/kiosk/src/devices/testing.ts';
import { aPrinter } from './testing/agent-parts.ts';
import { startOddPrinter } from './testing/odd-printer.ts';
import { aVirtualPrinter, devicesAt, failed, impatient, quick } from './testing/print-parts.ts';

describe('a printer that does not answer:', () => {
  test('nobody listens there', async () => {
    const gone = await startOddPrinter();
    await gone.close();
    const devices = devicesAt(gone.url);
    expect(await devices.printTicket(aSlip())).toEqual(failed('unreachable'));
    expect(devices.states.at(-1)).toEqual({ state: 'fault', fault: 'unreachable' });
  });

  test('it is silent, and gets no ticket', async () => {
    const printer = await aVirtualPrinter();
    printer.set({ silent: true });
    const devices = devicesAt(printer.url, impatient);
    expect(await devices.printTicket(aSlip())).toEqual(failed('silent'));
    await devices.close();
    expect(printer.jobs).toEqual([]);
  });

  test('it is silent and known to be: the ticket is printed, unconfirmed', async () => {
    const printer = await aVirtualPrinter();
    printer.set({ silent: true });
    const devices = devicesAt(`${printer.url}?bidirectional=no`);
    expect(await devices.printTicket(aSlip())).toEqual({ outcome: 'unconfirmed' });
    await vi.waitFor(() => expect(printer.jobs).toHaveLength(1));
  });

  test('it never acknowledges although it is well: unconfirmed', async () => {
    const printer = await aPrinter({ hear: ({ kind }) => kind !== 'paperStatus' });
    const devices = devicesAt(printer.url, quick);
    expect(await devices.printTicket(aSlip())).toEqual({ outcome: 'unconfirmed' });
    expect(printer.cuts).toBe(1);
  });
});

test('a ticket that waited too long behind another one is not printed any more', async () => {
  const printer = await aPrinter({ hear: ({ kind }) => kind !== 'paperStatus' });
  const devices = devicesAt(printer.url, { ...quick, begin: 100 });
  const first = devices.printTicket(aSlip());
  const second = devices.printTicket(aSlip({ number: 'А002' }));
  expect(await first).toEqual({ outcome: 'unconfirmed' });
  expect(await second).toEqual(failed('stalled'));
  expect(printer.cuts).toBe(1);
});
