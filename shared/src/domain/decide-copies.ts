import { mayDo } from './asking.ts';
import { serviceOf, type Centre } from './centre.ts';
import type { CopyCommand, Given, HallCommand } from './commands.ts';
import { isUnderWay, type PrintedChecklist } from './copies.ts';
import type { CopyId, DeviceId } from './ids.ts';
import { isKioskOff } from './kiosk-off.ts';
import { sameOutcome } from './printing.ts';
import { err, ok } from './result.ts';
import { look } from './shelf.ts';
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
  const kioskId = kioskFor(chosen ?? ticket.issuedBy, chosen, inService(centre, kiosksHere));
  if (!kioskId) return err('kiosk-away');
  const copyId = `${ticketId}.copy-${before.length + 1}` as CopyId;
  const { staffId } = actor;
  return ok([{ type: 'copyAsked', copyId, ticketId, number: ticket.number, kioskId, staffId }]);
}

/** P6: what a service needs, for somebody who has no ticket: on the chosen kiosk, or the only one. */
export function printChecklist(
  centre: Centre,
  { serviceId, language, kioskId: chosen }: HallCommand & { type: 'printChecklist' },
  { actor, now, newTicketId, kiosksHere = [] }: Given,
): Verdict {
  if (actor.kind !== 'staff' || !mayDo(actor, 'reception')) return err('not-yours-to-ask');
  if (!serviceOf(centre, serviceId)) return err('service-unknown');
  if (chosen && isKioskOff(centre, chosen)) return err('kiosk-off');
  const kioskId = kioskFor(chosen, chosen, inService(centre, kiosksHere));
  if (!kioskId) return err('kiosk-away');
  const isSame = (one: PrintedChecklist): boolean =>
    one.serviceId === serviceId && one.language === language && one.kioskId === kioskId;
  if (centre.checklists.some((one) => isSame(one) && isUnderWay(one, now)))
    return err('copy-under-way');
  const copyId = `${newTicketId}.list` as CopyId;
  const { staffId } = actor;
  return ok([{ type: 'checklistAsked', copyId, serviceId, language, kioskId, staffId }]);
}

const inService = (centre: Centre, kiosksHere: readonly DeviceId[]): readonly DeviceId[] =>
  kiosksHere.filter((id) => !isKioskOff(centre, id));

/** The wanted one; where nobody chose it, otherwise the only one that is there. */
function kioskFor(
  wanted: DeviceId | undefined,
  chosen: DeviceId | undefined,
  here: readonly DeviceId[],
): DeviceId | undefined {
  const found = here.find((id) => id === wanted);
  return found ?? (chosen === undefined && here.length === 1 ? here[0] : undefined);
}

/** P5: only the kiosk that was asked knows what became of the copy; said twice it is said once. */
export function reportCopy(
  centre: Centre,
  { copyId, print }: CopyCommand,
  { actor }: Given,
): Verdict {
  const asked = [...centre.copies, ...centre.checklists].find((one) => one.copyId === copyId);
  if (!asked) return err('copy-unknown');
  if (actor.kind !== 'kiosk' || actor.deviceId !== asked.kioskId) return err('not-yours-to-ask');
  if (asked.print && sameOutcome(asked.print, print)) return ok([]);
  return 'ticketId' in asked
    ? ok([{ type: 'copyReported', copyId, ticketId: asked.ticketId, print }])
    : ok([{ type: 'checklistReported', copyId, print }]);
}
