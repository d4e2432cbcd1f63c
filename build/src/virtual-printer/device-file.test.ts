import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDevices, type DevicesHost } from '@cherha/kiosk/src/devices/create-devices.ts';
import { readPrinterConfig } from '@cherha/kiosk/src/devices/printer/printer-config.ts';
import { aSlip } from '@cherha/kiosk/src/devices/testing.ts';
import type { PrinterState } from '@cherha/shared/domain/printing.ts';
import { readQr } from './testing/read-ticket.ts';
import { startPtyPrinter, type PtyPrinter } from './testing/pty-printer.ts';

const run = promisify(execFile);
let printer: PtyPrinter;
const hosts: DevicesHost[] = [];
const devicesAt = (path: string, options = '', kind = 'file'): DevicesHost => {
  const devices = createDevices({
    shell: 'agent',
    version: '0.0.0',
    printer: readPrinterConfig({ PRINTER_URL: `${kind}://${path}${options}` }),
    timings: { answer: 2_000 },
  });
  hosts.push(devices);
  return devices;
};
beforeEach(async () => {
  printer = await startPtyPrinter();
});
afterEach(async () => {
  for (const host of hosts.splice(0)) await host.close();
  await printer.close();
});

test('a printer behind a device file prints, and says so', async () => {
  const devices = devicesAt(printer.path);
  expect(await devices.printTicket(aSlip())).toEqual({ outcome: 'printed' });
  expect(await devices.printTicket(aSlip({ number: 'А002' }))).toEqual({ outcome: 'printed' });
  expect(printer.tickets).toHaveLength(2);
  expect(await readQr(printer.tickets[0]!.png)).toBe(aSlip().qr);
  expect(await devices.about()).toMatchObject({ printer: `file://${printer.path}` });
});

test('it tells of its open cover, and gets no ticket', async () => {
  printer.works.set({ coverOpen: true });
  const devices = devicesAt(printer.path);
  const states: PrinterState[] = [];
  devices.watchPrinter((state) => states.push(state));
  const fault = 'cover-open';
  expect(await devices.printTicket(aSlip())).toEqual({ outcome: 'failed', fault });
  expect(states.at(-1)).toEqual({ state: 'fault', fault });
});

test('one that says nothing gets the whole ticket, unconfirmed', async () => {
  printer.works.set({ silent: true });
  const devices = devicesAt(printer.path, '?bidirectional=no');
  expect(await devices.printTicket(aSlip())).toEqual({ outcome: 'unconfirmed' });
  await vi.waitFor(() => expect(printer.tickets).toHaveLength(1));
});

test('a device file that is not there is a printer that cannot be reached', async () => {
  const devices = devicesAt('/dev/usb/no-such-printer');
  const fault = 'unreachable';
  expect(await devices.printTicket(aSlip())).toEqual({ outcome: 'failed', fault });
});

test('a serial printer is spoken to at its speed, in its own letters, and tells of its paper', async () => {
  const devices = devicesAt(printer.path, '?baud=57600', 'serial');
  expect(await devices.printTicket(aSlip())).toEqual({ outcome: 'printed' });
  const { stdout } = await run('stty', ['-F', printer.path]);
  expect(stdout).toContain('speed 57600 baud');
  expect(printer.tickets[0]?.text).toContain('Оформлення паспорта');
  expect(await readQr(printer.tickets[0]!.png)).toBe(aSlip().qr);
  printer.works.set({ paperOut: true });
  const fault = 'no-paper';
  expect(await devices.printTicket(aSlip())).toEqual({ outcome: 'failed', fault });
});

test('a file that is no line at all is a serial printer that cannot be reached', async () => {
  const devices = devicesAt('/dev/null', '', 'serial');
  const fault = 'unreachable';
  expect(await devices.printTicket(aSlip())).toEqual({ outcome: 'failed', fault });
});
