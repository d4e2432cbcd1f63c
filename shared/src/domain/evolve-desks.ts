import type { Centre } from './centre.ts';
import { withDesk, type Of } from './changing.ts';
import { deskNow } from './centre.ts';
import { lasted } from './hard-day.ts';
import type { ClockTime } from './ids.ts';
import { HALL_LEARNED_AT_MOST, remembering } from './learned.ts';
import { wallClock } from './time.ts';

/** D1: whoever sat there before is not there any more; the visitors stay. */
export function deskTaken(centre: Centre, event: Of<'deskTaken'>): Centre {
  const { deskId, staffId, openedBy, at } = event;
  const isEmpty = deskNow(centre, deskId).tickets.length === 0;
  return withDesk(centre, deskId, {
    operator: staffId,
    openedBy,
    freeSince: isEmpty ? at : undefined,
    break: undefined,
  });
}

export const deskLeft = (centre: Centre, { deskId }: Of<'deskLeft'>): Centre =>
  withDesk(centre, deskId, {
    operator: undefined,
    openedBy: undefined,
    freeSince: undefined,
    break: undefined,
  });

/** D8: the windows as they are set are kept for the next day. */
export const deskChangedToday = (centre: Centre, event: Of<'deskChangedToday'>): Centre => {
  const { deskId, services, backup } = event;
  return {
    ...centre,
    desks: centre.desks.map((desk) => (desk.id === deskId ? { ...desk, services, backup } : desk)),
    usualDesks: centre.usualDesks ?? centre.desks,
  };
};

/** D7: a planned break is remembered, so that it is taken once a day. */
export function breakBegan(centre: Centre, event: Of<'breakBegan'>): Centre {
  const { deskId, reason, until, planned = false, at } = event;
  return withDesk(centre, deskId, {
    break: { reason, since: at, until, planned },
    freeSince: undefined,
    ...(planned && { lastPlanned: clockAt(centre, at) }),
  });
}

/** A window counts as free from the end of its break, not from before it (A2). */
export function breakEnded(centre: Centre, { deskId, at }: Of<'breakEnded'>): Centre {
  const { tickets } = deskNow(centre, deskId);
  return withDesk(withBreakLearned(centre, { deskId, at }), deskId, {
    break: undefined,
    freeSince: tickets.length === 0 ? at : undefined,
  });
}

/** W3: a free break is a gap between two visitors; a planned one is known beforehand. */
function withBreakLearned(
  centre: Centre,
  { deskId, at }: Pick<Of<'breakEnded'>, 'deskId' | 'at'>,
): Centre {
  const { break: onBreak } = deskNow(centre, deskId);
  if (!onBreak || onBreak.planned || onBreak.reason === 'declined') return centre;
  const seconds = lasted(centre.hardDay, onBreak.since, at) / 1000;
  const gaps = remembering(centre.learned.gaps, seconds, HALL_LEARNED_AT_MOST);
  return { ...centre, learned: { ...centre.learned, gaps } };
}

const clockAt = (centre: Centre, at: Of<'breakBegan'>['at']): ClockTime =>
  wallClock(at, centre.timeZone).time;
