import { describe, expect, test } from 'vitest';
import {
  at,
  openEveryDay,
  smallCatalogue,
  span,
  staff,
  theKiosk,
  usualClosing,
  usualNumbers,
  withRules,
} from '../testing/builders.ts';
import { Hall, wish } from '../testing/hall.ts';
import { aCategory, claims, prioritiesSet } from '../testing/priorities.ts';
import type { Event } from './events.ts';
import { lasted } from './hard-day.ts';
import type { ClockTime, StaffId } from './ids.ts';
import type { Service } from './catalogue.ts';

const chief = staff('chief', 'hard-day', 'reception');
const services = (change: (service: Service) => Partial<Service>): Event => ({
  type: 'catalogueSet',
  at: at(0),
  catalogue: {
    ...smallCatalogue,
    services: smallCatalogue.services.map((one) => ({ ...one, ...change(one) })),
  },
});
/** Open from nine to noon, with what happens within. */
const untilNoon = (some: { receptionUntil?: string; documentsOnlyFrom?: string }): Event => ({
  type: 'openingHoursSet',
  at: at(0),
  hours: openEveryDay({
    ...span('09:00', '12:00'),
    ...(some as { receptionUntil?: ClockTime; documentsOnlyFrom?: ClockTime }),
  }),
});

describe('H: the day', () => {
  test('H4: after the last ticket visitors are still received', () => {
    const hall = new Hall(untilNoon({ receptionUntil: '13:00' }));
    hall.sits('oksana', '1');
    hall.at(119).takes('id-card');
    expect(hall.at(120).takes('id-card')).toBe('centre-closed');
    expect(hall.at(150).calls('oksana', '1')).toBe('П001');
  });

  test('H5: in the last hour documents are handed in and collected, and there is no consultation', () => {
    const hall = new Hall(untilNoon({ documentsOnlyFrom: '11:00' }));
    const asks = () => hall.takes('id-card', { purpose: 'consultation' });
    hall.at(59);
    expect(asks()).toBe('П001');
    hall.at(60);
    expect(asks()).toBe('documents-only-now');
    expect(hall.takes('id-card', { purpose: 'collect' })).toBe('П002');
  });

  test('H6: a long wait is warned of, and accepted knowingly', () => {
    const hall = new Hall(withRules({ closing: { ...usualClosing, longWaitMinutes: 30 } }));
    hall.sits('oksana', '1');
    let count = 0;
    while (hall.takes('id-card') !== 'long-wait') count += 1;
    expect(count).toBeGreaterThan(1);
    expect(count).toBeLessThan(10);
    expect(hall.takes('id-card', { longWaitAccepted: true })).toMatch(/^П/);
    expect(hall.last('ticketIssued').promise?.p50).toBeGreaterThan(30 * 60);
  });

  test('H7: no ticket that can no longer be served today, where the centre has set so', () => {
    const closing = { ...usualClosing, stopInTime: true };
    const hall = new Hall(withRules({ closing }), untilNoon({}));
    hall.sits('oksana', '1');
    hall.at(100);
    let said = '';
    for (let i = 0; i < 20 && said !== 'cannot-be-served-today'; i++) said = hall.takes('id-card');
    expect(said).toBe('cannot-be-served-today');
    const open = new Hall(untilNoon({}));
    open.sits('oksana', '1');
    open.at(100);
    for (let i = 0; i < 20; i++) expect(open.takes('id-card')).toMatch(/^П/);
  });

  test('H8: those left at the end are served all the same, or end as unserved', () => {
    const left = (end: 'serve' | 'unserved') => {
      const hall = new Hall(withRules({ closing: { ...usualClosing, left: end } }), untilNoon({}));
      hall.sits('oksana', '1');
      hall.takes('id-card');
      hall.at(120);
      return hall;
    };
    const kept = left('serve');
    expect(kept.tick()).toEqual([]);
    expect(kept.calls('oksana', '1')).toBe('П001');
    const let_ = left('unserved');
    expect(let_.tick()).toEqual(['receptionEnded']);
    expect(let_.ticket('П001')).toMatchObject({ status: 'finished', outcome: 'unserved' });
    expect(let_.tick()).toEqual([]);
  });

  test('H9: a service gives so many tickets a day; every leg counts', () => {
    const hall = new Hall(services(({ id }) => (id === 'move' ? { quota: 2 } : {})));
    hall.takes('move');
    hall.takes('id-card', { more: [wish('move')] });
    expect(hall.takes('move')).toBe('quota-reached');
    expect(hall.takes('id-card')).toBe('П002');
    expect(hall.at(24 * 60).takes('move')).toBe('Р001');
  });

  test('H9: one visit takes no more of a service than is left', () => {
    const hall = new Hall(services(({ id }) => (id === 'move' ? { quota: 1 } : {})));
    const twice = { more: [wish('move'), wish('move', 'collect')] };
    expect(hall.takes('id-card', twice)).toBe('quota-reached');
    expect(hall.takes('move', { more: [wish('move', 'collect')] })).toBe('quota-reached');
    expect(hall.takes('move', { more: [wish('id-card')] })).toBe('Р001');
  });
});

