import type { DeskSeen, VisitorSeen } from '@cherha/shared/views/desk-view.ts';
import { waitingCount, type Hall } from '../hall.ts';
import type { Standing } from './actions.ts';
import { currentVisitor } from './current-visitor.ts';
import { secondsLeft } from './durations.ts';

/** Where the work stands, as far as this screen can see; about the visitor that it shows. */
export function standingOf(
  hall: Hall,
  desk: DeskSeen,
  visitor: VisitorSeen | undefined = currentVisitor(desk, undefined),
): Standing {
  const { rules } = hall.view;
  const isCalled = visitor?.status === 'called';
  return {
    desk,
    visitor,
    rules,
    waitingHere: waitingCount(desk),
    undoSecondsLeft: visitor ? secondsLeft(visitor.calledAt, hall.now, rules.undoSeconds) : 0,
    recallSecondsLeft: isCalled
      ? secondsLeft(visitor.announcedAt, hall.now, rules.recallSeconds)
      : 0,
    recalledEnough: isCalled && visitor.time >= rules.announcementsAtMost,
  };
}
