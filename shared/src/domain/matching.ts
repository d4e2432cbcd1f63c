import { deskNow, deskOf, type Centre } from './centre.ts';
import type { Break, Desk } from './desk.ts';
import type { Wish } from './commands.ts';
import type { Only } from './ticket.ts';

/** How a service belongs to a window: as its own, or to help out (Q7). */
export type Level = 'primary' | 'backup';

/**
 * D6: what the window gives and its operator can do, the weaker of the two; undefined: not here.
 * A window that serves some purposes alone (V3) gives nothing for the others.
 */
export function levelAt(centre: Centre, desk: Desk, leg: Wish): Level | undefined {
  if (desk.purposes.length > 0 && !desk.purposes.includes(leg.purpose)) return undefined;
  const atDesk = levelIn(desk, leg);
  const { operator } = deskNow(centre, desk.id);
  const skills = operator && centre.skills[operator];
  if (!atDesk || !skills) return atDesk;
  const inPerson = levelIn(skills, leg);
  return inPerson && (atDesk === 'backup' ? atDesk : inPerson);
}

/** Q7: a backup service joins in for who has waited so long; at once, where it was called for (Q10). */
export const backupAfterMinutes = ({ rules, backupSince }: Centre): number =>
  backupSince === undefined ? rules.order.backupMinutes : 0;

/** What the window alone gives, whoever sits there. */
export const isGivenAt = (desk: Desk, { serviceId, purpose }: Wish): boolean =>
  levelIn(desk, { serviceId }) !== undefined &&
  (desk.purposes.length === 0 || desk.purposes.includes(purpose));

const levelIn = (
  matrix: Pick<Desk, 'services' | 'backup'>,
  { serviceId }: Pick<Wish, 'serviceId'>,
): Level | undefined => {
  if (matrix.services.includes(serviceId)) return 'primary';
  return matrix.backup.includes(serviceId) ? 'backup' : undefined;
};

/**
 * M2: a visitor sent to one window or one person goes there and nowhere else while somebody works
 * there; when nobody does, or during a break, any suitable window may call her.
 */
export function boundTo(centre: Centre, only: Only | undefined): Desk | undefined {
  const desk = sentTo(centre, only);
  return desk && !awayFrom(centre, desk) ? desk : undefined;
}

/** M2: the window that a visitor was sent to, be it at work or on a break; undefined: nobody sits there. */
export function sentTo(centre: Centre, only: Only | undefined): Desk | undefined {
  if (!only) return undefined;
  const operatorAt = ({ id }: Desk) => deskNow(centre, id).operator;
  if (only.kind === 'staff') return centre.desks.find((desk) => operatorAt(desk) === only.staffId);
  const desk = deskOf(centre, only.deskId);
  return desk && operatorAt(desk) !== undefined ? desk : undefined;
}

/** The break that frees whoever was sent to a window. A3: who declined one visitor is there for all others. */
export function awayFrom(centre: Centre, { id }: Desk): Break | undefined {
  const { break: onBreak } = deskNow(centre, id);
  return onBreak?.reason === 'declined' ? undefined : onBreak;
}

/** At this window for this leg: as its own, to help out, or not at all. */
export function levelFor(
  centre: Centre,
  desk: Desk,
  leg: Wish & { readonly only: Only | undefined },
): Level | undefined {
  const bound = boundTo(centre, leg.only);
  if (bound) return bound.id === desk.id ? 'primary' : undefined;
  return levelAt(centre, desk, leg);
}
