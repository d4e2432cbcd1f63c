import fc from 'fast-check';
import { deskNow, type Centre } from '../domain/centre.ts';
import type { Actor, Command, Target } from '../domain/commands.ts';
import { everything, look } from '../domain/shelf.ts';
import { parkReasons, visitOutcomes } from '../domain/ticket.ts';
import type { Event } from '../domain/events.ts';
import type { HelpId, PriorityId, TicketId } from '../domain/ids.ts';
import type { Rules } from '../domain/rules.ts';
import {
  at,
  deskId,
  plainRules,
  staff,
  theClock,
  theKiosk,
  usualNumbers,
  usualOrder,
  withRules,
} from './builders.ts';
import { Hall, wish } from './hall.ts';
import { helpPlacesSet, theButtons, toilet } from './help.ts';
import { told, type Lived } from './lived.ts';

/** One thing that somebody tries: which, by whom, and some numbers that say on what. */
export interface Try {
  readonly after: number;
  readonly kind: number;
  readonly who: number;
  readonly on: number;
  readonly how: number;
}

const people = ['oksana', 'petro', 'ivan'] as const;
const services = ['id-card', 'foreign', 'move'] as const;

/** Which of the tries is a ticket, how many there are, and what comes beside them. */
const [ISSUE, KINDS, WISELY] = [0, 32, -1];

/**
 * A long day in which everything that the law knows is tried, wisely and unwisely. Not biased to
 * small numbers, or nobody would be called on most days.
 */
export const tries: fc.Arbitrary<Try[]> = fc.noBias(
  fc.array(
    fc.record({
      after: fc.oneof(
        { weight: 200, arbitrary: fc.integer({ min: 0, max: 150 }) },
        { weight: 2, arbitrary: fc.integer({ min: 1_800, max: 20_000 }) },
        { weight: 1, arbitrary: fc.integer({ min: 50_000, max: 90_000 }) },
        { weight: 4, arbitrary: fc.integer({ min: -3_600, max: -1 }) },
      ),
      kind: fc.oneof(
        { weight: 5, arbitrary: fc.constant(ISSUE) },
        { weight: 8, arbitrary: fc.constant(WISELY) },
        { weight: 9, arbitrary: fc.nat(KINDS - 1) },
      ),
      who: fc.nat(9),
      on: fc.nat(30),
      how: fc.nat(11),
    }),
    { minLength: 100, maxLength: 300, size: 'max' },
  ),
);

/** The ways in which a centre may work. */
export const ways: readonly { readonly name: string; readonly rules: Partial<Rules> }[] = [
  {
    name: 'operators call one visitor at a time',
    rules: {
      calls: { ...plainRules.calls, comeSeconds: 120 },
      order: { ...usualOrder, agedMinutes: 20 },
    },
  },
  {
    name: 'the server sends up to two visitors to a window',
    rules: {
      visitorsAtDesk: 2,
      assignment: { mode: 'assign', pauseSeconds: 60 },
      order: { ...usualOrder, agedMinutes: 20 },
    },
  },
  {
    name: 'numbers begin again and calls alternate',
    rules: {
      numbers: { ...usualNumbers, last: 9, wrap: true, bookedLetter: 'А', priorityLetter: 'В' },
      order: { ...usualOrder, agedMinutes: 15, interleave: { priority: 1, others: 2 } },
    },
  },
];

const words = { uk: 'Назва', en: 'Name' };
const priorities: Event = {
  type: 'prioritiesSet',
  at: at(0),
  priorities: ['law', 'local'].map((id) => ({
    id: id as PriorityId,
    name: words,
    basis: words,
    document: words,
    byLaw: id === 'law',
    headStartMinutes: 20,
    accompanying: false,
    oncePerDay: id === 'local',
    active: true,
  })),
};

/** A hall in which everything can be tried, as it is before anybody comes. */
export const hallFor = (way: Partial<Rules>): Hall =>
  new Hall(withRules(way), priorities, helpPlacesSet);

/** Lives the tries one after another. */
export function livedDay(
  all: readonly Try[],
  way: Partial<Rules>,
): Lived & { readonly hall: Hall } {
  const hall = hallFor(way);
  const start = hall.centre;
  let seconds = 0;
  for (const one of all) {
    seconds += one.after;
    hall.at(0, seconds).ask(...attempted(hall, one));
  }
  return { ...told(start, hall.story, { centre: hall.centre }), hall };
}

const of = <T>(all: readonly T[], n: number): T => all[n % all.length] as T;

