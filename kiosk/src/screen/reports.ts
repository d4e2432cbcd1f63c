import type { KioskCommand } from '@cherha/shared/domain/commands.ts';
import type { TicketId } from '@cherha/shared/domain/ids.ts';
import type { PrinterState, PrintOutcome } from '@cherha/shared/domain/printing.ts';
import { newCommandId, type Asked, type Patience } from '@cherha/shared/protocol/ask.ts';
import { mayRepeat } from './kiosk-visit.ts';

export type AskServer = (command: KioskCommand, patience: Patience) => Promise<Asked>;

const AGAIN_AFTER_MS = 2_000;
/** A report is worth repeating while the ticket still waits. */
const WORTH_MS = 60 * 60_000;

/** Tells the server what became of one ticket's paper, until it has heard it. */
export async function reportPrint(
  ask: AskServer,
  ticketId: TicketId,
  print: PrintOutcome,
  againMs = AGAIN_AFTER_MS,
): Promise<void> {
  const commandId = newCommandId();
  const end = performance.now() + WORTH_MS;
  while (performance.now() < end) {
    const answer = await ask({ type: 'reportPrint', ticketId, print }, { commandId });
    if (answer.ok || !mayRepeat(answer.error)) return;
    await new Promise((resolve) => setTimeout(resolve, againMs));
  }
}

interface PrinterWatch {
  readonly watchPrinter: (listener: (printer: PrinterState) => void) => () => void;
  readonly onConnect: (listener: () => void) => void;
  readonly ask: AskServer;
  readonly tell: (printer: PrinterState) => void;
}

/** The printer's state goes to the screen and to the server, and to the server again after each reconnect. */
export function reportPrinter({ watchPrinter, onConnect, ask, tell }: PrinterWatch): void {
  let now: PrinterState | undefined;
  const report = (): void => {
    if (now) void ask({ type: 'reportPrinter', printer: now }, {});
  };
  onConnect(report);
  watchPrinter((printer) => {
    if (JSON.stringify(printer) === JSON.stringify(now)) return;
    now = printer;
    tell(printer);
    report();
  });
}
