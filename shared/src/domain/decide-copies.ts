import { mayDo } from './asking.ts';
import type { Centre } from './centre.ts';
import type { CopyCommand, Given, HallCommand } from './commands.ts';
import { isUnderWay } from './copies.ts';
import type { CopyId, DeviceId } from './ids.ts';
import { isKioskOff } from './kiosk-off.ts';
import { sameOutcome } from './printing.ts';
import { err, ok } from './result.ts';
import { look } from './shelf.ts';
import type { Ticket } from './ticket.ts';
import type { Verdict } from './verdict.ts';

/** P4: reception has the paper of somebody who waits printed once more, one copy at a time. */
export function reprintTicket(
  centre: Centre,
  { ticketId, kioskId: chosen }: HallCommand & { type: 'reprintTicket' },
  { actor, now, kiosksHere = [] }: Given,
): Verdict {
  if (actor.kind !== 'staff' || !mayDo(actor, 'reception')) return err('not-yours-to-ask');
  const ticket = look(centre.tickets, ticketId);
  if (!ticket) return err('ticket-unknown');
  if (!['waiting', 'parked', 'away'].includes(ticket.status)) return err('ticket-not-waiting');
  const before = centre.copies.filter((copy) => copy.ticketId === ticketId);
  if (before.some((copy) => isUnderWay(copy, now))) return err('copy-under-way');
  if (chosen && isKioskOff(centre, chosen)) return err('kiosk-off');
  const inService = kiosksHere.filter((id) => !isKioskOff(centre, id));
  const kioskId = kioskFor(ticket, chosen, inService);
  if (!kioskId) return err('kiosk-away');
  const copyId = `${ticketId}.copy-${before.length + 1}` as CopyId;
  const { staffId } = actor;
  return ok([{ type: 'copyAsked', copyId, ticketId, number: ticket.number, kioskId, staffId }]);
}

/** The chosen one; otherwise the one that gave the ticket, or the only one that is there. */
function kioskFor(
  { issuedBy }: Ticket,
  chosen: DeviceId | undefined,
  here: readonly DeviceId[],
): DeviceId | undefined {
  const wanted = chosen ?? issuedBy;
  const found = here.find((id) => id === wanted);
  return found ?? (chosen === undefined && here.length === 1 ? here[0] : undefined);
}

/** P5: only the kiosk that was asked knows what became of the copy; said twice it is said once. */
export function reportCopy(
  centre: Centre,
  { copyId, print }: CopyCommand,
  { actor }: Given,
): Verdict {
  const copy = centre.copies.find((one) => one.copyId === copyId);
  if (!copy) return err('copy-unknown');
  if (actor.kind !== 'kiosk' || actor.deviceId !== copy.kioskId) return err('not-yours-to-ask');
  if (copy.print && sameOutcome(copy.print, print)) return ok([]);
  return ok([{ type: 'copyReported', copyId, ticketId: copy.ticketId, print }]);
}
