import { describe, expect, test, vi } from 'vitest';
import { createDevices } from '@cherha/kiosk/src/devices/create-devices.ts';
import {
  readPrinterConfig,
  readSparePrinterConfig,
} from '@cherha/kiosk/src/devices/printer/printer-config.ts';
import type { Timings } from '@cherha/kiosk/src/devices/printer/timings.ts';
import { aSlip } from '@cherha/kiosk/src/devices/testing.ts';
import type { KioskPrinter } from '@cherha/shared/domain/printing.ts';
import { keep } from './testing/agent-parts.ts';
import { aVirtualPrinter, failed, impatient, quick } from './testing/print-parts.ts';
import { readText } from './testing/read-ticket.ts';
import { startVirtualPrinter } from './virtual-printer.ts';

const ready = { state: 'ready', paper: 'enough' } as const;
const nobody = 'tcp://127.0.0.1:1';

function devicesAt(main: string, spare: string, timings: Partial<Timings> = {}) {
  const env = { PRINTER_URL: main, PRINTER_2_URL: spare };
  const devices = keep(
    createDevices({
      shell: 'agent',
      version: '0.0.0',
      printer: readPrinterConfig(env),
      spare: readSparePrinterConfig(env),
      timings,
    }),
  );
  const states: KioskPrinter[] = [];
  devices.watchPrinter((state) => states.push(state));
  return { ...devices, states };
}

describe('a kiosk with two printers', () => {
  test('prints on the main one while that can print', async () => {
    const [main, spare] = [await aVirtualPrinter(), await aVirtualPrinter()];
    const devices = devicesAt(main.url, spare.url);
    expect(await devices.printTicket(aSlip())).toEqual({ outcome: 'printed' });
    expect([main.jobs.length, spare.jobs.length]).toEqual([1, 0]);
    expect(await devices.about()).toMatchObject({ printer: main.url, spare: spare.url });
  });

  test.each([
    ['no-paper', { paperOut: true }],
    ['cover-open', { coverOpen: true }],
    ['cutter', { cutter: true }],
    ['offline', { offline: true }],
    ['silent', { silent: true }],
  ] as const)(
    'prints one ticket on the spare one when the main one is %s, and the staff see which',
    async (fault, trouble) => {
      const [main, spare] = [await aVirtualPrinter(), await aVirtualPrinter()];
      main.set(trouble);
      const devices = devicesAt(main.url, spare.url, impatient);
      expect(await devices.printTicket(aSlip())).toEqual({ outcome: 'printed' });
      expect([main.jobs.length, spare.jobs.length]).toEqual([0, 1]);
      await vi.waitFor(() =>
        expect(devices.states.at(-1)).toEqual({
          ...ready,
          each: [{ state: 'fault', fault }, ready],
        }),
      );
      main.set({ paperOut: false, coverOpen: false, cutter: false, offline: false, silent: false });
      expect(main.jobs).toEqual([]);
    },
  );

  test('prints on the spare one when nobody listens at the address of the main one', async () => {
    const spare = await aVirtualPrinter();
    expect(await devicesAt(nobody, spare.url).printTicket(aSlip())).toEqual({
      outcome: 'printed',
    });
    expect(spare.jobs).toHaveLength(1);
  });

  test('goes back to the main one when that is in order again', async () => {
    const [main, spare] = [await aVirtualPrinter(), await aVirtualPrinter()];
    main.set({ coverOpen: true });
    const devices = devicesAt(main.url, spare.url, { idle: 20, idleInFault: 20 });
    await devices.printTicket(aSlip());
    main.set({ coverOpen: false });
    await vi.waitFor(() =>
      expect(devices.states.at(-1)).toEqual({ ...ready, each: [ready, ready] }),
    );
    await devices.printTicket(aSlip());
    expect([main.jobs.length, spare.jobs.length]).toEqual([1, 1]);
  });

  test('tells its visitors of no trouble before both are in trouble, and then of the main one’s', async () => {
    const [main, spare] = [await aVirtualPrinter(), await aVirtualPrinter()];
    main.set({ paperOut: true });
    const devices = devicesAt(main.url, spare.url, { idle: 20, idleInFault: 20 });
    await vi.waitFor(() => expect(devices.states.at(-1)).toMatchObject(ready));
    expect(devices.states.every(({ state }) => state === 'ready')).toBe(true);
    spare.set({ coverOpen: true });
    await vi.waitFor(() =>
      expect(devices.states.at(-1)).toMatchObject({ state: 'fault', fault: 'no-paper' }),
    );
    expect(await devices.printTicket(aSlip())).toEqual(failed('no-paper'));
    expect([main.jobs.length, spare.jobs.length]).toEqual([0, 0]);
  });

  test('draws the ticket anew for the narrower paper of the spare one', async () => {
    const spare = keep(await startVirtualPrinter({ port: 0, width: 384 }));
    const devices = devicesAt(nobody, `${spare.url}?width=384`);
    expect(await devices.printTicket(aSlip())).toEqual({ outcome: 'printed' });
    expect(await readText(spare.jobs[0]!.png, 'ukr')).toContain('громадянина України');
  });
});

describe('nobody gets two papers: the spare printer stays out of it', () => {
  test('when the main one took the ticket and never said that it printed it', async () => {
    const [main, spare] = [await aVirtualPrinter(), await aVirtualPrinter()];
    main.set({ silent: true });
    const devices = devicesAt(`${main.url}?bidirectional=no`, spare.url);
    expect(await devices.printTicket(aSlip())).toEqual({ outcome: 'unconfirmed' });
    expect(spare.jobs).toEqual([]);
  });

  test('when the paper of the main one ends in the middle of the ticket', async () => {
    const [main, spare] = [await aVirtualPrinter(), await aVirtualPrinter()];
    const devices = devicesAt(main.url, spare.url, quick);
    main.leavePaper(200);
    expect(await devices.printTicket(aSlip())).toEqual(failed('no-paper'));
    expect(spare.jobs).toEqual([]);
  });

  test('when the main one stops taking bytes', async () => {
    const [main, spare] = [await aVirtualPrinter(), await aVirtualPrinter()];
    main.set({ stalled: true });
    const devices = devicesAt(main.url, spare.url, { write: 300, acknowledge: 300, answer: 100 });
    expect(await devices.printTicket(aSlip())).toMatchObject({ outcome: 'failed' });
    expect(spare.jobs).toEqual([]);
  });
});
