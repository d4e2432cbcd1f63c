import { deskNow, serviceOf, type Centre } from '../domain/centre.ts';
import type { Desk, DeskPlace } from '../domain/desk.ts';
import type { DeskId, GroupId } from '../domain/ids.ts';
import { look } from '../domain/shelf.ts';

export type WindowState = 'free' | 'called' | 'serving' | 'break' | 'closed';

/** One window as the hall sees it: its number, what is given there, and who is awaited or served. */
export interface BoardWindow {
  readonly deskId: DeskId;
  readonly number: string;
  readonly place: DeskPlace;
  readonly groups: readonly GroupId[];
  readonly state: WindowState;
  /** Of the visitor who is awaited, or of those who are served. */
  readonly tickets: readonly string[];
}

export const boardWindows = (centre: Centre): BoardWindow[] =>
  centre.desks.map((desk) => ({
    deskId: desk.id,
    number: desk.number,
    place: desk.place ?? 'window',
    groups: groupsOf(centre, desk),
    ...stateOf(centre, desk.id),
  }));

const groupsOf = (centre: Centre, { services }: Desk): GroupId[] => [
  ...new Set(services.flatMap((id) => serviceOf(centre, id)?.groupId ?? [])),
];

/** Whoever is awaited is told before whoever is served already: she is on her way. */
function stateOf(centre: Centre, id: DeskId): Pick<BoardWindow, 'state' | 'tickets'> {
  const { operator, tickets, break: onBreak } = deskNow(centre, id);
  const here = tickets.flatMap((ticketId) => look(centre.tickets, ticketId) ?? []);
  const numbersOf = (status: 'called' | 'serving'): string[] =>
    here.filter((ticket) => ticket.status === status).map(({ number }) => number);
  const [called, serving] = [numbersOf('called'), numbersOf('serving')];
  if (called.length > 0) return { state: 'called', tickets: called };
  if (serving.length > 0) return { state: 'serving', tickets: serving };
  if (operator === undefined) return { state: 'closed', tickets: [] };
  return { state: onBreak ? 'break' : 'free', tickets: [] };
}
