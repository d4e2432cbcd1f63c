import { byStaff, mayDo } from './asking.ts';
import { cannotStepOut } from './away.ts';
import { deskNow, type Centre } from './centre.ts';
import type { Given, HallCommand, VisitorCommand, Wish } from './commands.ts';
import { cannotBeServedInTime, cannotHave, isOffered } from './decide-issuing.ts';
import { forecast } from './forecast.ts';
import { lasted } from './hard-day.ts';
import { openingAt } from './opening-hours.ts';
import type { Refusal } from './refusals.ts';
import { defined, err, ok } from './result.ts';
import { everything, look } from './shelf.ts';
import { LEGS_AT_MOST, type Ticket } from './ticket.ts';
import type { Verdict } from './verdict.ts';

type Command = (VisitorCommand | HallCommand) & {
  type: 'addService' | 'cancelTicket' | 'stepOut' | 'bringBack' | 'takeBack' | 'declarePriority';
};
type Of<Type extends Command['type']> = Command & { type: Type };

/** What is done with a ticket that somebody holds, away from the windows. */
export function decideForVisitor(centre: Centre, command: Command, given: Given): Verdict {
  const ticket = look(centre.tickets, command.ticketId);
  if (!ticket) return err('ticket-unknown');
  switch (command.type) {
    case 'addService':
      return addService(centre, ticket, { command, given });
    case 'cancelTicket':
      return cancelTicket(ticket, given);
    case 'stepOut':
      return stepOut(centre, ticket, given);
    case 'bringBack':
      return bringBack(ticket, given);
    case 'takeBack':
      return takeBack(centre, ticket, given);
    case 'declarePriority':
      return declarePriority(centre, ticket, { command, given });
  }
}

/** V4: one more service under the same number: the visitor herself, reception, or who serves her. */
function addService(
  centre: Centre,
  ticket: Ticket,
  { command, given }: { command: Of<'addService'>; given: Given },
): Verdict {
  if (!isHers(ticket, given) && !mayServe(centre, ticket, given)) return err('not-yours-to-ask');
  if (ticket.status === 'finished') return err('ticket-over');
  const { serviceId, purpose } = command;
  const soFar = ticket.done.filter(({ outcome }) => outcome !== 'transferred').length;
  if (soFar + 1 + ticket.next.length >= LEGS_AT_MOST) return err('too-many-services');
  const refusal =
    cannotHave(centre, command, given.now) ??
    (given.actor.kind === 'staff'
      ? undefined
      : noNewService(centre, [present(ticket), ...ticket.next, command], given));
  if (refusal) return err(refusal);
  return ok([{ type: 'serviceAdded', ...named(ticket, given), leg: { serviceId, purpose } }]);
}

/** X1, H1, H7: what a visitor adds by herself is asked of the centre as a new ticket would be. */
function noNewService(centre: Centre, visit: readonly Wish[], { now }: Given): Refusal | undefined {
  if (centre.hardDay.airRaid) return 'air-raid';
  if (!openingAt(centre.hours, centre.timeZone, now).open || centre.receptionOver)
    return 'centre-closed';
  const wish = defined(visit.at(-1), 'service that is added');
  const told = forecast(centre, now).newcomer(wish);
  return cannotBeServedInTime(centre, { told, wishes: visit, now });
}

const present = ({ serviceId, purpose }: Ticket): Wish => ({ serviceId, purpose });

/** M5: a visitor gives up her place, or reception does it for her; not while she is served. */
function cancelTicket(ticket: Ticket, given: Given): Verdict {
  if (!isHers(ticket, given) && !mayDo(given.actor, 'reception')) return err('not-yours-to-ask');
  if (ticket.status === 'finished') return err('ticket-over');
  if (ticket.status === 'serving') return err('visit-already-started');
  const by = given.actor.kind === 'staff' ? 'staff' : 'visitor';
  return ok([{ type: 'ticketCancelled', ...named(ticket, given), by }]);
}

/** O1: she says so on her phone, or reception does for her. */
function stepOut(centre: Centre, ticket: Ticket, given: Given): Verdict {
  if (!isOwnPhone(ticket, given) && !mayDo(given.actor, 'reception'))
    return err('not-yours-to-ask');
  const refusal = cannotStepOut(centre, ticket);
  return refusal ? err(refusal) : ok([{ type: 'visitorSteppedOut', ...named(ticket, given) }]);
}

/** M4, O2: any of the staff may see that she is back; who stepped out says so herself too. */
function bringBack(ticket: Ticket, given: Given): Verdict {
  const isOwn = isOwnPhone(ticket, given);
  if (given.actor.kind !== 'staff' && !isOwn) return err('not-yours-to-ask');
  if (ticket.status === 'away') {
    const { awaySince } = ticket;
    return ok([{ type: 'visitorBackInLine', ...named(ticket, given), awaySince }]);
  }
  if (ticket.status === 'parked' && isOwn) return err('not-yours-to-ask');
  if (ticket.status !== 'parked') return err('ticket-not-parked');
  return ok([{ type: 'visitorCameBack', ...named(ticket, given) }]);
}

/** C7, O4: within the grace, unless her number has been given again meanwhile (N5). */
function takeBack(centre: Centre, ticket: Ticket, given: Given): Verdict {
  if (given.actor.kind !== 'staff' && !isOwnPhone(ticket, given)) return err('not-yours-to-ask');
  if (ticket.status !== 'finished' || ticket.outcome !== 'no-show') return err('ticket-not-missed');
  if (given.actor.kind !== 'staff' && !ticket.whileAway) return err('not-yours-to-ask');
  const { graceMinutes } = centre.rules.calls;
  const isLate = lasted(centre.hardDay, ticket.finishedAt, given.now) > graceMinutes * 60_000;
  const isGivenAgain = everything(centre.tickets).some(
    ({ number, status }) => number === ticket.number && status !== 'finished',
  );
  if (isLate || isGivenAgain || centre.receptionOver) return err('grace-is-over');
  return ok([{ type: 'noShowTakenBack', ...named(ticket, given) }]);
}

/** R3: declared at reception while she waits; a window that refused it is not gone round (R4). */
function declarePriority(
  centre: Centre,
  ticket: Ticket,
  { command, given }: { command: Of<'declarePriority'>; given: Given },
): Verdict {
  if (!mayDo(given.actor, 'reception')) return err('not-yours-to-ask');
  if (ticket.status !== 'waiting') return err('ticket-not-waiting');
  const { categoryId, as } = command;
  if (!isOffered(centre, command) || ticket.refused?.includes(categoryId))
    return err('priority-unknown');
  return ok([{ type: 'priorityDeclared', ...named(ticket, given), categoryId, as }]);
}

/** Her own phone, or the kiosk that gave her the ticket. */
const isHers = (ticket: Ticket, given: Given): boolean =>
  isOwnPhone(ticket, given) ||
  (given.actor.kind === 'kiosk' && given.actor.deviceId === ticket.issuedBy);

const isOwnPhone = ({ id }: Ticket, { actor }: Given): boolean =>
  actor.kind === 'visitor' && actor.ticketId === id;

const mayServe = (centre: Centre, ticket: Ticket, { actor }: Given): boolean =>
  mayDo(actor, 'reception') ||
  (actor.kind === 'staff' &&
    (ticket.status === 'called' || ticket.status === 'serving') &&
    deskNow(centre, ticket.deskId).operator === actor.staffId);

const named = ({ id, number }: Ticket, { actor }: Given) => ({
  ticketId: id,
  number,
  ...byStaff(actor),
});
