import type { Centre } from './centre.ts';
import {
  awayFromDesk,
  marked,
  ticketOf,
  unsaid,
  waitingAgain,
  withTicket,
  type Of,
} from './changing.ts';
import { lasted } from './hard-day.ts';
import type { Instant } from './ids.ts';
import { durationKey, HALL_LEARNED_AT_MOST, remembering } from './learned.ts';
import {
  factsOf,
  type CalledTicket,
  type Leg,
  type LegDone,
  type Only,
  type ServedNowTicket,
  type Ticket,
  type WaitingTicket,
} from './ticket.ts';

export function visitStarted(centre: Centre, { ticketId, at }: Of<'visitStarted'>): Centre {
  const { announcedAt: _, time: __, ...ticket } = calledOf(centre, ticketId);
  const came = learnedComing(centre, 0);
  return marked(
    withTicket(came, { ...ticket, status: 'serving', startedAt: at }),
    ticketId,
    'serving',
  );
}

/** V2: a leg is over. With another to come the visitor waits for it at the place she had. */
export function visitFinished(centre: Centre, event: Of<'visitFinished'>): Centre {
  const ticket = atDeskOf(centre, event.ticketId);
  const { outcome = 'resolved', did = [ticket.serviceId], at } = event;
  const done = [...ticket.done, legDone(ticket, { outcome, did, at })];
  const learned = learnedDuration(awayFromDesk(centre, ticket, at), ticket, at);
  const [next, ...rest] = ticket.next;
  const wait = { waitedBefore: waitedSoFar(centre, ticket) };
  const after: Ticket = next
    ? forNextLeg({ ...factsOf(ticket), ...wait, done, next: rest, status: 'waiting' }, next, at)
    : { ...factsOf(ticket), done, status: 'finished', outcome: 'served', finishedAt: at };
  return marked(withTicket(learned, after), ticket.id, 'over');
}

/** M3: a leg that was kept for her return goes on ahead; any other waits its turn. */
const forNextLeg = (ticket: WaitingTicket, next: Leg, at: Instant): WaitingTicket => ({
  ...ticket,
  serviceId: next.serviceId,
  purpose: next.purpose,
  only: next.only,
  since: at,
  spent: 0,
  steppedOut: undefined,
  returnedAt: next.only && at,
});

/** C4, C7: her place becomes that of the call that she missed, should she be taken back. */
export function noShowMarked(centre: Centre, { ticketId, at }: Of<'noShowMarked'>): Centre {
  const ticket = atDeskOf(centre, ticketId);
  const missed = learnedComing(awayFromDesk(centre, ticket, at), 1);
  const finished: Ticket = {
    ...factsOf(ticket),
    place: ticket.calledAt,
    returnedAt: undefined,
    status: 'finished',
    outcome: 'no-show',
    finishedAt: at,
  };
  return marked(withTicket(missed, finished), ticketId, 'over');
}

/** M1: she waits for the other place with her number and her place. */
export function visitTransferred(centre: Centre, event: Of<'visitTransferred'>): Centre {
  const ticket = atDeskOf(centre, event.ticketId);
  const { to, withReturn, staffId, at } = event;
  const done = [...ticket.done, legDone(ticket, { outcome: 'transferred', did: [], at })];
  const { serviceId, purpose } = to.kind === 'service' ? to : ticket;
  const back: Leg = {
    serviceId: ticket.serviceId,
    purpose: ticket.purpose,
    only: { kind: 'staff', staffId },
  };
  const waiting = waitingAgain(ticket, {
    serviceId,
    purpose,
    only: onlyFor(to),
    next: withReturn ? [back, ...ticket.next] : ticket.next,
    done,
    since: at,
    waitedBefore: waitedSoFar(centre, ticket),
    spent: 0,
    steppedOut: undefined,
    returnedAt: undefined,
  });
  return marked(withTicket(awayFromDesk(centre, ticket, at), waiting), ticket.id, 'over');
}

