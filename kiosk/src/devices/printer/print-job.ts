import type { PrinterFault, PrinterState, PrintOutcome } from '@cherha/shared/domain/printing.ts';
import { conversationOver, type Conversation } from './conversation.ts';
import { faultIn, stateIn } from './status.ts';
import type { Timings } from './timings.ts';
import type { Connection, Transport } from './transport.ts';
import { unlessAborted, within } from './waiting.ts';

export interface Line {
  readonly transport: Transport;
  readonly bidirectional: boolean;
  readonly timings: Timings;
}

/** What became of the paper, and how the printer looked at the end. */
export interface JobReport {
  readonly outcome: PrintOutcome;
  readonly printer: PrinterState;
  /** Whether a byte of the ticket has left our hands; if not, surely nothing came out. */
  readonly sent: boolean;
}

/**
 * One ticket on one connection: status before, bytes with back-pressure, acknowledgement after.
 * Nothing is sent to a printer that says it cannot print; nothing is ever sent twice.
 */
export async function printJob(
  line: Line,
  ticket: Uint8Array,
  whole: AbortSignal,
): Promise<JobReport> {
  const { transport, bidirectional, timings } = line;
  const connection = await transport.open(within(timings.connect, whole));
  if (!connection) return notSent('unreachable');
  try {
    return bidirectional
      ? await printAndAsk(connection, ticket, { timings, whole })
      : await printUnheard(connection, ticket, within(timings.write, whole));
  } finally {
    await connection.close();
  }
}

interface Limits {
  readonly timings: Timings;
  readonly whole: AbortSignal;
}

async function printAndAsk(
  connection: Connection,
  ticket: Uint8Array,
  { timings, whole }: Limits,
): Promise<JobReport> {
  const conversation = conversationOver(connection);
  const before = await conversation.status(timings.answer, whole);
  if (before === 'silent') return notSent(connection.lost.aborted ? 'unreachable' : 'silent');
  const fault = faultIn(before);
  if (fault) return notSent(fault);

  const written = await connection.write(ticket, within(timings.write, whole));
  if (written !== 'taken') return failed(written === 'lost' ? 'unreachable' : 'stalled');
  return acknowledged(connection, conversation, { timings, whole });
}

/**
 * `GS r 1` is answered in its turn, after the ticket is on paper, and not at all while the paper is
 * out. So status is asked again and again meanwhile: no picture is on its way any more, and a
 * real-time question can no longer be mistaken for a part of it.
 */
async function acknowledged(
  connection: Connection,
  conversation: Conversation,
  { timings, whole }: Limits,
): Promise<JobReport> {
  const end = within(timings.acknowledge, whole);
  const processed = conversation.next('processed', end);
  let heard = false;
  await connection.write(PAPER_STATUS_IN_TURN, end);
  while (!end.aborted && !connection.lost.aborted) {
    if (await unlessAborted(processed, within(timings.answer, end))) break;
    const status = await conversation.status(timings.answer, end);
    if (status === 'silent') continue;
    heard = true;
    const fault = faultIn(status);
    // A printer may call itself offline for a moment while it feeds or cuts.
    if (fault && fault !== 'offline') return failed(fault);
  }
  if (await processed) return printed(conversation, timings, whole);
  if (connection.lost.aborted) return failed('unreachable');
  return heard ? UNCONFIRMED : failed('stalled');
}

async function printed(
  conversation: Conversation,
  timings: Timings,
  whole: AbortSignal,
): Promise<JobReport> {
  const after = await conversation.status(timings.answer, whole);
  return {
    outcome: { outcome: 'printed' },
    printer: after === 'silent' ? UNKNOWN : stateIn(after),
    sent: true,
  };
}

async function printUnheard(
  connection: Connection,
  ticket: Uint8Array,
  signal: AbortSignal,
): Promise<JobReport> {
  const written = await connection.write(ticket, signal);
  if (written === 'taken') return UNCONFIRMED;
  return failed(written === 'lost' ? 'unreachable' : 'stalled');
}

const failed = (fault: PrinterFault): JobReport => ({
  outcome: { outcome: 'failed', fault },
  printer: { state: 'fault', fault },
  sent: true,
});
const notSent = (fault: PrinterFault): JobReport => ({ ...failed(fault), sent: false });

const UNKNOWN: PrinterState = { state: 'unknown' };
const UNCONFIRMED: JobReport = {
  outcome: { outcome: 'unconfirmed' },
  printer: UNKNOWN,
  sent: true,
};
const PAPER_STATUS_IN_TURN = Uint8Array.of(0x1d, 0x72, 0x01);
