import { describe, expect, test } from 'vitest';
import {
  aDesk,
  at,
  deskId,
  openEveryDay,
  plainRules,
  smallDesks,
  span,
  staff,
  usualClosing,
  withRules,
} from '../testing/builders.ts';
import { Hall, wish } from '../testing/hall.ts';
import type { Event } from './events.ts';
import { nextDue } from './passing.ts';

const due = (hall: Hall) => nextDue(hall.centre, hall.now);
const oksana = ['oksana', '1'] as const;
const twoMinutes = withRules({ calls: { ...plainRules.calls, comeSeconds: 120 } });

describe('C6: somebody who was called is looked for when her time is over', () => {
  test('C6: and after a recall, when the time that began anew is over', () => {
    const hall = new Hall(twoMinutes);
    hall.sits('oksana', '1');
    hall.takes('id-card');
    expect(due(hall)).toBeUndefined();
    hall.calls('oksana', '1');
    expect(due(hall)).toBe(at(2));
    hall.at(1).does(oksana, { type: 'recall' });
    expect(due(hall)).toBe(at(3));
    hall.does(oksana, { type: 'startVisit' });
    expect(due(hall)).toBeUndefined();
  });

  test('C6: of several the first whose time is over', () => {
    const hall = new Hall(twoMinutes);
    hall.sits('oksana', '1');
    hall.sits('ivan', '3');
    hall.takes('id-card');
    hall.takes('id-card');
    hall.at(1).calls('ivan', '3');
    hall.at(1, 30).calls('oksana', '1');
    expect(due(hall)).toBe(at(3));
    expect(hall.at(3).tick()).toEqual(['noShowMarked']);
    expect(due(hall)).toBe(at(3, 30));
  });

  test('C6, X2, X3: in an air raid only its end is waited for', () => {
    const hall = new Hall(twoMinutes);
    hall.sits('oksana', '1');
    hall.takes('id-card');
    hall.calls('oksana', '1');
    hall.at(1).ask(staff('petro'), { type: 'soundAirRaid' });
    expect(due(hall)).toBeUndefined();
    hall.at(5).ask(staff('petro'), { type: 'giveAllClear' });
    expect(due(hall)).toBe(at(15));
    hall.at(15).tick();
    expect(due(hall)).toBe(at(16));
  });
});