/** The command of one try in the hall as it is now, and who asks. */
export function attempted(hall: Hall, { kind, who, on, how }: Try): [Actor, Command] {
  const { centre } = hall;
  const name = of(people, who);
  const actor = staff(name, 'reception', 'call-chosen', 'hard-day');
  const sits = centre.desks.find(({ id }) => deskNow(centre, id).operator === name);
  const desk = { deskId: sits?.id ?? deskId(String((on % 3) + 1)) };
  const ticketId = everything(centre.tickets)[on]?.id ?? ('t-none' as never);
  const whose = (state: string) =>
    everything(centre.tickets).find(
      (ticket) =>
        ticket.status === state || (ticket.status === 'finished' && ticket.outcome === state),
    )?.id;
  const here = deskNow(centre, desk.deskId).tickets[how % 2];
  const visitor = { ...desk, ...(here && { ticketId: here }) };
  /** On her phone, or by whoever of the staff is there. */
  const hers = (id: TicketId): Actor => (on % 3 === 0 ? actor : { kind: 'visitor', ticketId: id });
  const [toGo, toCome] = [whose('waiting') ?? ticketId, whose('away') ?? ticketId];
  const wanted = wish(of(services, on), of(['submit', 'collect', 'consultation'] as const, how));
  const bookingId = Object.values(centre.bookings)[on % 4]?.id ?? ('b-none' as never);
  const priority = { categoryId: of(['law', 'local'], how) as PriorityId, as: 'self' } as const;
  const target: Target = of<Target>(
    [
      { kind: 'service', ...wanted },
      { kind: 'desk', deskId: deskId(String((how % 3) + 1)) },
      { kind: 'staff', staffId: of(people, how) as never },
    ],
    on,
  );
  const issue: Command = {
    type: 'issueTicket',
    ...wanted,
    language: 'uk',
    ...(how === 3 && { more: [wish('move'), wish('foreign')] }),
    ...(how === 4 && { priority }),
  };
  const all: readonly [Actor, Command][] = [
    [theKiosk, issue],
    [actor, { type: 'takeDesk', ...desk }],
    [actor, { type: 'callNext', ...desk }],
    [actor, { type: 'callNext', ...desk }],
    [actor, { type: 'startVisit', ...visitor }],
    [actor, { type: 'startVisit', ...visitor }],
    [actor, { type: 'finishVisit', ...visitor, outcome: of(visitOutcomes, how) }],
    [actor, { type: 'finishVisit', ...visitor }],
    [actor, { type: 'markNoShow', ...visitor }],
    [actor, { type: 'recall', ...visitor }],
    [actor, { type: 'undoCall', ...visitor }],
    [actor, { type: 'confirmPriority', ...visitor }],
    [actor, { type: 'refusePriority', ...visitor, why: 'no-document' }],
    [actor, { type: 'transfer', ...visitor, to: target, withReturn: how % 2 === 0 }],
    [actor, { type: 'park', ...visitor, reason: of(parkReasons, how) }],
    how % 2 === 0
      ? [actor, { type: 'bringBack', ticketId: whose('parked') ?? ticketId }]
      : [hers(toCome), { type: 'bringBack', ticketId: toCome }],
    [actor, { type: 'takeBack', ticketId: whose('no-show') ?? ticketId }],
    [actor, { type: 'callTicket', ...desk, ticketId }],
    [actor, { type: 'cancelTicket', ticketId }],
    how % 2 === 0
      ? [actor, { type: 'addService', ticketId, ...wanted }]
      : [hers(toGo), { type: 'stepOut', ticketId: toGo }],
    [
      actor,
      of<Command>(
        [
          { type: 'leaveDesk', ...desk },
          { type: 'declineCall', ...visitor },
        ],
        how,
      ),
    ],
    [
      actor,
      of<Command>(
        [
          { type: 'beginBreak', ...desk, reason: 'rest' },
          { type: 'endBreak', ...desk },
        ],
        how,
      ),
    ],
    [actor, { type: 'declarePriority', ticketId, ...priority }],
    [
      actor,
      { type: 'makeBooking', ...wanted, for: (hall.now + how * 600_000) as ReturnType<typeof at> },
    ],
    [theKiosk, { type: 'checkIn', bookingId, language: 'en' }],
    [
      actor,
      of<Command>(
        [{ type: 'soundAirRaid' }, { type: 'giveAllClear', minutes: how }, { type: 'resumeCalls' }],
        how,
      ),
    ],
    [actor, { type: 'soundAirRaid' }],
    [actor, { type: 'giveAllClear', minutes: how }],
    [
      actor,
      of<Command>(
        [
          { type: 'switchServicesOff', services: [wanted.serviceId], reason: 'power' },
          { type: 'switchServicesOn', services: 'all' },
          { type: 'switchBookedTimes', to: centre.hardDay.bookingOffSince ? 'on' : 'off' },
        ],
        how,
      ),
    ],
    [theClock, { type: 'passTime' }],
    [of<Actor>([theKiosk, theButtons, actor], who), { type: 'askForHelp', placeId: toilet }],
    [
      of<Actor>([theKiosk, theButtons, actor, actor], who),
      {
        type: of(['acceptHelp', 'finishHelp', 'cancelHelp'] as const, how),
        helpId: centre.help[toilet]?.id ?? ('h-none' as HelpId),
      },
    ],
  ];
  return all[kind] ?? [actor, wisely(centre, name, how)];
}

/** What an operator does who looks at her screen: she sits down, calls, and goes on with the visitor. */
function wisely(centre: Centre, name: string, how: number): Command {
  if (centre.hardDay.airRaid && how === 0) return { type: 'resumeCalls' };
  const sits = centre.desks.find(({ id }) => deskNow(centre, id).operator === name);
  const free = centre.desks.filter(({ id }) => !deskNow(centre, id).operator);
  if (!sits) return { type: 'takeDesk', deskId: of(free, how)?.id ?? deskId('1') };
  const desk = { deskId: sits.id };
  const { tickets, break: onBreak } = deskNow(centre, sits.id);
  const visitors = tickets.flatMap((id) => look(centre.tickets, id) ?? []);
  const called = visitors.find(({ status }) => status === 'called');
  if (onBreak) return { type: 'endBreak', ...desk };
  if (called?.priority?.state === 'declared')
    return { type: 'confirmPriority', ...desk, ticketId: called.id };
  if (called) return { type: 'startVisit', ...desk, ticketId: called.id };
  const [served] = visitors;
  if (!served || (visitors.length < centre.rules.visitorsAtDesk && how % 2 === 0))
    return { type: 'callNext', ...desk };
  return how === 5
    ? { type: 'park', ...desk, ticketId: served.id, reason: 'paying' }
    : { type: 'finishVisit', ...desk, ticketId: served.id };
}
