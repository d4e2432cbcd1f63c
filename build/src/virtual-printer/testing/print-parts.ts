import { createDevices } from '@cherha/kiosk/src/devices/create-devices.ts';
import { readPrinterConfig } from '@cherha/kiosk/src/devices/printer/printer-config.ts';
import type { Timings } from '@cherha/kiosk/src/devices/printer/timings.ts';
import type { PrinterState } from '@cherha/shared/domain/printing.ts';
import { startVirtualPrinter, type VirtualPrinter } from '../virtual-printer.ts';
import { keep } from './agent-parts.ts';

export const aVirtualPrinter = async (): Promise<VirtualPrinter> =>
  keep(await startVirtualPrinter({ port: 0 }));

/** A devices host that prints at this address, and all that it said of its printer. */
export function devicesAt(url: string, timings: Partial<Timings> = {}) {
  const printer = readPrinterConfig({ PRINTER_URL: url });
  const devices = keep(createDevices({ shell: 'agent', version: '0.0.0', printer, timings }));
  const states: PrinterState[] = [];
  devices.watchPrinter((state) => states.push(state));
  return { ...devices, states };
}

/** For printers that answer nothing: there is nothing to wait for. */
export const impatient = { answer: 150 };
/** For printers that never acknowledge. */
export const quick = { acknowledge: 1_600 };

export const failed = (fault: string) => ({ outcome: 'failed', fault });