describe('D7, A3: breaks begin and end by the clock', () => {
  const withBreaks = (): Hall => {
    const breaks = [
      { from: '13:00', until: '14:00' },
      { from: '10:30', until: '11:00' },
    ] as never;
    const desks = smallDesks.map((desk) => ({ ...desk, breaks }));
    const hall = new Hall({ type: 'desksSet', at: at(0), desks });
    hall.sits('oksana', '1');
    return hall;
  };

  test('D7: the next planned break, its end, and the one after it', () => {
    const hall = withBreaks();
    expect(due(hall)).toBe(at(30));
    expect(due(hall.at(30))).toBe(at(30));
    hall.tick();
    expect(due(hall)).toBe(at(60));
    expect(hall.at(60).tick()).toEqual(['breakEnded']);
    expect(due(hall)).toBe(at(180));
    expect(due(hall.at(241))).toBeUndefined();
  });

  test('D7: while a visitor is at the window, or in a free break, no planned one is waited for', () => {
    const hall = withBreaks();
    hall.takes('id-card');
    hall.calls('oksana', '1');
    expect(due(hall)).toBeUndefined();
    hall.does(oksana, { type: 'startVisit' });
    hall.does(oksana, { type: 'finishVisit' });
    hall.does(oksana, { type: 'beginBreak', reason: 'rest', minutes: 5 });
    expect(due(hall)).toBeUndefined();
    expect(hall.at(31).tick()).toEqual([]);
    hall.does(oksana, { type: 'endBreak' });
    expect(due(hall)).toBe(at(31));
    hall.does(oksana, { type: 'leaveDesk' });
    expect(due(hall)).toBeUndefined();
    expect(hall.tick()).toEqual([]);
  });

  test('D7: one that was taken and ended by hand does not begin again, but the later one does', () => {
    const hall = withBreaks();
    expect(hall.at(30).tick()).toEqual(['breakBegan']);
    expect(hall.last('breakBegan')).toMatchObject({ reason: 'lunch', until: at(60) });
    hall.at(35).does(oksana, { type: 'endBreak' });
    expect(hall.at(36).tick()).toEqual([]);
    expect(hall.at(180).tick()).toEqual(['breakBegan']);
    expect(hall.last('breakBegan').until).toBe(at(240));
  });

  test('D7: one whose end has come does not begin any more', () => {
    const hall = withBreaks();
    expect(hall.at(60).tick()).toEqual([]);
  });

  test('A3, D7: a planned break begins also in the pause after declining', () => {
    const breaks = [{ from: '10:30', until: '11:00' }] as never;
    const hall = new Hall(withRules({ assignment: { mode: 'assign', pauseSeconds: 60 } }), {
      type: 'desksSet',
      at: at(0),
      desks: smallDesks.map((desk) => ({ ...desk, breaks })),
    });
    hall.sits('oksana', '1');
    hall.at(29).takes('id-card');
    hall.at(29, 30).does(oksana, { type: 'declineCall' });
    expect(hall.at(30).tick()).toEqual(['breakBegan']);
  });

  test('A3: the pause of who declined a visitor ends by itself', () => {
    const hall = new Hall(withRules({ assignment: { mode: 'assign', pauseSeconds: 60 } }));
    hall.sits('oksana', '1');
    hall.takes('id-card');
    hall.at(1).does(oksana, { type: 'declineCall' });
    expect(due(hall)).toBe(at(2));
    expect(hall.at(1, 59).tick()).toEqual([]);
    expect(hall.at(2).tick()).toEqual(['breakEnded', 'ticketCalled']);
  });
});

describe('H8: the end of reception', () => {
  const untilNoon: Event[] = [
    withRules({ closing: { ...usualClosing, left: 'unserved' } }),
    { type: 'openingHoursSet', at: at(0), hours: openEveryDay(span('09:00', '12:00')) },
  ];

  test('H8: is waited for where the queue is let go then, and once a day', () => {
    const hall = new Hall(...untilNoon);
    for (let minute = 0; minute < 6; minute++) hall.at(minute).takes('id-card');
    expect(due(hall)).toBe(at(120));
    expect(hall.at(119, 59).tick()).toEqual([]);
    expect(hall.at(120).tick()).toEqual(['receptionEnded']);
    expect(hall.last('receptionEnded').unserved).toEqual([1, 2, 3, 4, 5, 6].map((n) => `t-${n}`));
    expect(due(hall)).toBeUndefined();
    expect(due(new Hall(...untilNoon.slice(1)))).toBeUndefined();
  });

  test('H8, X2: not in the middle of an air raid, and not on a day that is closed', () => {
    const hall = new Hall(...untilNoon);
    hall.takes('id-card');
    hall.ask(staff('petro'), { type: 'soundAirRaid' });
    expect(due(hall)).toBeUndefined();
    expect(hall.at(130).tick()).toEqual([]);
    hall.ask(staff('petro'), { type: 'resumeCalls' });
    expect(hall.tick()).toEqual(['receptionEnded']);
    const closed: Event = { type: 'openingHoursSet', at: at(0), hours: openEveryDay() };
    expect(due(new Hall(...untilNoon, closed))).toBeUndefined();
  });

  test('H4, H8: visitors are received as long as reception lasts', () => {
    const longer = { ...span('09:00', '12:00'), receptionUntil: '13:00' as never };
    const hall = new Hall(...untilNoon, {
      type: 'openingHoursSet',
      at: at(0),
      hours: openEveryDay(longer, span('08:00', '08:30')),
    });
    expect(due(hall)).toBe(at(180));
  });
});

