import type { DeskSeen } from '@cherha/shared/views/desk-view.ts';
import { waitingFor, type Hall } from '../hall.ts';
import type { Standing } from './actions.ts';
import { undoSecondsLeft } from './durations.ts';

/** Where the work stands, as far as this screen can see. */
export const standingOf = (hall: Hall, desk: DeskSeen): Standing => ({
  desk,
  waitingHere: waitingFor(hall, desk).length,
  undoSecondsLeft: desk.visitors[0]
    ? undoSecondsLeft(desk.visitors[0].calledAt, hall.now, hall.view.rules.undoSeconds)
    : 0,
});
