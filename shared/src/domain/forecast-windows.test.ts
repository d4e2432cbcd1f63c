import { describe, expect, test } from 'vitest';
import { aDesk, at, deskId, staff, theKiosk, withRules } from '../testing/builders.ts';
import { Hall, wish } from '../testing/hall.ts';
import { aCategory, claims, prioritiesSet } from '../testing/priorities.ts';
import type { Desk } from './desk.ts';
import type { Event } from './events.ts';
import { hallAt } from './forecast-hall.ts';
import type { Purpose } from './catalogue.ts';
import type { ServiceId, StaffId } from './ids.ts';
import { look } from './shelf.ts';

const categories = prioritiesSet(aCategory('law', { byLaw: true }), aCategory('local'));
const foreseen = (hall: Hall) => hallAt(hall.centre, hall.now);
const desksSet = (...desks: Desk[]): Event => ({ type: 'desksSet', at: at(0), desks });
const comesFor = (hall: Hall, minutes: number) => {
  hall.ask(staff('halyna', 'reception'), {
    type: 'makeBooking',
    ...wish('id-card'),
    for: at(minutes),
  });
  const { bookingId } = hall.last('bookingMade');
  hall.ask(theKiosk, { type: 'checkIn', bookingId, language: 'uk' });
};

describe('W2: the windows that are open', () => {
  const slots = (hall: Hall) => foreseen(hall).slots;

  test('W2: a window where nobody works does not count; those that give the same are one kind', () => {
    const hall = new Hall(desksSet(aDesk('1', 'id-card'), aDesk('2', 'move'), aDesk('3', 'move')));
    expect(slots(hall)).toEqual([]);
    hall.sits('petro', '2');
    hall.sits('ivan', '3');
    hall.sits('oksana', '1');
    expect(slots(hall).map(({ kind, busy, freeFrom }) => [kind, busy, freeFrom])).toEqual([
      [0, undefined, 0],
      [1, undefined, 0],
      [1, undefined, 0],
    ]);
  });

  const two = (first: object, second: object = {}) =>
    desksSet({ ...aDesk('1', 'move'), ...first }, { ...aDesk('2', 'move'), ...second });
  const backup = [wish('id-card').serviceId];
  test.each<[string, number, Event[]]>([
    ['give the same', 1, [two({})]],
    ['serve other purposes', 2, [two({ purposes: ['collect'] as Purpose[] })]],
    ['help out with something else', 2, [two({ backup })]],
    ['give something else', 2, [two({ services: ['move', 'foreign'] as ServiceId[] })]],
    [
      'have somebody who can do other things',
      2,
      [two({}), { type: 'skillsSet', at: at(0), skills: { ivan: { services: [], backup: [] } } }],
    ],
  ])('W2, D6: windows that %s are %i in kind', (_, kinds, events) => {
    const hall = new Hall(...events);
    hall.sits('oksana', '1');
    hall.sits('ivan', '2');
    expect(foreseen(hall).kinds).toHaveLength(kinds);
  });

  test('W2: who is at a window keeps it, with what an errand took already, and goes on after it', () => {
    const hall = new Hall(withRules({ visitorsAtDesk: 2 }));
    const oksana = ['oksana', '1'] as const;
    hall.sits('oksana', '1');
    hall.takes('id-card', { more: [wish('move')] });
    hall.calls('oksana', '1');
    hall.does(oksana, { type: 'startVisit' });
    hall.at(4).does(oksana, { type: 'park', reason: 'copying' });
    hall.at(9).ask(staff('petro'), { type: 'bringBack', ticketId: hall.ticket('П001').id });
    hall.at(10).calls('oksana', '1');
    hall.at(13);
    expect(slots(hall).map(({ kind, busy }) => ({ kind, ...busy }))).toEqual([
      { kind: 0, elapsed: 7 * 60, pace: expect.anything(), then: 0 },
      { kind: 0 },
    ]);
    hall.does(oksana, { type: 'startVisit' });
    expect(slots(hall)[0]?.busy).toMatchObject({ elapsed: 7 * 60 });
    const single = new Hall();
    single.sits('oksana', '1');
    single.takes('id-card');
    single.calls('oksana', '1');
    expect(Object.keys(slots(single)[0]?.busy ?? {})).toEqual(['elapsed', 'pace']);
  });

  test('W4: a break is waited for: to its end, or as long as breaks last', () => {
    const hall = new Hall();
    hall.sits('oksana', '1');
    const free = (minutes: number) => slots(hall.at(minutes))[0]?.freeFrom;
    hall.does(['oksana', '1'], { type: 'beginBreak', reason: 'rest', minutes: 10 });
    expect([free(4), free(10), free(15)]).toEqual([360, 300, 300]);
    hall.does(['oksana', '1'], { type: 'endBreak' });
    hall.does(['oksana', '1'], { type: 'beginBreak', reason: 'rest' });
    expect([free(15), free(20), free(26)]).toEqual([900, 600, 300]);
  });

  test('W4, X3: nobody is called before an air raid is over, and a longer break still lasts', () => {
    const hall = new Hall();
    hall.sits('oksana', '1');
    hall.ask(staff('petro'), { type: 'soundAirRaid' });
    expect(slots(hall)[0]?.freeFrom).toBe(Infinity);
    hall.ask(staff('petro'), { type: 'giveAllClear', minutes: 10 });
    expect(slots(hall.at(2))[0]?.freeFrom).toBe(480);
    hall.does(['oksana', '1'], { type: 'beginBreak', reason: 'rest', minutes: 30 });
    expect(slots(hall)[0]?.freeFrom).toBe(1_800);
  });

  test('W4, D7: planned breaks of today are known, but not those that are over or were taken', () => {
    const breaks = [
      { from: '10:30', until: '11:00' },
      { from: '13:00', until: '14:00' },
    ] as never;
    const hall = new Hall(desksSet({ ...aDesk('1', 'id-card'), breaks }));
    hall.sits('oksana', '1');
    const known = (minutes: number) => slots(hall.at(minutes))[0]?.breaks;
    expect(known(0)).toEqual([
      { from: 1_800, until: 3_600 },
      { from: 10_800, until: 14_400 },
    ]);
    expect(known(40)?.[0]).toEqual({ from: -600, until: 1_200 });
    expect(known(60)).toEqual([{ from: 7_200, until: 10_800 }]);
    hall.at(30).tick();
    hall.at(35).does(['oksana', '1'], { type: 'endBreak' });
    expect(known(36)).toEqual([{ from: 144 * 60, until: 204 * 60 }]);
  });
});