describe('N: numbers', () => {
  test('N3: a group may have its own range, and it is exhausted at its end', () => {
    const groups = smallCatalogue.groups.map((group) => ({
      ...group,
      numbers: { first: 200, last: 201 },
    }));
    const hall = new Hall({
      type: 'catalogueSet',
      at: at(0),
      catalogue: { ...smallCatalogue, groups },
    });
    expect([hall.takes('id-card'), hall.takes('id-card')]).toEqual(['П200', 'П201']);
    expect(hall.takes('id-card')).toBe('numbers-exhausted');
    expect(hall.takes('move')).toBe('Р200');
  });

  test('N5: after the last number comes the first again, if its ticket has ended', () => {
    const hall = new Hall(withRules({ numbers: { ...usualNumbers, last: 3, wrap: true } }));
    hall.sits('oksana', '1');
    for (let i = 0; i < 3; i++) hall.takes('id-card');
    expect(hall.takes('id-card')).toBe('numbers-exhausted');
    hall.serves('oksana', '1');
    hall.serves('oksana', '1');
    expect([hall.takes('id-card'), hall.takes('id-card')]).toEqual(['П001', 'П002']);
    expect(hall.takes('id-card')).toBe('numbers-exhausted');
  });

  test('N6: booked visitors and declared priority may have letters of their own', () => {
    const numbers = { ...usualNumbers, bookedLetter: 'Ю', priorityLetter: 'Ш' };
    const hall = new Hall(withRules({ numbers }), prioritiesSet(aCategory('law', { byLaw: true })));
    hall.ask(chief, { type: 'makeBooking', ...wish('id-card'), for: at(30) });
    const { bookingId } = hall.last('bookingMade');
    hall.ask(theKiosk, { type: 'checkIn', bookingId, language: 'uk' });
    expect(hall.last('ticketIssued').number).toBe('Ю001');
    expect(hall.takes('id-card', claims('law'))).toBe('Ш001');
    expect(hall.takes('id-card')).toBe('П001');
  });
});