describe('A1, Q7: a free window is sent whom it helps out with', () => {
  const helper = { ...aDesk('1', 'move'), backup: [wish('id-card').serviceId] };
  const desks: Event = { type: 'desksSet', at: at(0), desks: [helper, aDesk('2', 'id-card')] };
  const assigning = withRules({ assignment: { mode: 'assign', pauseSeconds: 60 } });

  test('A1, Q7: when she has waited as long as is set', () => {
    const hall = new Hall(assigning, desks);
    hall.sits('oksana', '1');
    hall.at(1).takes('id-card');
    expect(due(hall.at(4))).toBe(at(16));
    expect(hall.at(15, 59).tick()).toEqual([]);
    expect(due(hall.at(17))).toBe(at(17));
    expect(hall.tick()).toEqual(['ticketCalled']);
    expect(due(hall)).toBeUndefined();
  });

  test('A1, Q7: one of several free windows is enough; one that does not help out is none', () => {
    const hall = new Hall(assigning, {
      type: 'desksSet',
      at: at(0),
      desks: [helper, aDesk('2', 'id-card'), aDesk('3', 'foreign')],
    });
    hall.sits('ivan', '3');
    hall.takes('id-card');
    expect(due(hall)).toBeUndefined();
    hall.sits('oksana', '1');
    expect(due(hall)).toBe(at(15));
  });

  test('A1, Q7: not where operators call, nor for a service that is off, nor in an air raid', () => {
    const pulling = new Hall(desks);
    pulling.sits('oksana', '1');
    pulling.takes('id-card');
    expect(due(pulling)).toBeUndefined();
    const chief = staff('chief', 'hard-day');
    const hall = new Hall(assigning, desks);
    hall.sits('oksana', '1');
    hall.takes('id-card');
    const services = [wish('id-card').serviceId];
    hall.ask(chief, { type: 'switchServicesOff', services, reason: 'power' });
    expect(due(hall)).toBeUndefined();
    hall.ask(chief, { type: 'switchServicesOn', services });
    expect(due(hall)).toBe(at(15));
    hall.ask(chief, { type: 'soundAirRaid' });
    expect(due(hall)).toBeUndefined();
  });

  test('A1, M2, Q3: who was sent to a busy window goes to a free one when she has aged', () => {
    const hall = new Hall(assigning);
    hall.sits('ivan', '3');
    hall.takes('id-card');
    hall.does(['ivan', '3'], { type: 'startVisit' }, 'П001');
    hall.at(1).sits('oksana', '1');
    hall.takes('id-card');
    const oksanas = ['oksana', '1'] as const;
    hall.does(oksanas, { type: 'startVisit' }, 'П002');
    const to = { kind: 'desk', deskId: deskId('3') } as const;
    hall.at(5).does(oksanas, { type: 'transfer', to, withReturn: false }, 'П002');
    expect(due(hall)).toBe(at(65));
    expect(hall.at(64, 59).tick()).toEqual([]);
    expect(hall.at(65).tick()).toEqual(['ticketCalled']);
    expect(hall.last('ticketCalled')).toMatchObject({ number: 'П002', deskId: deskId('1') });
  });

  test('A1: nobody is sent to a window whose planned break is due, nor in an air raid', () => {
    const breaks = [{ from: '10:30', until: '11:00' }] as never;
    const hall = new Hall(assigning, {
      type: 'desksSet',
      at: at(0),
      desks: smallDesks.map((desk) => ({ ...desk, breaks })),
    });
    hall.sits('oksana', '1');
    hall.at(31).takes('id-card');
    expect(hall.story.map(({ type }) => type)).not.toContain('ticketCalled');
    const raid = new Hall(assigning);
    raid.takes('id-card');
    raid.ask(staff('petro'), { type: 'soundAirRaid' });
    expect(raid.sits('oksana', '1')).toEqual(['deskTaken']);
    expect(raid.ask(staff('petro'), { type: 'resumeCalls' })).toEqual([
      'callsResumed',
      'ticketCalled',
    ]);
  });
});

test('C6, D7: nobody but the clock asks for what the clock makes happen', () => {
  const hall = new Hall();
  expect(hall.ask(staff('petro'), { type: 'passTime' })).toBe('not-yours-to-ask');
  expect(hall.tick()).toEqual([]);
});
