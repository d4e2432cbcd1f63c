import type { Centre } from './centre.ts';
import type { Wish } from './commands.ts';
import type { Instant, TicketId } from './ids.ts';
import type { WaitRange } from './ticket.ts';

/** What the coming hour looks like from here. */
export interface Forecast {
  /** For somebody who would take a ticket now; undefined: nobody works who could serve her. */
  newcomer(wish: Wish): WaitRange | undefined;
  /** For a ticket that waits. */
  waiting(id: TicketId): WaitRange | undefined;
}

export function forecast(_centre: Centre, _at: Instant): Forecast {
  return { newcomer: () => undefined, waiting: () => undefined };
}
