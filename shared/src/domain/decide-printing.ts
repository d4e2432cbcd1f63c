import { printerOf, type Centre } from './centre.ts';
import type { Given, PrinterCommand } from './commands.ts';
import { sameOutcome, type KioskPrinter, type PrinterSeen, type PrinterState } from './printing.ts';
import { err, ok } from './result.ts';
import { look } from './shelf.ts';
import type { Verdict } from './verdict.ts';

export function decidePrinting(centre: Centre, command: PrinterCommand, given: Given): Verdict {
  if (given.actor.kind !== 'kiosk') return err('not-yours-to-ask');
  const { deviceId } = given.actor;
  if (command.type === 'reportPrint') return reportPrint(centre, command);
  return sameKiosk(printerOf(centre, deviceId), command.printer)
    ? ok([])
    : ok([{ type: 'printerChanged', kioskId: deviceId, printer: command.printer }]);
}

/** P2: what became of the paper is kept with the ticket; the same report twice is one report. */
function reportPrint(
  centre: Centre,
  { ticketId, print }: PrinterCommand & { type: 'reportPrint' },
): Verdict {
  const ticket = look(centre.tickets, ticketId);
  if (!ticket) return err('ticket-unknown');
  if (ticket.print && sameOutcome(ticket.print, print)) return ok([]);
  return ok([{ type: 'printReported', ticketId, print }]);
}

const sameKiosk = (a: KioskPrinter, b: KioskPrinter): boolean => {
  const [before, after] = [a.each ?? [], b.each ?? []];
  return (
    sameState(a, b) &&
    before.length === after.length &&
    after.every((one, i) => sameSeen(before[i], one))
  );
};

/** Tickets are told with the next metre of the roll: no event of its own for each. */
const sameSeen = (a: PrinterSeen | undefined, b: PrinterSeen): boolean =>
  a !== undefined && sameState(a, b) && a.roll?.metres === b.roll?.metres;

const sameState = (a: PrinterState, b: PrinterState): boolean => {
  if (a.state === 'ready' && b.state === 'ready') return a.paper === b.paper;
  if (a.state === 'fault' && b.state === 'fault') return a.fault === b.fault;
  return a.state === b.state;
};
