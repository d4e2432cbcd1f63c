import fc from 'fast-check';
import { deskNow } from '../domain/centre.ts';
import type { Actor, Command, Target } from '../domain/commands.ts';
import { everything } from '../domain/shelf.ts';
import { parkReasons, visitOutcomes } from '../domain/ticket.ts';
import type { HelpId, PriorityId } from '../domain/ids.ts';
import { at, deskId, staff, theClock, theKiosk } from './builders.ts';
import { wish, type Hall } from './hall.ts';
import { theButtons, toilet } from './help.ts';

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

/** A long day in which everything that the law knows is tried, wisely and unwisely. */
export const tries: fc.Arbitrary<Try[]> = fc.array(
  fc.record({
    after: fc.oneof(
      { weight: 12, arbitrary: fc.integer({ min: 0, max: 300 }) },
      { weight: 1, arbitrary: fc.integer({ min: 1_800, max: 20_000 }) },
      { weight: 1, arbitrary: fc.integer({ min: -3_600, max: -1 }) },
    ),
    kind: fc.nat(31),
    who: fc.nat(9),
    on: fc.nat(30),
    how: fc.nat(11),
  }),
  { minLength: 30, maxLength: 250, size: 'max' },
);

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
    [theKiosk, issue],
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
    [actor, { type: 'bringBack', ticketId: whose('parked') ?? ticketId }],
    [actor, { type: 'takeBack', ticketId: whose('no-show') ?? ticketId }],
    [actor, { type: 'callTicket', ...desk, ticketId }],
    [actor, { type: 'cancelTicket', ticketId }],
    [actor, { type: 'addService', ticketId, ...wanted }],
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
    [
      actor,
      of<Command>(
        [
          { type: 'switchServicesOff', services: [wanted.serviceId], reason: 'power' },
          { type: 'switchServicesOn', services: 'all' },
          { type: 'switchBookedTimes', to: how % 2 ? 'off' : 'on' },
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
  return of(all, kind);
}
