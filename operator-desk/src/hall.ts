import type { DeskId, ServiceId, StaffId } from '@cherha/shared/domain/ids.ts';
import type { Instant } from '@cherha/shared/domain/ids.ts';
import type { Words } from '@cherha/shared/domain/catalogue.ts';
import type { PadRefusedView, PeopleView } from '@cherha/shared/protocol/messages.ts';
import { deskName as nameOfDesk } from '@cherha/shared/text/desk-names.ts';
import type { Say } from '@cherha/shared/text/say.ts';
import type { Link } from '@cherha/shared/ui/use-server-view.ts';
import type { OwnDayView } from '@cherha/shared/views/own-day-view.ts';
import type { DeskSeen, DeskView } from '@cherha/shared/views/desk-view.ts';
import type { TicketSeen } from '@cherha/shared/views/ticket-seen.ts';

/** All that the desk draws from: what the server says, the time, and whether the server still speaks. */
export interface Hall {
  readonly view: DeskView;
  readonly people: PeopleView;
  /** What the signed-in person has done today, once the server has said it. */
  readonly day?: OwnDayView;
  /** D9: what the call pad was refused last. */
  readonly padRefused?: PadRefusedView;
  readonly now: Instant;
  readonly link: Link;
}

export const isLive = ({ link }: Hall): boolean => link === 'live';

/** M4: who is on an errand from this window, and comes back to it. */
export const comingBackTo = ({ view }: Hall, desk: DeskSeen) =>
  view.parked.filter(({ deskId }) => deskId === desk.id);

export const myDesk = ({ view, people }: Hall): DeskSeen | undefined =>
  view.desks.find((desk) => desk.operator === people.me.id);

export const deskOf = ({ view }: Hall, id: DeskId): DeskSeen | undefined =>
  view.desks.find((desk) => desk.id === id);

/** Whose name stands at a window; an account that is gone is shown by its id, never as nobody. */
export const nameOf = ({ people }: Hall, id: StaffId): string =>
  people.staff.find((person) => person.id === id)?.name ?? id;

export const serviceName = ({ view }: Hall, id: ServiceId): Words =>
  view.services.find((service) => service.id === id)?.name ?? { uk: id, en: id };

/** The name of a place of the hall, as everybody is told it. */
export const deskName = (say: Say, { number, place = 'window' }: DeskSeen): string =>
  nameOfDesk(say, { number, place });

/** Who is at a window, by number: «А011», or «А011, Р002»; empty where nobody is. */
export const numbersAt = ({ visitors }: DeskSeen): string =>
  visitors.map(({ number }) => number).join(', ');

/** Everybody whose visit is not over, wherever she is. */
export const ticketsNotOver = ({ view }: Hall): readonly TicketSeen[] => [
  ...view.waiting,
  ...view.parked,
  ...view.away,
  ...view.desks.flatMap(({ visitors }) => visitors),
];

/** The first of those whom this window may call now, in the order in which they will be called. */
export const waitingFor = ({ view }: Hall, desk: DeskSeen): readonly TicketSeen[] =>
  (desk.line?.first ?? []).flatMap((place) => view.waiting[place] ?? []);

/** Waits for other windows; beyond what a long line tells, the services of the window decide. */
export function isForOthers(hall: Hall, desk: DeskSeen, { id, serviceId }: TicketSeen): boolean {
  const mine = waitingFor(hall, desk);
  if (mine.some((ticket) => ticket.id === id)) return false;
  return mine.length === waitingCount(desk) || !desk.services.includes(serviceId);
}

/** How many they are in all. */
export const waitingCount = ({ line }: DeskSeen): number => line?.count ?? 0;

/** Free windows first, each half in the order of the hall. */
export const freeFirst = (desks: readonly DeskSeen[]): readonly DeskSeen[] => [
  ...desks.filter((desk) => !desk.operator),
  ...desks.filter((desk) => desk.operator),
];
