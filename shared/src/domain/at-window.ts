import type { Centre } from './centre.ts';
import type { Given } from './commands.ts';
import type { Desk } from './desk.ts';
import type { Instant, StaffId } from './ids.ts';
import type { CalledTicket, ServedNowTicket } from './ticket.ts';

/** Everything that a decision at a window looks at. */
export interface AtWindow {
  readonly centre: Centre;
  readonly desk: Desk;
  readonly staffId: StaffId;
  readonly given: Given;
  readonly now: Instant;
}

export type VisitorHere = CalledTicket | ServedNowTicket;

/** The facts that every event at a window carries. */
export const facts = (
  { desk, staffId }: Pick<AtWindow, 'desk' | 'staffId'>,
  { id, number }: Pick<VisitorHere, 'id' | 'number'>,
) => ({ ticketId: id, number, deskId: desk.id, staffId });
