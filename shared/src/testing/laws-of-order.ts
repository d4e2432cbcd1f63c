import type { Centre } from '../domain/centre.ts';
import { lasted } from '../domain/hard-day.ts';
import type { Instant } from '../domain/ids.ts';
import { inOrder } from '../domain/order.ts';
import { everything, look } from '../domain/shelf.ts';
import { difference } from './difference.ts';
import type { LawOfDays, Lived, Step } from './lived.ts';
import { AGED, AirRaids, plainLine, plainNext, plainReason, type Waiter } from './plain-order.ts';

interface CallMade extends Step {
  readonly event: Step['event'] & { readonly type: 'ticketCalled' };
  /** Who could have been called there, first to last. */
  readonly line: readonly Waiter[];
}

/** Every call that went by the order, with those who could have been called; a chosen one did not. */
function* callsByOrder({ steps }: Lived): Iterable<CallMade> {
  const raids = new AirRaids();
  for (const { before, event, after } of steps) {
    if (event.type === 'ticketCalled' && event.why?.rule !== 'chosen') {
      const desk = before.desks.find(({ id }) => id === event.deskId);
      const line = desk ? plainLine(before, desk, event.at, raids) : [];
      yield { before, event, after, line };
    }
    raids.happens(event);
  }
}

/** Q1: whoever is called stands first among those whom the window may call. */
export function* theFirstIsCalled(day: Lived): ReturnType<LawOfDays> {
  for (const { before, event, line } of callsByOrder(day)) {
    const next = plainNext(before, line)?.ticket;
    yield next?.id === event.ticketId ? undefined : `${event.number} for ${next?.number}`;
  }
}

/** Q9: the stored reason is the one that the facts give. */
export function* everyReasonIsTrue(day: Lived): ReturnType<LawOfDays> {
  for (const { before, event, line } of callsByOrder(day)) {
    const next = plainNext(before, line);
    const one = line.find(({ ticket }) => ticket.id === event.ticketId);
    if (!one) yield `${event.number} could not be called at ${event.deskId}`;
    else {
      const rule = next?.ticket.id === event.ticketId ? next.rule : one.rule;
      const plain = plainReason(before, { ...one, rule }, { line, deskId: event.deskId });
      yield difference(event.why, plain, event.number);
    }
  }
}

/** Q3, Q4: while somebody aged may be called, nobody is called but the law, a return, or who aged earlier. */
export function* theAgedGoFirst(day: Lived): ReturnType<LawOfDays> {
  for (const { event, line } of callsByOrder(day)) {
    const oldest = line.find(({ rank }) => rank === AGED);
    if (!oldest) continue;
    const called = line.find(({ ticket }) => ticket.id === event.ticketId);
    const isBefore = called && line.indexOf(called) <= line.indexOf(oldest);
    yield isBefore ? undefined : `${event.number} before ${oldest.ticket.number}, who has aged`;
  }
}

/** X2: from the alarm until calls go on, however often it is sounded, those who wait keep their order. */
export function* anAirRaidKeepsTheOrder(day: Lived): ReturnType<LawOfDays> {
  for (const { before, event, after, then } of inAirRaids(day)) {
    if (changesTheOrder.has(event.type)) continue;
    const [was, is] = [inLine(before, then), inLine(after, event.at)];
    const stayed = was.filter((id) => is.includes(id) && !isNamed(event, id));
    if (stayed.length < 2) continue;
    const now = is.filter((id) => stayed.includes(id));
    yield String(stayed) === String(now)
      ? undefined
      : `${event.type}: ${stayed.join()} → ${now.join()}`;
  }
}

/** X2: in that time nobody's wait grows. */
export function* anAirRaidStopsTheWaits(day: Lived): ReturnType<LawOfDays> {
  for (const { before, event, after, then } of inAirRaids(day))
    for (const { id, since, number } of everything(before.waiting)) {
      if (!look(after.waiting, id) || isNamed(event, id)) continue;
      const grown = lasted(after.hardDay, since, event.at) - lasted(before.hardDay, since, then);
      yield grown === 0 ? undefined : `${event.type}: ${number} has waited ${grown} ms more`;
    }
}

/** Every step of an air raid, from the alarm to the going on of calls, and when the step before was. */
function* inAirRaids({ steps }: Lived): Iterable<Step & { readonly then: Instant }> {
  for (const step of steps)
    if (step.before.hardDay.airRaid) yield { ...step, then: step.before.lastEventAt };
    else if (step.event.type === 'airRaidBegan') yield { ...step, then: step.event.at };
}

const inLine = (centre: Centre, at: Instant): string[] => inOrder(centre, at).map(({ id }) => id);

const isNamed = (event: Step['event'], id: string): boolean =>
  'ticketId' in event && event.ticketId === id;

/** What is meant to change the order. */
const changesTheOrder = new Set([
  'bookedTimesOff',
  'bookedTimesOn',
  'centreDescribed',
  'prioritiesSet',
]);
