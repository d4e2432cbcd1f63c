import { describe, expect, test } from 'vitest';
import { at, deskId, staff, theKiosk, usualNumbers, withRules } from '../testing/builders.ts';
import { Hall, wish } from '../testing/hall.ts';
import { aCategory, claims, prioritiesSet } from '../testing/priorities.ts';
import type { Actor } from './commands.ts';
import type { TicketId } from './ids.ts';

const reception = staff('halyna', 'reception');
const oksana = ['oksana', '1'] as const;
const anotherKiosk: Actor = { kind: 'kiosk', deviceId: 'kiosk-2' as never };
const phoneOf = (hall: Hall, number: string): Actor => ({
  kind: 'visitor',
  ticketId: hall.ticket(number).id,
});
/** Somebody is served by Oksana at window 1, and somebody else waits. */
const served = (...events: ConstructorParameters<typeof Hall>) => {
  const hall = new Hall(...events);
  hall.sits('oksana', '1');
  hall.sits('petro', '2');
  hall.takes('id-card');
  hall.takes('id-card');
  hall.calls('oksana', '1');
  hall.does(oksana, { type: 'startVisit' });
  return hall;
};

test.each([
  { type: 'addService', ...wish('move') },
  { type: 'cancelTicket' },
  { type: 'bringBack' },
  { type: 'takeBack' },
  { type: 'declarePriority', ...claims('law').priority },
  { type: 'reportPrint', print: { outcome: 'printed' } },
] as const)('T3: $type: a ticket that there is not is unknown', (command) => {
  const hall = new Hall();
  hall.takes('id-card');
  const ticketId = 'no-such' as TicketId;
  const actor = command.type === 'reportPrint' ? theKiosk : reception;
  expect(hall.ask(actor, { ...command, ticketId })).toBe('ticket-unknown');
});

describe('T1: who gives tickets', () => {
  test('T1: reception gives one by hand, and it is kept who it was', () => {
    const hall = new Hall();
    expect(hall.takes('id-card', {}, reception)).toBe('П001');
    expect(hall.last('ticketIssued')).toMatchObject({ staffId: 'halyna' });
    expect(hall.last('ticketIssued')).not.toHaveProperty('kioskId');
    hall.takes('id-card');
    expect(hall.last('ticketIssued')).toMatchObject({ kioskId: 'kiosk-1' });
    expect(hall.last('ticketIssued')).not.toHaveProperty('staffId');
    expect(hall.takes('id-card', {}, staff('chief', 'hard-day'))).toBe('not-yours-to-ask');
  });
});

describe('V4: one more service', () => {
  const adds = (hall: Hall, actor: Actor, number = 'П001', service = 'move') =>
    hall.ask(actor, { type: 'addService', ticketId: hall.ticket(number).id, ...wish(service) });

  test('V4: who serves her adds it, and no other operator', () => {
    const hall = served();
    expect(adds(hall, staff('petro'))).toBe('not-yours-to-ask');
    expect(adds(hall, staff('oksana'), 'П002')).toBe('not-yours-to-ask');
    expect(adds(hall, anotherKiosk)).toBe('not-yours-to-ask');
    expect(adds(hall, phoneOf(hall, 'П002'))).toBe('not-yours-to-ask');
    expect(adds(hall, staff('oksana'))).toEqual(['serviceAdded']);
    expect(hall.last('serviceAdded')).toMatchObject({ staffId: 'oksana', leg: wish('move') });
    expect(adds(hall, phoneOf(hall, 'П001'))).toEqual(['serviceAdded']);
    expect(hall.last('serviceAdded')).not.toHaveProperty('staffId');
  });

  test('V4: while she is called it is she who called her', () => {
    const hall = served();
    hall.does(oksana, { type: 'finishVisit' });
    hall.calls('oksana', '1');
    expect(adds(hall, staff('petro'), 'П002')).toBe('not-yours-to-ask');
    expect(adds(hall, staff('oksana'), 'П002')).toEqual(['serviceAdded']);
  });

  test('V4: not when her visit is over, and not what cannot be had', () => {
    const hall = served();
    expect(adds(hall, reception, 'П001', 'no-such')).toBe('service-unknown');
    hall.does(oksana, { type: 'finishVisit' });
    expect(adds(hall, reception)).toBe('ticket-over');
  });

  test('V4, H1: also when tickets are given out no more', () => {
    const hall = served();
    expect(adds(hall.at(7 * 60 + 1), reception)).toEqual(['serviceAdded']);
  });

  test('V1, M1: a transfer is not one more service', () => {
    const hall = served();
    for (let i = 0; i < 3; i++) adds(hall, reception);
    const to = { kind: 'service', ...wish('foreign') } as const;
    hall.does(oksana, { type: 'transfer', to, withReturn: false });
    expect(adds(hall, reception)).toEqual(['serviceAdded']);
    expect(adds(hall, reception)).toBe('too-many-services');
  });

  test('V1, V2: a service that is done counts', () => {
    const hall = new Hall();
    hall.sits('oksana', '1');
    hall.takes('id-card', { more: [wish('foreign'), wish('foreign'), wish('move')] });
    hall.serves('oksana', '1');
    expect(adds(hall, reception)).toEqual(['serviceAdded']);
    expect(adds(hall, reception)).toBe('too-many-services');
  });

  test('V4, H9: it counts for the quota of its service', () => {
    const hall = served();
    adds(hall, reception);
    expect(hall.centre.issuedToday).toEqual({ 'id-card': 2, move: 1 });
  });
});

