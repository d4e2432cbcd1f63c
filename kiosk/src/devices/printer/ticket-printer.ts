import type { PrinterFault, PrinterState } from '@cherha/shared/domain/printing.ts';
import { watched, type Watched } from '../watched.ts';
import { lookAtPrinter } from './look-at-printer.ts';
import { printJob, type JobReport, type Line } from './print-job.ts';

/** One printer, one thing at a time: tickets in the order they came, looks at it in between. */
export interface TicketPrinter {
  readonly state: Pick<Watched<PrinterState>, 'value' | 'watch'>;
  /** `whole` ends the whole of it, the time in the queue included. */
  print(ticket: Uint8Array, whole: AbortSignal): Promise<Tried>;
  /** Lets the tickets under way finish, then lets go of the printer. */
  close(): Promise<void>;
}

export type Tried = Pick<JobReport, 'outcome' | 'sent'>;

export function ticketPrinter(line: Line): TicketPrinter {
  const state = watched<PrinterState>();
  let turn: Promise<unknown> = Promise.resolve();
  let tickets = 0;
  let looking = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = turn.then(work);
    turn = result.catch(() => {});
    return result;
  };

  const lookLater = (): void => {
    clearTimeout(timer);
    if (closed || tickets > 0) return;
    const { idle, idleInFault } = line.timings;
    timer = setTimeout(look, state.value?.state === 'fault' ? idleInFault : idle);
  };

  const look = (): void => {
    looking = new AbortController();
    const { signal } = looking;
    void inTurn(async () => {
      if (signal.aborted) return;
      const seen = await lookAtPrinter(line, signal);
      if (!signal.aborted) state.set(seen);
      lookLater();
    });
  };

  look();

  return {
    state,
    async print(ticket, whole) {
      if (closed) return notTried('offline');
      // Nobody waits for a look: a ticket interrupts it.
      looking.abort();
      clearTimeout(timer);
      tickets += 1;
      const tooLate = AbortSignal.timeout(line.timings.begin);
      try {
        return await inTurn(async () => {
          if (tooLate.aborted) return notTried('stalled');
          const { printer, ...tried } = await printJob(line, ticket, whole);
          state.set(printer);
          return tried;
        });
      } finally {
        tickets -= 1;
        lookLater();
      }
    },
    async close() {
      closed = true;
      looking.abort();
      clearTimeout(timer);
      await turn;
    },
  };
}

const notTried = (fault: PrinterFault): Tried => ({
  outcome: { outcome: 'failed', fault },
  sent: false,
});
