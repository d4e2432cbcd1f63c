import type { Centre } from './centre.ts';
import { entriesOf, shelfOf } from './shelf.ts';
import type { Ticket } from './ticket.ts';

/**
 * The version of a centre's stored shape. Raise it whenever `Centre` changes, or what `evolve` makes
 * of the same events: an older snapshot is then left aside and the story is told from its beginning.
 */
export const SNAPSHOT_SHAPE = 14;

/** A centre as plain data, so that a start need not replay everything. */
export type FrozenCentre = Omit<Centre, 'tickets' | 'waiting'> & {
  readonly tickets: readonly (readonly [string, Ticket])[];
};

export function frozen({ waiting: _, ...centre }: Centre): FrozenCentre {
  return { ...centre, tickets: entriesOf(centre.tickets) };
}

export function thawed({ tickets, ...centre }: FrozenCentre): Centre {
  const waiting = tickets.flatMap(([id, ticket]) =>
    ticket.status === 'waiting' ? [[id, ticket] as const] : [],
  );
  return { ...centre, tickets: shelfOf(tickets), waiting: shelfOf(waiting) };
}
