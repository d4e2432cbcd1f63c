import fc from 'fast-check';
import { kiosks, operators, type Asker } from './prepared-centre.ts';
import { smallDesks, type SmallHall, type Visitor } from './small-hall.ts';
import type { Wish } from './small-wishes.ts';
import { anyWindowWish, wishWithCalled, wishWithServed } from './window-wishes.ts';

/** Somebody who will ask; what exactly depends on the hall of the moment. */
export interface Try {
  readonly who: Asker;
  readonly wish: (hall: SmallHall) => Wish;
}

const anyOperator = fc.constantFrom(...operators);
const anyKiosk = fc.constantFrom(...kiosks);
const anyDesk = fc.constantFrom(...smallDesks);
const anyService = fc.constantFrom('id-card', 'foreign', 'move');
const fixed = (who: Asker, wish: Wish): Try => ({ who, wish: () => wish });

const issuing = fc
  .record({
    who: fc.oneof({ weight: 9, arbitrary: anyKiosk }, { weight: 1, arbitrary: anyOperator }),
    services: fc.oneof(
      { weight: 3, arbitrary: fc.array(anyService, { minLength: 1, maxLength: 1 }) },
      { weight: 1, arbitrary: fc.array(anyService, { minLength: 2, maxLength: 5 }) },
    ),
    priority: fc.constantFrom(undefined, undefined, undefined, 'law', 'local'),
  })
  .map(({ who, services, priority }) =>
    fixed(who, { type: 'issueTicket', services, ...(priority && { priority }) }),
  );

/** What an operator would do who looks at her screen: sit down, call, and go on with the visitor. */
const wisely = fc
  .record({
    who: anyOperator,
    free: fc.nat(2),
    idle: fc.constantFrom('callNext', 'callNext', 'callNext', 'callNext', 'leaveDesk'),
    called: wishWithCalled,
    served: wishWithServed,
  })
  .map(({ who, free, idle, called, served }): Try => {
    const wish = (hall: SmallHall): Wish => {
      const deskId = hall.deskOf(who);
      if (!deskId) return takesFree(hall, free);
      const visitor = hall.visitorAt(deskId);
      if (!visitor) return { type: idle as 'callNext', deskId };
      if (visitor.state === 'serving') return served(deskId);
      if (visitor.checked || free === 0) return called(deskId);
      return { type: free === 1 ? 'confirmPriority' : 'refusePriority', deskId };
    };
    return { who, wish };
  });

function takesFree({ operators: there }: SmallHall, nth: number): Wish {
  const free = smallDesks.filter((desk) => !there[desk]);
  return { type: 'takeDesk', deskId: free[nth % free.length] ?? 'desk-1' };
}

/** Anything at any window, and a seat that is somebody else's. */
const unwisely = fc.oneof(
  fc
    .record({ who: anyOperator, deskId: anyDesk, wish: anyWindowWish })
    .map(({ who, deskId, wish }): Try => fixed(who, wish(deskId))),
  fc
    .record({ who: anyOperator, wish: anyWindowWish })
    .map(({ who, wish }): Try => ({ who, wish: (hall) => wish(hall.deskOf(who) ?? 'desk-1') })),
  fc
    .record({ who: anyOperator, deskId: anyDesk, instead: fc.option(anyOperator) })
    .map(({ who, deskId, instead }) =>
      fixed(who, { type: 'takeDesk', deskId, ...(instead && { instead }) }),
    ),
);

const forVisitor = [
  { type: 'bringBack', state: 'parked' },
  { type: 'bringBack', state: 'parked' },
  { type: 'takeBack', state: 'no-show' },
  { type: 'cancelTicket', state: 'waiting' },
  { type: 'callTicket', state: 'waiting' },
  { type: 'addService', state: 'serving' },
] as const;

/** Mostly with a ticket that the wish is made for, by one who may; now and then with any, by any. */
const aboutTicket = fc
  .record({
    who: fc.oneof({ weight: 2, arbitrary: fc.constant('admin' as const) }, anyOperator),
    kiosk: anyKiosk,
    nth: fc.nat(30),
    isAny: fc.constantFrom(true, false, false),
    what: fc.constantFrom(...forVisitor),
    serviceId: anyService,
  })
  .map(({ who: person, kiosk, nth, isAny, what: { type, state }, serviceId }): Try => {
    const isTouched = type === 'addService' || type === 'cancelTicket';
    const who = isTouched && isAny ? kiosk : person;
    const fits = (one: Visitor): boolean => isAny || one.state === state;
    const wish = (hall: SmallHall): Wish => {
      const all = hall.visitors.filter(fits);
      const ticketId = all[nth % all.length]?.number ?? 'none';
      if (type === 'callTicket') return { type, deskId: hall.deskOf(who) ?? 'desk-1', ticketId };
      return type === 'addService' ? { type, ticketId, serviceId } : { type, ticketId };
    };
    return { who, wish };
  });

/** What was begun on a hard day is mostly put right soon. */
const hardDay = fc
  .record({ who: anyOperator, minutes: fc.constantFrom(0, 5), n: fc.nat(5), serviceId: anyService })
  .map(({ who, minutes, n, serviceId }): Try => {
    const wish = ({ raid, off }: SmallHall): Wish => {
      if (n === 0) return { type: 'soundAirRaid' };
      if (raid === 'alarm') return { type: 'giveAllClear', minutes };
      if (raid === 'all-clear' || n === 1) return { type: 'resumeCalls' };
      if (off[0]) return { type: 'switchServicesOn', serviceId: off[0] };
      return { type: 'switchServicesOff', serviceId };
    };
    return { who: n > 2 ? 'admin' : who, wish };
  });

/** Anything that anybody may think of asking, and mostly what makes sense. */
export const anyTry: fc.Arbitrary<Try> = fc.noBias(
  fc.oneof(
    { weight: 6, arbitrary: issuing },
    { weight: 22, arbitrary: wisely },
    { weight: 5, arbitrary: unwisely },
    { weight: 5, arbitrary: aboutTicket },
    { weight: 3, arbitrary: hardDay },
  ),
);

/** Everybody sits down, and some have come. */
export const morning: readonly Try[] = [
  ...operators.map((who, i) => fixed(who, { type: 'takeDesk', deskId: smallDesks[i] ?? '' })),
  ...[['id-card', 'move'], ['foreign'], ['move'], ['id-card']].map((services) =>
    fixed('kiosk-a', { type: 'issueTicket', services }),
  ),
];
