import { groupOf, printerOf, serviceOf, type Centre } from './centre.ts';
import type { Given, KioskCommand } from './commands.ts';
import type { Verdict } from './decide.ts';
import { LAST_NUMBER, ticketNumber } from './numbers.ts';
import { openingAt } from './opening-hours.ts';
import { waitingInGroup } from './order.ts';
import type { PrinterState, PrintOutcome } from './printing.ts';
import { defined, err, ok } from './result.ts';
import { look } from './shelf.ts';

export function decideAtKiosk(centre: Centre, command: KioskCommand, given: Given): Verdict {
  if (given.actor.kind !== 'kiosk') return err('not-yours-to-ask');
  switch (command.type) {
    case 'issueTicket':
      return issueTicket(centre, command, given);
    case 'reportPrint':
      return reportPrint(centre, command);
    case 'reportPrinter':
      return sameState(printerOf(centre, given.actor.deviceId), command.printer)
        ? ok([])
        : ok([{ type: 'printerChanged', kioskId: given.actor.deviceId, printer: command.printer }]);
  }
}

type Of<Type extends KioskCommand['type']> = KioskCommand & { type: Type };

/** T1: a ticket for a known service while the centre gives out tickets. */
function issueTicket(
  centre: Centre,
  { serviceId, purpose, language }: Of<'issueTicket'>,
  { now, newTicketId, actor }: Given,
): Verdict {
  if (!openingAt(centre.hours, centre.timeZone, now).open) return err('centre-closed');
  const service = serviceOf(centre, serviceId);
  if (!service) return err('service-unknown');
  const { letter, id: groupId } = defined(groupOf(centre, service), 'group of a service');
  const ordinal = (centre.lastNumbers[letter] ?? 0) + 1;
  if (ordinal > LAST_NUMBER) return err('numbers-exhausted');
  return ok([
    {
      type: 'ticketIssued',
      ticketId: newTicketId,
      day: defined(centre.day, 'business day of a ticket'),
      number: ticketNumber(letter, ordinal),
      letter,
      ordinal,
      serviceId,
      purpose,
      language,
      ahead: waitingInGroup(centre, groupId),
      ...(actor.kind === 'kiosk' && { kioskId: actor.deviceId }),
    },
  ]);
}

/** P2: what became of the paper is kept with the ticket; the same report twice is one report. */
function reportPrint(centre: Centre, { ticketId, print }: Of<'reportPrint'>): Verdict {
  const ticket = look(centre.tickets, ticketId);
  if (!ticket) return err('ticket-unknown');
  if (ticket.print && sameOutcome(ticket.print, print)) return ok([]);
  return ok([{ type: 'printReported', ticketId, print }]);
}

const sameOutcome = (a: PrintOutcome, b: PrintOutcome): boolean =>
  a.outcome === 'failed' && b.outcome === 'failed' ? a.fault === b.fault : a.outcome === b.outcome;

const sameState = (a: PrinterState, b: PrinterState): boolean => {
  if (a.state === 'ready' && b.state === 'ready') return a.paper === b.paper;
  if (a.state === 'fault' && b.state === 'fault') return a.fault === b.fault;
  return a.state === b.state;
};
