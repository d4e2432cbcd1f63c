import { describe, expect, test } from 'vitest';
import {
  at,
  called,
  centreAfter,
  dayBegan,
  deskId,
  finished,
  idOf,
  issued,
  noShow,
  plainRules,
  recalled,
  smallCatalogue,
  staff,
  started,
  taken,
  theClock,
  theKiosk,
  theSetup,
  withRules,
} from '../testing/builders.ts';
import { Hall, wish } from '../testing/hall.ts';
import { newCentre } from './centre.ts';
import { asOf, decide } from './decide.ts';
import type { Event } from './events.ts';
import { evolve } from './evolve.ts';
import type { BusinessDay, StaffId, TicketId } from './ids.ts';

const oksana = ['oksana', '1'] as const;
const nextMorning = 24 * 60;

describe('T3: a story that contradicts itself is not believed', () => {
  const waits = () =>
    centreAfter(dayBegan(at(0)), issued('П001', at(0)), taken('1', 'oksana', at(0)));
  const parked: Event = {
    type: 'visitorCameBack',
    at: at(1),
    ticketId: idOf('П001'),
    number: 'П001',
  };
  test.each<[string, Event]>([
    ['recalled but not called: П001', recalled('П001', '1', 'oksana', at(1))],
    ['started but not called: П001', started('П001', '1', 'oksana', at(1))],
    ['П001 is waiting and at no desk', finished('П001', '1', 'oksana', at(1))],
    ['П001 is waiting and at no desk', noShow('П001', '1', 'oksana', at(1))],
    ['came back but not parked: П001', parked],
    ['missing: ticket t-П009', called('П009', '1', 'oksana', at(1))],
  ])('T3: %s', (complaint, event) => {
    expect(() => evolve(waits(), event)).toThrow(complaint);
  });
});

describe('N1: a day begins with the first thing that happens in it', () => {
  test('N1: not with a look at the clock that changes nothing', () => {
    const hall = new Hall();
    hall.takes('id-card');
    expect(hall.at(nextMorning).tick()).toEqual([]);
    expect(hall.takes('id-card')).toBe('П001');
    expect(hall.last('dayBegan')).toMatchObject({ day: '2026-03-10' });
  });

  test('N1: not before the centre has a name and a time zone', () => {
    const given = { now: at(0), newTicketId: 't' as TicketId, actor: theSetup };
    const name = { uk: 'ЦНАП', en: 'Centre' };
    const describing = {
      type: 'describeCentre',
      name,
      timeZone: 'Europe/Kyiv',
      rules: plainRules,
    } as const;
    const decided = decide(newCentre, describing, given);
    expect(decided.ok && decided.value.map(({ type }) => type)).toEqual(['centreDescribed']);
    const described = decided.ok ? decided.value.reduce(evolve, newCentre) : newCentre;
    const setting = { type: 'setCatalogue', catalogue: smallCatalogue } as const;
    const later = decide(described, setting, given);
    expect(later.ok && later.value.map(({ type }) => type)).toEqual(['dayBegan', 'catalogueSet']);
  });

  test('N1, M4: whoever waits or is on an errand is left unserved, in the order of issue', () => {
    const hall = new Hall();
    hall.sits('oksana', '1');
    for (let i = 0; i < 6; i++) hall.takes('id-card');
    hall.calls('oksana', '1');
    hall.does(oksana, { type: 'startVisit' });
    hall.does(oksana, { type: 'park', reason: 'paying' });
    hall.calls('oksana', '1');
    hall.at(nextMorning).takes('id-card');
    expect(hall.last('dayBegan').unserved).toEqual(['t-2', 't-4', 't-5', 't-6', 't-7']);
  });

  test('B1: a new day forgets the times that were kept before it', () => {
    const hall = new Hall();
    const reception = staff('halyna', 'reception');
    for (const minutes of [60, nextMorning + 60, 2 * nextMorning + 60])
      hall.ask(reception, { type: 'makeBooking', ...wish('id-card'), for: at(minutes) });
    hall.at(nextMorning).takes('id-card');
    expect(Object.values(hall.centre.bookings).map(({ day }) => day)).toEqual([
      '2026-03-10',
      '2026-03-11',
    ]);
  });

  test('N1: asked for the day before, the present day goes on', () => {
    const centre = centreAfter(dayBegan(at(0)), issued('П001', at(0)));
    expect(asOf(centre, at(-nextMorning)).day).toBe('2026-03-09' as BusinessDay);
  });
});

describe('A1: asking for nothing sends nobody', () => {
  test('A1: a command that changed nothing is answered with nothing', () => {
    const hall = new Hall(withRules({ assignment: { mode: 'assign', pauseSeconds: 60 } }));
    hall.sits('oksana', '1');
    expect(hall.sits('oksana', '1')).toEqual([]);
    expect(hall.ask(theClock, { type: 'passTime' })).toEqual([]);
  });
});

