import type { DeskId, ServiceId, StaffId, TicketId } from './ids.ts';

/** A window of the hall («вікно»): its number over the glass and the services given there. */
export interface Desk {
  readonly id: DeskId;
  readonly number: string;
  readonly services: readonly ServiceId[];
}

/** Who sits at a desk, and whose ticket is there. */
export interface DeskNow {
  readonly operator: StaffId | undefined;
  readonly ticketId: TicketId | undefined;
}

export const emptyDesk: DeskNow = { operator: undefined, ticketId: undefined };