/** Q3: what she has waited in the hall until this call; her time at windows is no wait. */
const waitedSoFar = (centre: Centre, ticket: CalledTicket | ServedNowTicket): number =>
  ticket.waitedBefore + lasted(centre.hardDay, ticket.since, ticket.calledAt);

const onlyFor = (to: Of<'visitTransferred'>['to']): Only | undefined =>
  to.kind === 'service' ? undefined : to;

/** M4: gone on an errand; the window is free for others meanwhile. */
export function visitorParked(centre: Centre, event: Of<'visitorParked'>): Centre {
  const ticket = atDeskOf(centre, event.ticketId);
  const { at, deskId, staffId, reason, where } = event;
  const parked: Ticket = {
    ...factsOf(ticket),
    waitedBefore: waitedSoFar(centre, ticket),
    spent: ticket.spent + lasted(centre.hardDay, ticket.calledAt, at),
    status: 'parked',
    deskId,
    staffId,
    parkedAt: at,
    reason,
    where,
  };
  return marked(withTicket(awayFromDesk(centre, ticket, at), parked), ticket.id, 'over');
}

export const priorityConfirmed = (centre: Centre, event: Of<'priorityConfirmed'>): Centre =>
  withTicket(centre, judged(ticketOf(centre, event.ticketId), 'confirmed'));

/** R4: she falls back to her ordinary place and waits; the window calls whose turn it is. */
export function priorityRefused(centre: Centre, { ticketId, at }: Of<'priorityRefused'>): Centre {
  const ticket = ticketOf(centre, ticketId);
  const refused = waitingAgain(judged(ticket, 'refused'), {});
  return unsaid(withTicket(awayFromDesk(centre, ticket, at), refused), ticketId);
}

const judged = (ticket: Ticket, state: 'confirmed' | 'refused'): Ticket => {
  const { priority, refused = [] } = ticket;
  if (!priority) return ticket;
  const all = state === 'refused' ? [...refused, priority.categoryId] : refused;
  return { ...ticket, priority: { ...priority, state }, ...(all.length > 0 && { refused: all }) };
};

const legDone = (
  ticket: CalledTicket | ServedNowTicket,
  { outcome, did, at }: Pick<LegDone, 'outcome' | 'did'> & { readonly at: Instant },
): LegDone => ({
  serviceId: ticket.serviceId,
  purpose: ticket.purpose,
  ...(ticket.only && { only: ticket.only }),
  since: ticket.since,
  calledAt: ticket.calledAt,
  startedAt: ticket.status === 'serving' ? ticket.startedAt : undefined,
  endedAt: at,
  deskId: ticket.deskId,
  staffId: ticket.staffId,
  outcome,
  did,
});

/** W3: how long this service has kept a window, errands and air raids left out. */
function learnedDuration(
  centre: Centre,
  ticket: CalledTicket | ServedNowTicket,
  at: Instant,
): Centre {
  const { durations } = centre.learned;
  const key = durationKey(ticket.serviceId, ticket.purpose);
  const ms = ticket.spent + lasted(centre.hardDay, ticket.calledAt, at);
  const known = remembering(durations[key] ?? [], ms / 1000);
  return {
    ...centre,
    learned: { ...centre.learned, durations: { ...durations, [key]: known } },
  };
}

const learnedComing = (centre: Centre, missed: 0 | 1): Centre => ({
  ...centre,
  learned: {
    ...centre.learned,
    missed: remembering(centre.learned.missed, missed, HALL_LEARNED_AT_MOST),
  },
});

function atDeskOf(
  centre: Centre,
  id: Of<'visitStarted'>['ticketId'],
): CalledTicket | ServedNowTicket {
  const ticket = ticketOf(centre, id);
  if (ticket.status === 'called' || ticket.status === 'serving') return ticket;
  throw new Error(`${ticket.number} is ${ticket.status} and at no desk`);
}

function calledOf(centre: Centre, id: Of<'visitStarted'>['ticketId']): CalledTicket {
  const ticket = ticketOf(centre, id);
  if (ticket.status === 'called') return ticket;
  throw new Error(`started but not called: ${ticket.number}`);
}
