import type { Socket } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createDevices } from '@cherha/kiosk/src/devices/create-devices.ts';
import { readPrinterConfig } from '@cherha/kiosk/src/devices/printer/printer-config.ts';
import { printJob } from '@cherha/kiosk/src/devices/printer/print-job.ts';
import { tcpTransport } from '@cherha/kiosk/src/devices/printer/tcp-transport.ts';
import { usualTimings, type Timings } from '@cherha/kiosk/src/devices/printer/timings.ts';
import { aSlip } from '@cherha/kiosk/src/devices/testing.ts';
import type { PrinterState } from '@cherha/shared/domain/printing.ts';
import { startOddPrinter, type Oddity } from './testing/odd-printer.ts';
import { startVirtualPrinter, type VirtualPrinter } from './virtual-printer.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0).toReversed()) await each.close();
});

async function aPrinter(): Promise<VirtualPrinter> {
  const printer = await startVirtualPrinter({ port: 0 });
  open.push(printer);
  return printer;
}
async function anOddPrinter(oddity: Oddity) {
  const printer = await startOddPrinter(oddity);
  open.push(printer);
  return printer;
}

function devicesAt(url: string, timings: Partial<Timings> = {}) {
  const devices = createDevices({
    shell: 'agent',
    version: '0.0.0',
    printer: readPrinterConfig({ PRINTER_URL: url }),
    timings,
  });
  open.push(devices);
  const states: PrinterState[] = [];
  devices.watchPrinter((state) => states.push(state));
  return { ...devices, states };
}

/** For printers that answer nothing: there is nothing to wait for. */
const impatient = { answer: 150 };
const quick = { acknowledge: 1_600 };
const failed = (fault: string) => ({ outcome: 'failed', fault });

