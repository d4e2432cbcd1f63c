import type { PrinterState } from '@cherha/shared/domain/printing.ts';
import { conversationOver } from './conversation.ts';
import type { Line } from './print-job.ts';
import { stateIn } from './status.ts';
import { within } from './waiting.ts';

/** Asks an idle printer how it is, on a connection of its own that is closed again. */
export async function lookAtPrinter(line: Line, stop: AbortSignal): Promise<PrinterState> {
  const { transport, bidirectional, timings } = line;
  const connection = await transport.open(within(timings.connect, stop));
  if (!connection) return { state: 'fault', fault: 'unreachable' };
  try {
    if (!bidirectional) return { state: 'unknown' };
    const status = await conversationOver(connection).status(timings.answer, stop);
    if (status !== 'silent') return stateIn(status);
    return { state: 'fault', fault: connection.lost.aborted ? 'unreachable' : 'silent' };
  } finally {
    await connection.close();
  }
}