describe('X: hard days', () => {
  const hall = (...events: Event[]) => {
    const one = new Hall(
      withRules({
        calls: { recallSeconds: 0, announcementsAtMost: 9, comeSeconds: 120, graceMinutes: 20 },
      }),
      ...events,
    );
    one.sits('oksana', '1');
    return one;
  };
  const raid = (one: Hall) => one.ask(staff('petro'), { type: 'soundAirRaid' });
  const allClear = (one: Hall, minutes?: number) =>
    one.ask(staff('petro'), { type: 'giveAllClear', ...(minutes !== undefined && { minutes }) });

  test('X1: one button, anybody’s: no calls, no recalls, no new tickets, and twice is once', () => {
    const one = hall();
    one.takes('id-card');
    one.takes('id-card');
    one.calls('oksana', '1');
    expect(raid(one)).toEqual(['airRaidBegan']);
    expect(raid(one)).toEqual([]);
    expect(one.takes('id-card')).toBe('air-raid');
    expect(one.does(['oksana', '1'], { type: 'recall' })).toBe('air-raid');
    expect(one.does(['oksana', '1'], { type: 'markNoShow' })).toBe('air-raid');
    one.does(['oksana', '1'], { type: 'startVisit' });
    one.does(['oksana', '1'], { type: 'finishVisit' });
    expect(one.calls('oksana', '1')).toBe('air-raid');
  });

  test('X2: waits, the time to come and the grace stand still, and every place is kept', () => {
    const one = hall();
    one.takes('id-card');
    one.at(1).takes('id-card');
    one.at(2).calls('oksana', '1');
    one.at(3);
    raid(one);
    expect(one.at(60).tick()).toEqual([]);
    allClear(one, 10);
    expect(one.at(69).tick()).toEqual([]);
    expect(one.at(70).tick()).toEqual(['callsResumed']);
    expect(one.at(70, 59).tick()).toEqual([]);
    expect(one.at(71).tick()).toEqual(['noShowMarked']);
    expect(one.next('1')).toBe('П002');
    expect(
      one.at(91).ask(staff('petro'), { type: 'takeBack', ticketId: one.ticket('П001').id }),
    ).toEqual(['noShowTakenBack']);
  });

  test('X2: the time of an air raid makes nobody aged', () => {
    const one = hall();
    one.takes('id-card');
    raid(one);
    one.at(90);
    one.ask(staff('petro'), { type: 'resumeCalls' });
    one.calls('oksana', '1');
    expect(one.last('ticketCalled').why).toEqual({ rule: 'first' });
  });

  test('X2: while it lasts nobody ages either', () => {
    const one = hall();
    one.takes('id-card');
    raid(one);
    one.at(90);
    expect(lasted(one.centre.hardDay, at(0), one.now)).toBe(0);
    one.ask(staff('petro'), { type: 'resumeCalls' });
    expect(lasted(one.centre.hardDay, at(0), at(95))).toBe(5 * 60_000);
  });

  test('X2, X3: a second alarm after the all-clear goes on with the first, and nobody has waited between them', () => {
    const one = hall();
    one.takes('id-card');
    raid(one);
    one.at(50);
    allClear(one);
    raid(one.at(55));
    expect(one.centre.hardDay.airRaid?.since).toBe(at(0));
    one.at(90).ask(staff('petro'), { type: 'resumeCalls' });
    expect(lasted(one.centre.hardDay, at(0), at(95))).toBe(5 * 60_000);
    one.calls('oksana', '1');
    expect(one.last('ticketCalled').why).toEqual({ rule: 'first' });
  });

  test('X3: calls go on after the set minutes, or by hand, and a second alarm takes the all-clear back', () => {
    const one = hall();
    expect(allClear(one)).toBe('no-air-raid');
    raid(one);
    one.at(5);
    allClear(one);
    expect(one.last('allClearGiven').resumeAt).toBe(at(15));
    expect(raid(one)).toEqual(['airRaidBegan']);
    expect(one.at(16).tick()).toEqual([]);
    allClear(one, 0);
    expect(one.last('allClearGiven').resumeAt).toBeUndefined();
    expect(one.at(100).tick()).toEqual([]);
    expect(one.ask(staff('petro'), { type: 'resumeCalls' })).toEqual(['callsResumed']);
    expect(one.ask(staff('petro'), { type: 'resumeCalls' })).toBe('no-air-raid');
    expect(one.takes('id-card')).toBe('П001');
  });

  test('X4: a service that is off gives no ticket and calls nobody, and its queue keeps its places', () => {
    const one = hall();
    one.takes('id-card');
    one.takes('foreign');
    const off = {
      type: 'switchServicesOff',
      services: [wish('id-card').serviceId],
      reason: 'registry',
    } as const;
    expect(one.ask(staff('petro'), off)).toBe('not-yours-to-ask');
    expect(one.ask(chief, { ...off, services: [wish('no-such').serviceId] })).toBe(
      'service-unknown',
    );
    expect(one.ask(chief, off)).toEqual(['servicesSwitchedOff']);
    expect(one.takes('id-card')).toBe('service-off');
    expect(one.next('1')).toBe('П002');
    expect(one.does(['oksana', '1', 'call-chosen'], { type: 'callTicket' } as never, 'П001')).toBe(
      'service-off',
    );
    expect(one.ask(chief, { type: 'switchServicesOn', services: 'all' })).toEqual([
      'servicesSwitchedOn',
    ]);
    expect(one.ask(chief, { type: 'switchServicesOn', services: 'all' })).toEqual([]);
    expect(one.next('1')).toBe('П001');
  });

  test('X5: without power all services that need it are off by one press', () => {
    const needing = services(({ id, about }) => ({
      about: { ...about, unavailableWithoutPower: id === 'move' },
    }));
    const one = hall(needing);
    const press = {
      type: 'switchServicesOff',
      services: 'needing-power',
      reason: 'power',
    } as const;
    expect(one.ask(chief, press)).toEqual(['servicesSwitchedOff']);
    expect(one.takes('move')).toBe('service-off');
    expect(one.takes('id-card')).toBe('П001');
    const none = hall();
    expect(none.ask(chief, press)).toEqual([]);
  });

  test('X6: with booked times off the booked go first at once, and no time is kept; back on as before', () => {
    const one = hall();
    one.ask(chief, { type: 'makeBooking', ...wish('id-card'), for: at(120) });
    const { bookingId } = one.last('bookingMade');
    one.takes('id-card');
    one.ask(theKiosk, { type: 'checkIn', bookingId, language: 'uk' });
    expect(one.next('1')).toBe('П001');
    expect(one.ask(chief, { type: 'switchBookedTimes', to: 'off' })).toEqual(['bookedTimesOff']);
    expect(one.ask(chief, { type: 'switchBookedTimes', to: 'off' })).toEqual([]);
    expect(one.next('1')).toBe('П002');
    expect(one.ask(chief, { type: 'makeBooking', ...wish('id-card'), for: at(90) })).toBe(
      'booked-times-off',
    );
    expect(one.ask(chief, { type: 'switchBookedTimes', to: 'on' })).toEqual(['bookedTimesOn']);
    expect(one.next('1')).toBe('П001');
  });

  test('X1, W5: an air raid is recorded with who said so, and a promise stays as it was made', () => {
    const one = hall();
    one.takes('id-card');
    const { promise } = one.last('ticketIssued');
    expect(promise).toBeDefined();
    raid(one);
    expect(one.last('airRaidBegan').staffId).toBe('petro' as StaffId);
    expect(one.ticket('П001').promise).toEqual(promise);
  });
});
