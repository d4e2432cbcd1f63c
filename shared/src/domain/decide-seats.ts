import { deskNow, deskOf, type Centre } from './centre.ts';
import type { Given, ManagerCommand, WindowCommand } from './commands.ts';
import type { AtWindow } from './at-window.ts';
import type { DeskId, Instant, StaffId } from './ids.ts';
import type { Refusal } from './refusals.ts';
import { err, ok, type Result } from './result.ts';
import type { Verdict } from './verdict.ts';

type Of<Type extends WindowCommand['type']> = WindowCommand & { type: Type };

/** D1: one operator at one desk; another's desk is taken only by naming whom it is taken from. */
export const takeDesk = (at: AtWindow, { instead }: Of<'takeDesk'>): Verdict =>
  seated(at, instead ? { instead } : {});

/** D10: as if she had sat down herself; a window where somebody sits is opened for nobody else. */
export function openDesk(
  centre: Centre,
  { deskId, staffId }: ManagerCommand & { type: 'openDesk' },
  { openedBy, operators = [] }: { openedBy: StaffId } & Pick<Given, 'operators'>,
): Verdict {
  const desk = deskOf(centre, deskId);
  if (!desk) return err('desk-unknown');
  if (!operators.includes(staffId)) return err('operator-unknown');
  return seated({ centre, desk, staffId }, { openedBy });
}

function seated(
  { centre, desk, staffId }: Seat,
  { instead, openedBy }: { readonly instead?: StaffId; readonly openedBy?: StaffId },
): Verdict {
  const there = deskNow(centre, desk.id).operator;
  if (there === staffId) return ok([]);
  const elsewhere = centre.desks.some(({ id }) => deskNow(centre, id).operator === staffId);
  if (elsewhere) return err('at-another-desk');
  if (there && there !== instead) return err('desk-taken');
  const how = { ...(there && { instead: there }), ...(openedBy && { openedBy }) };
  return ok([{ type: 'deskTaken', deskId: desk.id, staffId, ...how }]);
}

/** D3: nobody leaves a window while a visitor is at it, and it is closed for nobody then. */
export function leaveDesk(
  { centre, desk, staffId }: Seat,
  by: { readonly closedBy?: StaffId } = {},
): Verdict {
  return deskNow(centre, desk.id).tickets.length > 0
    ? err('visitor-at-desk')
    : ok([{ type: 'deskLeft', deskId: desk.id, staffId, ...by }]);
}

type ForHer = ManagerCommand & { type: 'closeDesk' | 'endBreakOf' };

/** D11: as if she had left it herself. */
export function closeDesk(centre: Centre, command: ForHer, manager: StaffId): Verdict {
  const meant = seatOf(centre, command);
  if (!meant.ok) return meant;
  return leaveDesk(meant.value, manager === command.staffId ? {} : { closedBy: manager });
}

/** D11: as if she had ended it herself. A3: the pause after declining is no break. */
export function endBreakOf(centre: Centre, command: ForHer, manager: StaffId): Verdict {
  const meant = seatOf(centre, command);
  if (!meant.ok) return meant;
  if (deskNow(centre, command.deskId).break?.reason === 'declined') return err('not-on-break');
  return endBreak(meant.value, manager === command.staffId ? {} : { endedBy: manager });
}

type Seat = Pick<AtWindow, 'centre' | 'desk' | 'staffId'>;

/** Whoever sits down while a press is on its way is not meant by it. */
function seatOf(
  centre: Centre,
  { deskId, staffId }: { readonly deskId: DeskId; readonly staffId: StaffId },
): Result<Seat, Refusal> {
  const desk = deskOf(centre, deskId);
  if (!desk) return err('desk-unknown');
  const { operator } = deskNow(centre, deskId);
  if (!operator) return err('nobody-works-there');
  return operator === staffId ? ok({ centre, desk, staffId }) : err('moment-passed');
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

export function endBreak(
  { centre, desk, staffId }: Seat,
  by: { readonly endedBy?: StaffId } = {},
): Verdict {
  return deskNow(centre, desk.id).break
    ? ok([{ type: 'breakEnded', deskId: desk.id, staffId, ...by }])
    : err('not-on-break');
}
