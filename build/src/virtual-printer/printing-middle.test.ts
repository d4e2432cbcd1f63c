import { describe, expect, test, vi } from 'vitest';
import { printJob } from '@cherha/kiosk/src/devices/printer/print-job.ts';
import { tcpTransport } from '@cherha/kiosk/src/devices/printer/tcp-transport.ts';
import { usualTimings } from '@cherha/kiosk/src/devices/printer/timings.ts';
import { aSlip } from '@cherha/kiosk/src/devices/testing.ts';
import { aPrinter } from './testing/agent-parts.ts';
import { aVirtualPrinter, devicesAt, failed, quick } from './testing/print-parts.ts';

describe('in the middle of a ticket', () => {
  test('the paper ends: the ticket failed and is not printed again by us', async () => {
    const printer = await aVirtualPrinter();
    const devices = devicesAt(printer.url);
    printer.leavePaper(500);
    expect(await devices.printTicket(aSlip())).toEqual(failed('no-paper'));
    expect(printer.jobs).toEqual([]);
  });

  test('the printer falls silent: stalled', async () => {
    let pictures = 0;
    const printer = await aPrinter({
      hear: ({ kind }) => {
        if (kind === 'picture') pictures += 1;
        return pictures === 0;
      },
    });
    const devices = devicesAt(printer.url, quick);
    expect(await devices.printTicket(aSlip())).toEqual(failed('stalled'));
  });

  test('the printer stops taking bytes: stalled, and the line is free again', async () => {
    const printer = await aPrinter({
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
    const printer = await aPrinter({
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

test('a connection that comes too late is not kept', async () => {
  const printer = await aPrinter();
  const transport = tcpTransport({ host: '127.0.0.1', port: Number(new URL(printer.url).port) });
  expect(await transport.open(AbortSignal.abort())).toBeUndefined();
  await vi.waitFor(() => expect(printer.connections.now).toBe(0));
});