describe('M5: a place is given up', () => {
  const gives = (hall: Hall, actor: Actor, number = 'П002') =>
    hall.ask(actor, { type: 'cancelTicket', ticketId: hall.ticket(number).id });

  test('M5: it is kept whether she did it or reception', () => {
    const hall = served();
    expect(gives(hall, anotherKiosk)).toBe('not-yours-to-ask');
    gives(hall, reception);
    expect(hall.last('ticketCancelled')).toMatchObject({ by: 'staff', staffId: 'halyna' });
    hall.takes('id-card');
    expect(gives(hall, theKiosk, 'П003')).toEqual(['ticketCancelled']);
    expect(hall.last('ticketCancelled').by).toBe('visitor');
    expect(hall.ticket('П003')).toMatchObject({ status: 'finished', outcome: 'cancelled' });
  });

  test('M5: who only waited leaves every window as it was', () => {
    const hall = served();
    const before = hall.centre.deskNow;
    gives(hall, reception);
    expect(hall.centre.deskNow).toEqual(before);
  });
});

describe('C7: a missed visitor is taken back', () => {
  const takesBack = (hall: Hall, number: string) =>
    hall.ask(staff('petro'), { type: 'takeBack', ticketId: hall.ticket(number).id });

  test('C7: nobody but who was missed', () => {
    const hall = served();
    expect(takesBack(hall, 'П002')).toBe('ticket-not-missed');
    hall.does(oksana, { type: 'finishVisit' });
    expect(takesBack(hall, 'П001')).toBe('ticket-not-missed');
    hall.calls('oksana', '1');
    hall.at(3).does(oksana, { type: 'markNoShow' });
    hall.takes('id-card');
    expect(takesBack(hall.at(5), 'П002')).toEqual(['noShowTakenBack']);
    expect(hall.last('noShowTakenBack')).toMatchObject({ staffId: 'petro' });
    expect(hall.ticket('П002')).toMatchObject({ status: 'waiting', since: at(5), place: at(0) });
  });

  test('C7, N5: not when her number has been given again meanwhile', () => {
    const hall = new Hall(withRules({ numbers: { ...usualNumbers, last: 2, wrap: true } }));
    hall.sits('oksana', '1');
    hall.takes('id-card');
    hall.takes('id-card');
    hall.calls('oksana', '1');
    const missed = hall.ticket('П001').id;
    hall.does(oksana, { type: 'markNoShow' });
    hall.takes('id-card');
    const take = { type: 'takeBack', ticketId: missed } as const;
    expect(hall.ask(staff('petro'), take)).toBe('grace-is-over');
  });
});

describe('R3: priority at reception and at the window', () => {
  const categories = prioritiesSet(aCategory('law', { byLaw: true }), aCategory('local'));
  const declares = (hall: Hall, id: string) =>
    hall.ask(reception, {
      type: 'declarePriority',
      ticketId: hall.ticket('П001').id,
      ...claims(id).priority,
    });

  test('R3: it is declared while she waits, and it is kept who took it down', () => {
    const hall = new Hall(categories);
    hall.sits('oksana', '1');
    hall.takes('id-card');
    expect(declares(hall, 'law')).toEqual(['priorityDeclared']);
    expect(hall.last('priorityDeclared')).toMatchObject({ staffId: 'halyna', as: 'self' });
    hall.calls('oksana', '1');
    expect(declares(hall, 'local')).toBe('ticket-not-waiting');
  });

  test('R4: another category than the refused one may be declared', () => {
    const hall = new Hall(categories);
    hall.sits('oksana', '1');
    hall.takes('id-card', claims('law'));
    hall.calls('oksana', '1');
    hall.does(oksana, { type: 'refusePriority', why: 'not-entitled' });
    expect(hall.last('priorityRefused')).toMatchObject({ why: 'not-entitled' });
    expect(declares(hall, 'law')).toBe('priority-unknown');
    expect(declares(hall, 'local')).toEqual(['priorityDeclared']);
  });

  test('R3, R4: once the visit has begun nothing is refused any more; what was shown stays', () => {
    const hall = new Hall(categories);
    hall.sits('oksana', '1');
    hall.takes('id-card', claims('law'));
    hall.calls('oksana', '1');
    hall.does(oksana, { type: 'confirmPriority' });
    expect(hall.ticket('П001').priority).toEqual({ ...claims('law').priority, state: 'confirmed' });
    hall.does(oksana, { type: 'startVisit' });
    expect(hall.does(oksana, { type: 'refusePriority', why: 'no-document' })).toBe(
      'visit-already-started',
    );
  });

  test.each([
    ['out of force', [aCategory('law', { byLaw: true, active: false })]],
    ['away', []],
  ])('R3: a category that the centre took %s needs no document', (_, priorities) => {
    const hall = new Hall(categories);
    hall.sits('oksana', '1');
    hall.takes('id-card', claims('law'));
    hall.calls('oksana', '1');
    hall.ask({ kind: 'setup' }, { type: 'setPriorities', priorities });
    expect(hall.does(oksana, { type: 'startVisit' })).toEqual(['visitStarted']);
  });
});

test('D5: one of two visitors leaves a window, and the other stays there', () => {
  const hall = new Hall(withRules({ visitorsAtDesk: 2 }));
  hall.sits('oksana', '1');
  hall.takes('id-card');
  hall.takes('id-card');
  hall.calls('oksana', '1');
  hall.does(oksana, { type: 'startVisit' });
  hall.calls('oksana', '1');
  hall.does(oksana, { type: 'startVisit' }, 'П002');
  hall.at(5).does(oksana, { type: 'finishVisit' }, 'П001');
  const now = () => hall.centre.deskNow[deskId('1')];
  expect(now()).toMatchObject({ tickets: [hall.ticket('П002').id], freeSince: undefined });
  hall.at(6).does(oksana, { type: 'finishVisit' });
  expect(now()).toMatchObject({ tickets: [], freeSince: at(6) });
});
