import type { TicketId } from '@cherha/shared/domain/ids.ts';
import type { KioskPrinter, PrintOutcome } from '@cherha/shared/domain/printing.ts';
import { newCommandId, type Asked, type Patience } from '@cherha/shared/protocol/ask.ts';
import type { FromKiosk } from '@cherha/shared/protocol/messages.ts';
import { mayRepeat } from './kiosk-visit.ts';

export type AskServer = (command: FromKiosk, patience: Patience) => Promise<Asked>;

const AGAIN_AFTER_MS = 2_000;
/** A report is worth repeating while the ticket still waits. */
const WORTH_MS = 60 * 60_000;

/** Tells the server what became of one ticket's paper, until it has heard it. */
export const reportPrint = (
  ask: AskServer,
  ticketId: TicketId,
  print: PrintOutcome,
  againMs = AGAIN_AFTER_MS,
): Promise<void> => untilHeard(ask, { type: 'reportPrint', ticketId, print }, againMs);

export async function untilHeard(
  ask: AskServer,
  report: FromKiosk,
  againMs = AGAIN_AFTER_MS,
): Promise<void> {
  const commandId = newCommandId();
  const end = performance.now() + WORTH_MS;
  while (performance.now() < end) {
    const answer = await ask(report, { commandId });
    if (isHeard(answer)) return;
    await pause(againMs);
  }
}

interface PrinterWatch {
  readonly watchPrinter: (listener: (printer: KioskPrinter) => void) => () => void;
  readonly onConnect: (listener: () => void) => void;
  readonly ask: AskServer;
  readonly tell: (printer: KioskPrinter) => void;
  readonly againMs?: number;
}

/**
 * The printer's state goes to the screen, and to the server until it has heard it, and to the server
 * again after each reconnect. One report at a time: an old one that is repeated never comes after
 * a newer one.
 */
export function reportPrinter(watch: PrinterWatch): void {
  const { ask, againMs = AGAIN_AFTER_MS } = watch;
  let now: KioskPrinter | undefined;
  let owed: { readonly printer: KioskPrinter; readonly commandId: string } | undefined;
  let telling = false;

  const tellServer = async (): Promise<void> => {
    telling = true;
    while (owed) {
      const report = owed;
      const { printer, commandId } = report;
      const heard = isHeard(await ask({ type: 'reportPrinter', printer }, { commandId }));
      if (owed !== report) continue;
      if (heard) owed = undefined;
      else await pause(againMs);
    }
    telling = false;
  };
  const report = (): void => {
    if (!now) return;
    owed = { printer: now, commandId: newCommandId() };
    if (!telling) void tellServer();
  };

  watch.onConnect(() => {
    if (!owed) report();
  });
  watch.watchPrinter((printer) => {
    if (JSON.stringify(printer) === JSON.stringify(now)) return;
    now = printer;
    watch.tell(printer);
    report();
  });
}

/** Accepted, or refused for good. */
const isHeard = (answer: Asked): boolean => answer.ok || !mayRepeat(answer.error);

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
