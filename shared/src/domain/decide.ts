import type { Centre } from './centre.ts';
import type { Command, Given } from './commands.ts';
import { decideAtDesk } from './decide-at-desk.ts';
import { decideAtKiosk } from './decide-at-kiosk.ts';
import { decideSettings } from './decide-settings.ts';
import type { Event, Happening } from './events.ts';
import { evolve } from './evolve.ts';
import type { Instant } from './ids.ts';
import type { Refusal } from './refusals.ts';
import { ok, type Result } from './result.ts';
import { everything } from './shelf.ts';
import { businessDay } from './time.ts';

/** Events that happened, or a refusal: the law itself returns and does not act. */
export type Decision = Result<readonly Event[], Refusal>;
export type Verdict = Result<readonly Happening[], Refusal>;

/**
 * What a command makes happen in a centre. Pure: the same state, command and given make the same
 * decision. The first command of a business day begins the day (N1). What is stored is never earlier
 * than what was stored before (N4); what is judged is judged by the clock as it is.
 */
export function decide(centre: Centre, command: Command, given: Given): Decision {
  const now = Math.max(given.now, centre.lastEventAt) as Instant;
  const morning = isDescribed(centre) ? dayBeginning(centre, now) : [];
  const today = morning.reduce(evolve, centre);
  const verdict = judged(today, command, given);
  if (!verdict.ok || verdict.value.length === 0) return verdict.ok ? ok([]) : verdict;
  return ok([...morning, ...verdict.value.map((happening): Event => ({ at: now, ...happening }))]);
}

/** The centre as it is at an instant: between midnight and the first command the day is new already. */
export const asOf = (centre: Centre, now: Instant): Centre =>
  dayBeginning(centre, now).reduce(evolve, centre);

function judged(centre: Centre, command: Command, given: Given): Verdict {
  switch (command.type) {
    case 'issueTicket':
    case 'reportPrint':
    case 'reportPrinter':
      return decideAtKiosk(centre, command, given);
    case 'takeDesk':
    case 'leaveDesk':
    case 'callNext':
    case 'recall':
    case 'undoCall':
    case 'startVisit':
    case 'finishVisit':
    case 'markNoShow':
      return decideAtDesk(centre, command, given);
    case 'describeCentre':
    case 'setCatalogue':
    case 'setDesks':
    case 'setOpeningHours':
      return decideSettings(centre, command, given);
  }
}

/** Before a centre has a name and a time zone it has no day. */
const isDescribed = (centre: Centre): boolean => centre.name.uk !== '';

function dayBeginning(centre: Centre, now: Instant): Event[] {
  const day = businessDay(now, centre.timeZone);
  if (centre.day !== undefined && day <= centre.day) return [];
  const unserved = everything(centre.waiting)
    .toSorted((a, b) => a.turn - b.turn)
    .map((ticket) => ticket.id);
  return [{ type: 'dayBegan', at: now, day, unserved }];
}
