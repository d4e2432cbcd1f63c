import { CALLS_REMEMBERED, deskNow, type Call, type Centre } from './centre.ts';
import {
  awayFromDesk,
  broughtTo,
  ticketOf,
  unsaid,
  waitingAgain,
  withDesk,
  withTicket,
  type Of,
} from './changing.ts';
import { lasted } from './hard-day.ts';
import { HALL_LEARNED_AT_MOST, remembering } from './learned.ts';
import type { DeskId } from './ids.ts';
import { factsOf, type CallReason, type Ticket } from './ticket.ts';

export function ticketCalled(centre: Centre, event: Of<'ticketCalled'>): Centre {
  const ticket = ticketOf(centre, event.ticketId);
  const { deskId, staffId, at, why } = event;
  const called: Ticket = {
    ...factsOf(ticket),
    announced: ticket.announced + 1,
    status: 'called',
    deskId,
    staffId,
    calledAt: at,
    announcedAt: at,
    time: 1,
    why,
  };
  const learned = learnedGap(centre, ticket, event);
  const counted = { ...centre, learned, interleaved: inRound(centre, why, 1) };
  return announce(broughtTo(withTicket(counted, called), deskId, ticket.id), event, 1);
}

/** W3: how long an operator takes from one visitor to the next, when somebody waited all the while. */
function learnedGap(
  centre: Centre,
  ticket: Ticket,
  { deskId, at }: Of<'ticketCalled'>,
): Centre['learned'] {
  const { freeSince } = deskNow(centre, deskId);
  if (freeSince === undefined || ticket.since > freeSince) return centre.learned;
  const gaps = remembering(
    centre.learned.gaps,
    lasted(centre.hardDay, freeSince, at) / 1000,
    HALL_LEARNED_AT_MOST,
  );
  return { ...centre.learned, gaps };
}

/** Q6: only calls that go by line and place move the round on; an undone one moves it back. */
function inRound(centre: Centre, why: CallReason | undefined, step: 1 | -1): number {
  const { interleave } = centre.rules.order;
  if (!interleave || (why?.rule !== 'interleave' && why?.rule !== 'first'))
    return centre.interleaved;
  const round = interleave.priority + interleave.others;
  return (centre.interleaved + step + round) % round;
}

export function ticketRecalled(centre: Centre, event: Of<'ticketRecalled'>): Centre {
  const ticket = ticketOf(centre, event.ticketId);
  if (ticket.status !== 'called') throw new Error(`recalled but not called: ${ticket.number}`);
  const time = ticket.time + 1;
  const again: Ticket = {
    ...ticket,
    announced: ticket.announced + 1,
    announcedAt: event.at,
    time,
  };
  return announce(withTicket(centre, again), event, time);
}

/**
 * C5, A3: the visitor waits again at the place she had; the hall forgets the call. Who declined an
 * assigned visitor is left in peace for a while.
 */
export function callUndone(centre: Centre, event: Of<'callUndone'> | Of<'callDeclined'>): Centre {
  const { ticketId, at } = event;
  const ticket = ticketOf(centre, ticketId);
  const why = ticket.status === 'called' ? ticket.why : undefined;
  const freed = withTicket(awayFromDesk(centre, ticket, at), waitingAgain(ticket, {}));
  const undone = unsaid({ ...freed, interleaved: inRound(centre, why, -1) }, ticketId);
  if (event.type === 'callUndone') return undone;
  const pause = { reason: 'declined', since: at, until: event.until, planned: false } as const;
  return withDesk(undone, event.deskId, { break: pause, freeSince: undefined });
}

function announce(
  centre: Centre,
  event: Of<'ticketCalled'> | Of<'ticketRecalled'>,
  time: number,
): Centre {
  const { callId, ticketId, number, deskId, at } = event;
  const call: Call = { callId, ticketId, number, deskId, at, time, state: 'called' };
  const before = centre.calls.filter((other) => other.ticketId !== ticketId);
  return { ...centre, calls: remembered([call, ...before]) };
}

/**
 * The last ones of the whole centre; beyond them whoever is still awaited, and the last of each window,
 * so that a quiet zone's board is not emptied by a busy one.
 */
function remembered(calls: readonly Call[]): Call[] {
  const desks = new Set<DeskId>();
  return calls.filter(({ state, deskId }, at) => {
    const isLastOfDesk = !desks.has(deskId);
    desks.add(deskId);
    return at < CALLS_REMEMBERED || state === 'called' || isLastOfDesk;
  });
}
