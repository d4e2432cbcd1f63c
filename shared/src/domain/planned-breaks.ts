import { deskNow, type Centre } from './centre.ts';
import type { Desk, PlannedBreak } from './desk.ts';
import type { Instant } from './ids.ts';
import { wallClock } from './time.ts';

/** D7: the planned break that this window should be on now and has not had yet today. */
export function plannedBreakDue(
  centre: Centre,
  desk: Desk,
  now: Instant,
): PlannedBreak | undefined {
  if (desk.breaks.length === 0) return undefined;
  const { operator, break: onBreak, lastPlanned } = deskNow(centre, desk.id);
  if (!operator || (onBreak && onBreak.reason !== 'declined')) return undefined;
  const { time } = wallClock(now, centre.timeZone);
  return desk.breaks.find(
    ({ from, until }) =>
      from <= time && time < until && (lastPlanned === undefined || lastPlanned < from),
  );
}
