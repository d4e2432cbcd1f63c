import type { Centre } from './centre.ts';
import type { Desk } from './desk.ts';
import { everything, type Shelf } from './shelf.ts';
import type { WaitingTicket } from './ticket.ts';

/** Q1: who came first is called first, among those whose service is given at the desk. */
export function nextTicket(centre: Centre, desk: Desk): WaitingTicket | undefined {
  const given = new Set<string>(desk.services);
  let next: WaitingTicket | undefined;
  for (const ticket of everything(centre.waiting))
    if (given.has(ticket.serviceId) && (!next || ticket.turn < next.turn)) next = ticket;
  return next;
}

/** Everybody who waits, in the order of Q1. */
export const inOrder = (waiting: Shelf<WaitingTicket>): WaitingTicket[] =>
  everything(waiting).toSorted((a, b) => a.turn - b.turn);

/**
 * Q2: people ahead of a newcomer are those who wait in the same group of services, so that the
 * visitor can follow it by the letter on the board.
 */
export function waitingInGroup(centre: Centre, groupId: string): number {
  let count = 0;
  for (const service of centre.catalogue.services)
    if (service.groupId === groupId) count += centre.waitingByService[service.id] ?? 0;
  return count;
}

/** Q2 for a ticket that waits already. */
export const peopleAhead = (centre: Centre, ticket: WaitingTicket): number =>
  everything(centre.waiting).filter(
    (other) => other.letter === ticket.letter && other.turn < ticket.turn,
  ).length;
