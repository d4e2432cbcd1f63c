import type { Centre } from './centre.ts';
import { priorityOf } from './centre.ts';
import type { WindowCommand } from './commands.ts';
import { facts, type AtWindow, type VisitorHere } from './at-window.ts';
import { err, ok } from './result.ts';
import type { TicketFacts } from './ticket.ts';
import type { Verdict } from './verdict.ts';

/** R3: the document was shown. Nothing of it is written down but that it was (R5). */
export const confirmPriority = (at: AtWindow, visitor: VisitorHere): Verdict =>
  visitor.priority?.state === 'declared'
    ? ok([{ type: 'priorityConfirmed', ...facts(at, visitor) }])
    : err('no-priority-to-check');

/** R4: nothing shown, or not the right one: she waits at the place that she would have had without. */
export function refusePriority(
  at: AtWindow,
  visitor: VisitorHere,
  { why }: WindowCommand & { type: 'refusePriority' },
): Verdict {
  if (visitor.status === 'serving') return err('visit-already-started');
  return visitor.priority?.state === 'declared'
    ? ok([{ type: 'priorityRefused', ...facts(at, visitor), why }])
    : err('no-priority-to-check');
}

/** R3: a declared category that is in force waits for its document to be seen. */
export const mustBeChecked = (centre: Centre, { priority }: TicketFacts): boolean =>
  priority?.state === 'declared' && priorityOf(centre, priority.categoryId)?.active === true;