describe('W2: who is called where', () => {
  /** The lists of every kind of window, by the numbers of the tickets. */
  const lists = (hall: Hall) => {
    const { kinds, ids } = foreseen(hall);
    const named = (list: readonly number[]) =>
      list.map((i) => look(hall.centre.tickets, ids[i] ?? '')?.number);
    return kinds.map(({ line, ageing, due, backup }) => ({
      line: named(line),
      ageing: named(ageing),
      due: named(due),
      backup: named(backup),
    }));
  };

  test('W2, Q3, Q5: lists for those who age and those whose booked time comes', () => {
    const hall = new Hall(categories);
    hall.sits('oksana', '1');
    hall.takes('id-card');
    for (const minutes of [55, 50, 58]) comesFor(hall, minutes);
    hall.at(9).takes('id-card', claims('law'));
    hall.at(10).takes('id-card', claims('local'));
    expect(lists(hall)).toEqual([
      {
        line: ['П005', 'П006', 'П001', 'П002', 'П003', 'П004'],
        ageing: ['П001', 'П002', 'П003', 'П004', 'П006'],
        due: ['П003', 'П002', 'П004'],
        backup: [],
      },
    ]);
    expect(foreseen(hall).kinds[0]?.late).toEqual([]);
  });

  test('W2, Q7: a window that helps out has its helped in the order in which they join in', () => {
    const helper = { ...aDesk('1', 'move'), backup: [wish('id-card').serviceId] };
    const hall = new Hall(categories, desksSet(helper, aDesk('2', 'id-card')));
    hall.sits('oksana', '1');
    hall.takes('move');
    hall.takes('id-card');
    hall.at(5).takes('id-card', claims('local'));
    hall.at(7).takes('id-card');
    // П002 counts as having come at 9:45, so she stands before П001; but she joins in later.
    expect(lists(hall)).toEqual([
      { line: ['Р001'], ageing: ['Р001'], due: [], backup: ['П001', 'П002', 'П003'] },
    ]);
  });

  test('W2, M2: who was sent to one window waits for it alone', () => {
    const hall = new Hall(desksSet(aDesk('1', 'id-card'), aDesk('2', 'id-card')));
    hall.sits('oksana', '1');
    hall.sits('ivan', '2');
    hall.takes('id-card');
    hall.calls('oksana', '1');
    hall.does(['oksana', '1'], {
      type: 'transfer',
      to: { kind: 'desk', deskId: deskId('2') },
      withReturn: false,
    });
    hall.takes('id-card');
    expect(lists(hall).map(({ line }) => line)).toEqual([['П002'], ['П001', 'П002']]);
  });

  test('W2, M2: while the window that she was sent to has a break, and when she has waited long, others may call her', () => {
    const helper = { ...aDesk('3', 'move'), backup: [wish('id-card').serviceId] };
    const hall = new Hall(
      desksSet(aDesk('1', 'id-card'), aDesk('2', 'move'), helper, aDesk('4', 'foreign')),
    );
    hall.sits('oksana', '1');
    hall.sits('ivan', '2');
    hall.sits('petro', '3');
    hall.sits('halyna', '4');
    hall.takes('id-card');
    hall.calls('oksana', '1');
    const to = { kind: 'staff', staffId: 'ivan' as StaffId } as const;
    hall.does(['oksana', '1'], { type: 'transfer', to, withReturn: false });
    const sent = () =>
      foreseen(hall).kinds.map(({ line, backup, sentOn }) => [line, backup, sentOn]);
    const seen = [
      [[], [], [{ who: 0, from: 0 }]],
      [[0], [], []],
      [[], [], [{ who: 0, from: 900 }]],
      [[], [], []],
    ];
    expect(sent()).toEqual(seen);
    expect(foreseen(hall).comings[0]).toMatchObject({ freeUntil: 0, freeFrom: 3_600 });
    hall.does(['ivan', '2'], { type: 'beginBreak', reason: 'rest', minutes: 10 });
    expect(sent()).toEqual(seen);
    expect(foreseen(hall.at(4)).comings[0]).toMatchObject({ freeUntil: 360, freeFrom: 3_360 });
  });

  test('W2, M3: who is to come back to one window is not foreseen at another that gives the same', () => {
    const hall = new Hall(
      desksSet(aDesk('1', 'id-card'), aDesk('2', 'id-card'), aDesk('3', 'move')),
    );
    hall.sits('oksana', '1');
    hall.sits('ivan', '2');
    hall.sits('petro', '3');
    hall.takes('id-card');
    hall.calls('oksana', '1');
    const to = { kind: 'service', ...wish('move') } as const;
    hall.does(['oksana', '1'], { type: 'transfer', to, withReturn: true });
    hall.calls('petro', '3');
    const { kinds, slots } = foreseen(hall);
    expect(kinds.map(({ late }) => late)).toEqual([[0], [], []]);
    expect(slots.map(({ kind }) => kind)).toEqual([0, 1, 2]);
  });

  test('W2, M2: a person who is not here binds nobody', () => {
    const hall = new Hall();
    hall.sits('oksana', '1');
    hall.sits('ivan', '3');
    hall.takes('id-card');
    hall.calls('oksana', '1');
    const to = { kind: 'staff', staffId: 'ivan' as StaffId } as const;
    hall.does(['oksana', '1'], { type: 'transfer', to, withReturn: false });
    const lines = () => lists(hall).map(({ line }) => line);
    expect(lines()).toEqual([[], ['П001']]);
    hall.does(['ivan', '3'], { type: 'leaveDesk' });
    expect(lines()).toEqual([['П001']]);
  });
});
