import { assigning } from './assigning.ts';
import type { Centre } from './centre.ts';
import type { Command, Given } from './commands.ts';
import { decideAtDesk } from './decide-at-desk.ts';
import { decideBooking } from './decide-booking.ts';
import { printChecklist, reportCopy, reprintTicket } from './decide-copies.ts';
import { decideForVisitor } from './decide-for-visitor.ts';
import { decideHardDay } from './decide-hard-day.ts';
import { decideButtons, decideHelp } from './decide-help.ts';
import { decideIssuing } from './decide-issuing.ts';
import { decideKiosks } from './decide-kiosks.ts';
import { decideManaging } from './decide-managing.ts';
import { decideNote } from './decide-note.ts';
import { decidePad } from './decide-pad.ts';
import { decidePrinting } from './decide-printing.ts';
import { decideRating, enterQuestionnaire } from './decide-rating.ts';
import { decideSettings } from './decide-settings.ts';
import { decideWithoutServer } from './decide-without-server.ts';
import type { Event, Happening } from './events.ts';
import { evolve } from './evolve.ts';
import type { Instant } from './ids.ts';
import { passing } from './passing.ts';
import { err, ok } from './result.ts';
import { everything } from './shelf.ts';
import { businessDay } from './time.ts';
import type { Decision, Verdict } from './verdict.ts';

/**
 * What a command makes happen in a centre. Pure: the same state, command and given make the same
 * decision. The first command of a business day begins the day (N1). What is stored is never earlier
 * than what was stored before (N4). Where the server assigns (A1), whoever can be sent to a free
 * window is sent with it.
 */
export function decide(centre: Centre, command: Command, given: Given): Decision {
  const now = Math.max(given.now, centre.lastEventAt) as Instant;
  const morning = isDescribed(centre) ? dayBeginning(centre, now) : [];
  const today = morning.reduce(evolve, centre);
  const verdict = judged(today, command, { byTheClock: given, inTheStory: { ...given, now } });
  if (!verdict.ok) return verdict;
  const dated = (happenings: readonly Happening[]): Event[] =>
    happenings.map((happening) => ({ at: now, ...happening }));
  const asked = dated(verdict.value);
  const isMoved = asked.length > 0 || command.type === 'passTime';
  const sent = isMoved ? dated(assigning(asked.reduce(evolve, today), now)) : [];
  return asked.length + sent.length > 0 ? ok([...morning, ...asked, ...sent]) : ok([]);
}

/** Opening hours go by the clock as it is; what lasts goes by the story, which never runs back (N4). */
interface Times {
  readonly byTheClock: Given;
  readonly inTheStory: Given;
}

/** The centre as it is at an instant: between midnight and the first command the day is new already. */
export const asOf = (centre: Centre, now: Instant): Centre =>
  dayBeginning(centre, now).reduce(evolve, centre);

function judged(centre: Centre, command: Command, { byTheClock, inTheStory }: Times): Verdict {
  switch (command.type) {
    case 'issueTicket':
    case 'checkIn':
      return decideIssuing(centre, command, byTheClock);
    case 'addService':
    case 'cancelTicket':
    case 'stepOut':
    case 'bringBack':
    case 'takeBack':
    case 'declarePriority':
      return decideForVisitor(centre, command, inTheStory);
    case 'writeNote':
    case 'clearNote':
      return decideNote(centre, command, inTheStory);
    case 'makeBooking':
    case 'cancelBooking':
      return decideBooking(centre, command, byTheClock);
    case 'borrowNumbers':
    case 'handOver':
      return decideWithoutServer(centre, command, inTheStory);
    case 'reprintTicket':
      return reprintTicket(centre, command, inTheStory);
    case 'printChecklist':
      return printChecklist(centre, command, inTheStory);
    case 'reportCopy':
      return reportCopy(centre, command, inTheStory);
    case 'reportPrint':
    case 'reportPrinter':
      return decidePrinting(centre, command, byTheClock);
    case 'rateVisit':
      return decideRating(centre, command, inTheStory);
    case 'enterQuestionnaire':
      return enterQuestionnaire(centre, command, inTheStory);
    case 'takeDesk':
    case 'leaveDesk':
    case 'beginBreak':
    case 'endBreak':
    case 'callNext':
    case 'callTicket':
    case 'recall':
    case 'undoCall':
    case 'declineCall':
    case 'startVisit':
    case 'finishVisit':
    case 'markNoShow':
    case 'transfer':
    case 'park':
    case 'confirmPriority':
    case 'refusePriority':
      return decideAtDesk(centre, command, inTheStory);
    case 'soundAirRaid':
    case 'giveAllClear':
    case 'resumeCalls':
    case 'switchServicesOff':
    case 'switchServicesOn':
    case 'switchBookedTimes':
    case 'postNotice':
    case 'clearNotice':
      return decideHardDay(centre, command, inTheStory);
    case 'switchKioskOff':
    case 'switchKioskOn':
      return decideKiosks(centre, command, inTheStory);
    case 'callBackup':
    case 'changeDeskToday':
    case 'openDesk':
    case 'closeDesk':
    case 'endBreakOf':
    case 'scheduleMedia':
      return decideManaging(centre, command, inTheStory);
    case 'askForHelp':
    case 'acceptHelp':
    case 'finishHelp':
    case 'cancelHelp':
    case 'raisePanic':
      return decideHelp(centre, command, inTheStory);
    case 'pressPad':
      return decidePad(centre, command, inTheStory);
    case 'reportButtons':
      return decideButtons(centre, command, inTheStory);
    case 'describeCentre':
    case 'setCatalogue':
    case 'setDesks':
    case 'setOpeningHours':
    case 'setPriorities':
    case 'setSkills':
    case 'setHelpPlaces':
    case 'setTicketTemplate':
    case 'setBuilding':
    case 'setHall':
      return decideSettings(centre, command, byTheClock);
    case 'passTime':
      return inTheStory.actor.kind === 'clock'
        ? ok(passing(centre, inTheStory.now))
        : err('not-yours-to-ask');
  }
}

/** Before a centre has a name and a time zone it has no day. */
const isDescribed = (centre: Centre): boolean => centre.name.uk !== '';

function dayBeginning(centre: Centre, now: Instant): Event[] {
  const day = businessDay(now, centre.timeZone);
  if (centre.day !== undefined && day <= centre.day) return [];
  const unserved = everything(centre.tickets)
    .filter(({ status }) => status === 'waiting' || status === 'parked' || status === 'away')
    .toSorted((a, b) => a.turn - b.turn)
    .map((ticket) => ticket.id);
  const awaited = centre.calls
    .filter(({ state }) => state === 'called')
    .map(({ callId }) => callId);
  return [{ type: 'dayBegan', at: now, day, unserved, ...(awaited.length > 0 && { awaited }) }];
}