describe('a printer in order', () => {
  test('prints the ticket, cuts it and says so', async () => {
    const printer = await aPrinter();
    const devices = devicesAt(printer.url);
    expect(await devices.printTicket(aSlip())).toEqual({ outcome: 'printed' });
    expect(printer.jobs).toHaveLength(1);
    expect(printer.jobs[0]).toMatchObject({ cut: true, unknown: [] });
    expect(devices.states.at(-1)).toEqual({ state: 'ready', paper: 'enough' });
  });

  test('with little paper prints and warns', async () => {
    const printer = await aPrinter();
    printer.set({ nearEnd: true });
    const devices = devicesAt(printer.url);
    expect(await devices.printTicket(aSlip())).toEqual({ outcome: 'printed' });
    expect(devices.states.at(-1)).toEqual({ state: 'ready', paper: 'near-end' });
  });

  test('prints two tickets asked for at once one after the other, on one connection at a time', async () => {
    const printer = await anOddPrinter({});
    const devices = devicesAt(printer.url);
    const both = [devices.printTicket(aSlip()), devices.printTicket(aSlip({ number: 'А002' }))];
    expect(await Promise.all(both)).toEqual([{ outcome: 'printed' }, { outcome: 'printed' }]);
    expect(printer.cuts).toBe(2);
    expect(printer.connections).toEqual({ now: 0, most: 1 });
  });

  test('is understood when a network box cuts its answers and adds statuses of its own', async () => {
    const printer = await anOddPrinter({
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
    const printer = await aPrinter();
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

describe('a printer that does not answer:', () => {
  test('nobody listens there', async () => {
    const gone = await startOddPrinter();
    await gone.close();
    const devices = devicesAt(gone.url);
    expect(await devices.printTicket(aSlip())).toEqual(failed('unreachable'));
    expect(devices.states.at(-1)).toEqual({ state: 'fault', fault: 'unreachable' });
  });

  test('it is silent, and gets no ticket', async () => {
    const printer = await aPrinter();
    printer.set({ silent: true });
    const devices = devicesAt(printer.url, impatient);
    expect(await devices.printTicket(aSlip())).toEqual(failed('silent'));
    await devices.close();
    expect(printer.jobs).toEqual([]);
  });

  test('it is silent and known to be: the ticket is printed, unconfirmed', async () => {
    const printer = await aPrinter();
    printer.set({ silent: true });
    const devices = devicesAt(`${printer.url}?bidirectional=no`);
    expect(await devices.printTicket(aSlip())).toEqual({ outcome: 'unconfirmed' });
    await vi.waitFor(() => expect(printer.jobs).toHaveLength(1));
  });

  test('it never acknowledges although it is well: unconfirmed', async () => {
    const printer = await anOddPrinter({ hear: ({ kind }) => kind !== 'paperStatus' });
    const devices = devicesAt(printer.url, quick);
    expect(await devices.printTicket(aSlip())).toEqual({ outcome: 'unconfirmed' });
    expect(printer.cuts).toBe(1);
  });
});

describe('in the middle of a ticket', () => {
  test('the paper ends: the ticket failed and is not printed again by us', async () => {
    const printer = await aPrinter();
    const devices = devicesAt(printer.url);
    printer.leavePaper(500);
    expect(await devices.printTicket(aSlip())).toEqual(failed('no-paper'));
    expect(printer.jobs).toEqual([]);
  });

  test('the printer falls silent: stalled', async () => {
    let pictures = 0;
    const printer = await anOddPrinter({
      hear: ({ kind }) => {
        if (kind === 'picture') pictures += 1;
        return pictures === 0;
      },
    });
    const devices = devicesAt(printer.url, quick);
    expect(await devices.printTicket(aSlip())).toEqual(failed('stalled'));
  });

  test('the printer stops taking bytes: stalled, and the line is free again', async () => {
    const printer = await anOddPrinter({
      hear({ kind }, socket) {
        if (kind === 'picture') socket.pause();
        return true;
      },
    });
    const line = {
      transport: tcpTransport({ host: '127.0.0.1', port: Number(new URL(printer.url).port) }),
      bidirectional: true,
      timings: { ...usualTimings, write: 300 },
    };
    // More than the network takes on its way.
    const picture = Buffer.concat(
      Array.from({ length: 600 }, () =>
        Buffer.concat([
          Uint8Array.of(0x1d, 0x76, 0x30, 0, 255, 0, 255, 0),
          Buffer.alloc(255 * 255),
        ]),
      ),
    );
    const report = await printJob(line, picture, new AbortController().signal);
    expect(report.outcome).toEqual(failed('stalled'));
  });

  test('the printer dies: failed', async () => {
    const printer = await anOddPrinter({
      hear({ kind }, socket) {
        if (kind === 'picture') socket.destroy();
        return true;
      },
    });
    const devices = devicesAt(printer.url);
    expect(await devices.printTicket(aSlip())).toEqual(failed('unreachable'));
    expect(printer.cuts).toBe(0);
  });
});

describe('while nobody prints', () => {
  test('a fault is noticed, and its end too', async () => {
    const printer = await aPrinter();
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
    const printer = await anOddPrinter({
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
    const printer = await aPrinter();
    const devices = devicesAt(printer.url);
    await devices.printTicket(aSlip());
    await devices.printTicket(aSlip());
    expect(devices.states.filter(({ state }) => state === 'ready')).toHaveLength(1);
  });
});

test('a ticket that waited too long behind another one is not printed any more', async () => {
  const printer = await anOddPrinter({ hear: ({ kind }) => kind !== 'paperStatus' });
  const devices = devicesAt(printer.url, { ...quick, begin: 100 });
  const first = devices.printTicket(aSlip());
  const second = devices.printTicket(aSlip({ number: 'А002' }));
  expect(await first).toEqual({ outcome: 'unconfirmed' });
  expect(await second).toEqual(failed('stalled'));
  expect(printer.cuts).toBe(1);
});

test('a connection that comes too late is not kept', async () => {
  const printer = await anOddPrinter({});
  const transport = tcpTransport({ host: '127.0.0.1', port: Number(new URL(printer.url).port) });
  expect(await transport.open(AbortSignal.abort())).toBeUndefined();
  await vi.waitFor(() => expect(printer.connections.now).toBe(0));
});
