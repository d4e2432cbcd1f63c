import type { PrinterState } from '@cherha/shared/domain/printing.ts';
import { expect, test } from 'vitest';
import { ticketPrinter } from './ticket-printer.ts';
import { usualTimings } from './timings.ts';

test('a printer that is only being looked at for the first time has no state yet', async () => {
  let answer = (): void => undefined;
  const looked = new Promise<undefined>((resolve) => {
    answer = () => resolve(undefined);
  });
  const printer = ticketPrinter({
    transport: { open: () => looked },
    bidirectional: true,
    timings: usualTimings,
  });
  const heard: PrinterState[] = [];
  printer.state.watch((state) => heard.push(state));
  await Promise.resolve();
  expect(heard).toEqual([]);
  answer();
  await expect.poll(() => heard).toEqual([{ state: 'fault', fault: 'unreachable' }]);
  await printer.close();
});