describe('what the hall is told of calls', () => {
  const calls = (hall: Hall) =>
    hall.centre.calls.map(({ number, state, time }) => [number, state, time]);
  const two = () => {
    const hall = new Hall();
    hall.sits('oksana', '1');
    hall.sits('ivan', '3');
    hall.takes('id-card');
    hall.takes('id-card');
    hall.calls('oksana', '1');
    hall.at(0, 5).calls('ivan', '3');
    return hall;
  };

  test('C1: the latest call is first, and each ticket has one', () => {
    const hall = two();
    expect(calls(hall)).toEqual([
      ['П002', 'called', 1],
      ['П001', 'called', 1],
    ]);
    hall.does(oksana, { type: 'recall' });
    expect(calls(hall)).toEqual([
      ['П001', 'called', 2],
      ['П002', 'called', 1],
    ]);
  });

  test('C5: an undone call is forgotten, the others stay, and the next one has a name of its own', () => {
    const hall = two();
    hall.does(oksana, { type: 'recall' });
    hall.does(oksana, { type: 'undoCall' });
    expect(calls(hall)).toEqual([['П002', 'called', 1]]);
    hall.calls('oksana', '1');
    expect(hall.last('ticketCalled').callId).toBe(`${hall.ticket('П001').id}.3`);
  });

  test.each([
    ['is served', 'serving', [{ type: 'startVisit' }]],
    ['has been served', 'over', [{ type: 'startVisit' }, { type: 'finishVisit' }]],
    ['did not come', 'over', [{ type: 'markNoShow' }]],
    ['is on an errand', 'over', [{ type: 'startVisit' }, { type: 'park', reason: 'paying' }]],
    [
      'was sent on',
      'over',
      [{ type: 'transfer', to: { kind: 'service', ...wish('move') }, withReturn: false }],
    ],
  ] as const)('C3, C4: who %s is %s for the hall', (_, state, commands) => {
    const hall = two();
    for (const command of commands) hall.does(oksana, command);
    expect(calls(hall)).toEqual([
      ['П002', 'called', 1],
      ['П001', state, 1],
    ]);
  });
});

describe('V2, M3: what is kept of a leg', () => {
  const hall = () => {
    const one = new Hall();
    one.sits('oksana', '1');
    one.sits('petro', '2');
    one.sits('ivan', '3');
    one.takes('id-card');
    one.at(1).calls('oksana', '1');
    return one;
  };

  test('V2, M1: one that was sent on before it began: nothing was done, and it has no beginning', () => {
    const one = hall();
    const to = { kind: 'desk', deskId: deskId('3') } as const;
    one.at(2).does(oksana, { type: 'transfer', to, withReturn: false });
    expect(one.ticket('П001').done).toEqual([
      {
        ...wish('id-card'),
        since: at(0),
        calledAt: at(1),
        startedAt: undefined,
        endedAt: at(2),
        deskId: deskId('1'),
        staffId: 'oksana',
        outcome: 'transferred',
        did: [],
      },
    ]);
    one.at(3).serves('ivan', '3');
    expect(one.ticket('П001').done[1]).toEqual({
      ...wish('id-card'),
      only: to,
      since: at(2),
      calledAt: at(3),
      startedAt: at(3),
      endedAt: at(3),
      deskId: deskId('3'),
      staffId: 'ivan',
      outcome: 'resolved',
      did: ['id-card'],
    });
  });

  test('M3: she comes back to the person, also when that person has gone to another window', () => {
    const one = hall();
    one.does(['ivan', '3'], { type: 'leaveDesk' });
    const to = { kind: 'service', ...wish('move') } as const;
    one.does(oksana, { type: 'transfer', to, withReturn: true });
    one.at(5).serves('petro', '2');
    expect(one.ticket('П001')).toMatchObject({
      status: 'waiting',
      ...wish('id-card'),
      only: { kind: 'staff', staffId: 'oksana' as StaffId },
      returnedAt: at(5),
    });
    one.does(oksana, { type: 'leaveDesk' });
    one.sits('oksana', '3');
    one.sits('ivan', '1');
    expect([one.next('1'), one.next('3')]).toEqual([undefined, 'П001']);
  });

  test('V2: the next of several services waits its turn and is not ahead', () => {
    const one = hall();
    one.takes('id-card', { more: [wish('move')] }, theKiosk);
    one.does(oksana, { type: 'markNoShow' });
    one.at(3).serves('oksana', '1');
    expect(one.ticket('П002')).toMatchObject({ serviceId: 'move', returnedAt: undefined });
  });
});
