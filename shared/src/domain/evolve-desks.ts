import type { Centre } from './centre.ts';
import { stillToBeTold, withDesk, type Of } from './changing.ts';
import { deskNow } from './centre.ts';
import { lasted } from './hard-day.ts';
import type { InHerStead } from './desk.ts';
import type { ClockTime, StaffId } from './ids.ts';
import { HALL_LEARNED_AT_MOST, remembering } from './learned.ts';
import { wallClock } from './time.ts';

/** D1: whoever sat there before is not there any more; the visitors stay. */
export function deskTaken(centre: Centre, event: Of<'deskTaken'>): Centre {
  const { deskId, staffId, openedBy, at } = event;
  const isEmpty = deskNow(centre, deskId).tickets.length === 0;
  return withDesk(toldHer(centre, staffId), deskId, {
    operator: staffId,
    openedBy,
    inHerStead: stillToBeTold(centre, event),
    freeSince: isEmpty ? at : undefined,
    break: undefined,
  });
}

/** D11: who sits down again has read that her window was closed. */
const toldHer = (centre: Centre, staffId: StaffId): Centre =>
  centre.desks
    .filter(({ id }) => deskNow(centre, id).inHerStead?.operator === staffId)
    .reduce((so, { id }) => withDesk(so, id, { inHerStead: undefined }), centre);

export const deskLeft = (centre: Centre, event: Of<'deskLeft'>): Centre =>
  withDesk(centre, event.deskId, {
    operator: undefined,
    openedBy: undefined,
    inHerStead: inHerStead('closed', event, event.closedBy) ?? stillToBeTold(centre, event),
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
    inHerStead: stillToBeTold(centre, event),
    ...(planned && { lastPlanned: clockAt(centre, at) }),
  });
}

/** A window counts as free from the end of its break, not from before it (A2). */
export function breakEnded(centre: Centre, event: Of<'breakEnded'>): Centre {
  const { deskId, at } = event;
  const { tickets } = deskNow(centre, deskId);
  return withDesk(withBreakLearned(centre, { deskId, at }), deskId, {
    break: undefined,
    freeSince: tickets.length === 0 ? at : undefined,
    inHerStead: inHerStead('breakEnded', event, event.endedBy) ?? stillToBeTold(centre, event),
  });
}

const inHerStead = (
  did: InHerStead['did'],
  { staffId: operator, at }: Of<'deskLeft' | 'breakEnded'>,
  by: StaffId | undefined,
): InHerStead | undefined => by && { did, operator, by, at };

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
