import type { DeskSeen } from '@cherha/shared/views/desk-view.ts';
import { waitingCount, type Hall } from '../hall.ts';
import type { Standing } from './actions.ts';
import { secondsLeft } from './durations.ts';

/** Where the work stands, as far as this screen can see. */
export function standingOf(hall: Hall, desk: DeskSeen): Standing {
  const { undoSeconds, recallSeconds, announcementsAtMost } = hall.view.rules;
  const [visitor] = desk.visitors;
  const isCalled = visitor?.status === 'called';
  return {
    desk,
    waitingHere: waitingCount(desk),
    undoSecondsLeft: visitor ? secondsLeft(visitor.calledAt, hall.now, undoSeconds) : 0,
    recallSecondsLeft: isCalled ? secondsLeft(visitor.announcedAt, hall.now, recallSeconds) : 0,
    recalledEnough: isCalled && visitor.time >= announcementsAtMost,
  };
}
