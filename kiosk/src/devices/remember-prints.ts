import type { PrintOutcome } from '@cherha/shared/domain/printing.ts';
import type { TicketSlip } from '@cherha/shared/text/ticket-slip.ts';
import type { Devices } from './contract.ts';

export type PrintOnce = (jobId: string, slip: TicketSlip) => Promise<PrintOutcome>;

const REMEMBERED = 200;

/** Prints a job the first time it is asked for, and answers the same to every later asking. */
export function printOnce({ printTicket }: Pick<Devices, 'printTicket'>): PrintOnce {
  const outcomes = new Map<string, Promise<PrintOutcome>>();
  return (jobId, slip) => {
    const known = outcomes.get(jobId);
    if (known) return known;
    const outcome = printTicket(slip);
    outcomes.set(jobId, outcome);
    const [oldest] = outcomes.keys();
    if (outcomes.size > REMEMBERED && oldest !== undefined) outcomes.delete(oldest);
    return outcome;
  };
}
