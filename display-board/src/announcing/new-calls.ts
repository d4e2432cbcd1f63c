import { CALLS_REMEMBERED } from '@cherha/shared/domain/centre.ts';
import type { CallId } from '@cherha/shared/domain/ids.ts';
import type { BoardCall, BoardView } from '@cherha/shared/views/board-view.ts';

/** A board that has never listened to this centre announces only what happens before its eyes. */
export const JUST_NOW_MS = 15_000;
/** After a reload or a lost connection: younger calls are still news to whoever is waited for. */
export const STILL_NEWS_MS = 60_000;

/**
 * The calls to announce now, oldest first: a difference between two views, not a message. `heard`
 * is what this board announced or let pass in its life; undefined in its very first moment.
 */
export function newCalls(
  before: BoardView | undefined,
  after: BoardView,
  heard: ReadonlySet<string> | undefined,
): BoardCall[] {
  const seen = new Set(before?.calls.map(({ callId }) => callId));
  const firstView = before === undefined && heard === undefined;
  return after.calls
    .filter(({ callId }) => !seen.has(callId) && !heard?.has(callId))
    .filter((call) => isNews(call, { after, firstView }))
    .toReversed();
}

function isNews(
  call: BoardCall,
  { after, firstView }: { after: BoardView; firstView: boolean },
): boolean {
  const age = after.at - call.at;
  if (age <= JUST_NOW_MS) return true;
  return !firstView && call.state === 'called' && age < STILL_NEWS_MS;
}

/**
 * The calls still to be announced that the hall should not hear any more: the operator has taken
 * them back, or the same ticket was since sent to another desk.
 */
export function takenBack(toAnnounce: readonly BoardCall[], now: BoardView): CallId[] {
  return toAnnounce.filter((call) => isTakenBack(call, now)).map(({ callId }) => callId);
}

function isTakenBack(call: BoardCall, { calls }: BoardView): boolean {
  const same = calls.find(({ number }) => number === call.number);
  if (same) return same.desk !== call.desk || same.state === 'over';
  const later = calls.filter(({ at }) => at >= call.at);
  const isPushedOut = later.length >= CALLS_REMEMBERED;
  return !isPushedOut;
}
