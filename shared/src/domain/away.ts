import type { Centre } from './centre.ts';
import { waitingAgain } from './changing.ts';
import { lasted, overAt } from './hard-day.ts';
import type { Instant } from './ids.ts';
import type { Refusal } from './refusals.ts';
import { look } from './shelf.ts';
import type { AwayTicket, FinishedTicket, Ticket, WaitingTicket } from './ticket.ts';

const MINUTE = 60_000;

/** O1: why this visitor may not step out now; undefined: she may. */
export function cannotStepOut({ rules, hardDay }: Centre, ticket: Ticket): Refusal | undefined {
  if (ticket.status === 'finished') return 'ticket-over';
  if (ticket.status !== 'waiting') return 'ticket-not-waiting';
  if (rules.stepOut.minutes === 0) return 'nobody-steps-out';
  if (ticket.steppedOut) return 'stepped-out-before';
  return hardDay.airRaid ? 'air-raid' : undefined;
}

/** O2: as she waits again: where she was, and her absence counts as no wait. */
export const backInLine = ({ hardDay }: Centre, ticket: AwayTicket, at: Instant): WaitingTicket =>
  waitingAgain(ticket, {
    since: at,
    waitedBefore: ticket.waitedBefore + lasted(hardDay, ticket.since, ticket.awaySince),
  });

/** O3: until when she may be away; undefined: while an air raid goes on, nobody can say. */
export const backBy = ({ rules, hardDay }: Centre, { awaySince }: AwayTicket) =>
  overAt(hardDay, awaySince, rules.stepOut.minutes * MINUTE);

/** O4, C7: until when a no-show is taken back; undefined: while an air raid goes on, nobody can say. */
export const graceEnds = ({ rules, hardDay }: Centre, { finishedAt }: FinishedTicket) =>
  overAt(hardDay, finishedAt, rules.calls.graceMinutes * MINUTE);

/** Everybody who has stepped out, who went first first. */
export const allAway = (centre: Centre): AwayTicket[] =>
  centre.away.flatMap((id) => {
    const ticket = look(centre.tickets, id);
    return ticket?.status === 'away' ? [ticket] : [];
  });
