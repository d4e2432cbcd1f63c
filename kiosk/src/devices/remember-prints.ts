import type { PrintOutcome } from '@cherha/shared/domain/printing.ts';
import type { Devices } from './contract.ts';
import { isChecklist, type Slip } from './parse-slip.ts';

export type PrintOnce = (jobId: string, slip: Slip) => Promise<PrintOutcome>;

const REMEMBERED = 200;

type Printing = Pick<Devices, 'printTicket' | 'printChecklist'>;

export const printSlip = (devices: Printing, slip: Slip): Promise<PrintOutcome> =>
  isChecklist(slip) ? devices.printChecklist(slip) : devices.printTicket(slip);

/** Prints a job the first time it is asked for, and answers the same to every later asking. */
export function printOnce(devices: Printing): PrintOnce {
  const outcomes = new Map<string, Promise<PrintOutcome>>();
  return (jobId, slip) => {
    const known = outcomes.get(jobId);
    if (known) return known;
    const outcome = printSlip(devices, slip);
    outcomes.set(jobId, outcome);
    const [oldest] = outcomes.keys();
    if (outcomes.size > REMEMBERED && oldest !== undefined) outcomes.delete(oldest);
    return outcome;
  };
}
