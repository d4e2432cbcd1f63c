import { deskNow } from './centre.ts';
import type { WindowCommand } from './commands.ts';
import type { AtWindow } from './at-window.ts';
import type { Instant } from './ids.ts';
import { err, ok } from './result.ts';
import type { Verdict } from './verdict.ts';

type Of<Type extends WindowCommand['type']> = WindowCommand & { type: Type };

/** D1: one operator at one desk; another's desk is taken only by naming whom it is taken from. */
export function takeDesk(
  { centre, desk, staffId }: AtWindow,
  { instead }: Of<'takeDesk'>,
): Verdict {
  const there = deskNow(centre, desk.id).operator;
  if (there === staffId) return ok([]);
  const elsewhere = centre.desks.some(({ id }) => deskNow(centre, id).operator === staffId);
  if (elsewhere) return err('at-another-desk');
  if (there && there !== instead) return err('desk-taken');
  return ok([{ type: 'deskTaken', deskId: desk.id, staffId, ...(there && { instead: there }) }]);
}

/** D3: nobody leaves a window while a visitor is at it. */
export function leaveDesk({ centre, desk, staffId }: AtWindow): Verdict {
  return deskNow(centre, desk.id).tickets.length > 0
    ? err('visitor-at-desk')
    : ok([{ type: 'deskLeft', deskId: desk.id, staffId }]);
}

/** D7: a break has a reason, and a length if she knows it. */
export function beginBreak(
  { centre, desk, staffId, now }: AtWindow,
  { reason, minutes }: Of<'beginBreak'>,
): Verdict {
  const here = deskNow(centre, desk.id);
  if (here.tickets.length > 0) return err('visitor-at-desk');
  if (here.break && here.break.reason !== 'declined') return err('on-break');
  const until = minutes === undefined ? undefined : ((now + minutes * 60_000) as Instant);
  return ok([{ type: 'breakBegan', deskId: desk.id, staffId, reason, ...(until && { until }) }]);
}

export function endBreak({ centre, desk, staffId }: AtWindow): Verdict {
  return deskNow(centre, desk.id).break
    ? ok([{ type: 'breakEnded', deskId: desk.id, staffId }])
    : err('not-on-break');
}
