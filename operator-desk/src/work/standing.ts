import type { Instant, TicketId } from '@cherha/shared/domain/ids.ts';
import type { DeskSeen, VisitorSeen } from '@cherha/shared/views/desk-view.ts';
import { comingBackTo, waitingCount, type Hall } from '../hall.ts';
import type { Standing } from './actions.ts';
import { currentVisitor } from './current-visitor.ts';
import { secondsLeft } from './durations.ts';

/** Whom this page marked as missing, and when. */
export interface Missed {
  readonly ticketId: TicketId;
  readonly at: Instant;
}

/** Where the work stands, as far as this screen can see; about the visitor that it shows. */
export function standingOf(
  hall: Hall,
  desk: DeskSeen,
  {
    visitor = currentVisitor(desk, undefined),
    missed,
  }: { visitor?: VisitorSeen | undefined; missed?: Missed | undefined } = {},
): Standing {
  const { rules } = hall.view;
  const isCalled = visitor?.status === 'called';
  return {
    desk,
    visitor,
    rules,
    waitingHere: waitingCount(desk),
    comingBack: comingBackTo(hall, desk).length,
    undoSecondsLeft: visitor ? secondsLeft(visitor.calledAt, hall.now, rules.undoSeconds) : 0,
    ...stillMissed(hall, missed),
    recallSecondsLeft: isCalled
      ? secondsLeft(visitor.announcedAt, hall.now, rules.recallSeconds)
      : 0,
    recalledEnough: isCalled && visitor.time >= rules.announcementsAtMost,
  };
}

/** Nobody else has taken her back, and it is as if the press had just been made. */
function stillMissed(hall: Hall, missed: Missed | undefined): Pick<Standing, 'missed'> {
  const isThere = missed && hall.view.missed.some(({ id }) => id === missed.ticketId);
  const left = isThere ? secondsLeft(missed.at, hall.now, hall.view.rules.undoSeconds) : 0;
  return isThere && left > 0 ? { missed: { ticketId: missed.ticketId, secondsLeft: left } } : {};
}
