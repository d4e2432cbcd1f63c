import { expect, test } from 'vitest';
import { CALLS_REMEMBERED } from '../domain/centre.ts';
import { asOf } from '../domain/decide.ts';
import { usualBoard, type BoardLayout } from '../domain/hall-settings.ts';
import {
  at,
  deskId,
  openEveryDay,
  plainRules,
  smallDesks,
  span,
  theSetup,
  withRules,
} from '../testing/builders.ts';
import { Hall } from '../testing/hall.ts';
import { boardView } from './board-view.ts';
import { boardNamed, viewOfZone } from './board-zone.ts';

/** Windows 1 (passports), 2 (residence) and 3 (everything), each with somebody working. */
function busyHall(): Hall {
  const hall = new Hall();
  for (const [name, desk] of [
    ['oksana', '1'],
    ['petro', '2'],
    ['ivan', '3'],
  ] as const)
    hall.sits(name, desk);
  for (const service of ['id-card', 'move', 'id-card', 'move', 'id-card']) hall.takes(service);
  return hall;
}
const seen = (hall: Hall) => boardView(hall.centre, hall.now);
const zone = (groups: string[], desks: string[]): BoardLayout => ({
  ...usualBoard,
  zone: { groups: groups as never, desks: desks.map(deskId) },
});

test('each window says whether it is free, awaits somebody, serves, has a break or is closed', () => {
  const hall = busyHall();
  hall.does(['petro', '2'], { type: 'beginBreak', reason: 'rest' });
  hall.calls('oksana', '1');
  hall.calls('ivan', '3');
  hall.does(['ivan', '3'], { type: 'startVisit' });
  expect(seen(hall).windows).toEqual([
    {
      deskId: 'desk-1',
      number: '1',
      place: 'window',
      groups: ['passport'],
      state: 'called',
      tickets: ['П001'],
    },
    {
      deskId: 'desk-2',
      number: '2',
      place: 'window',
      groups: ['residence'],
      state: 'break',
      tickets: [],
    },
    {
      deskId: 'desk-3',
      number: '3',
      place: 'window',
      groups: ['passport', 'residence'],
      state: 'serving',
      tickets: ['Р001'],
    },
  ]);
  hall.does(['ivan', '3'], { type: 'finishVisit' });
  hall.does(['petro', '2'], { type: 'endBreak' });
  hall.does(['petro', '2'], { type: 'leaveDesk' });
  expect(seen(hall).windows.map(({ state }) => state)).toEqual(['called', 'closed', 'free']);
});

test('a call says whether it is to a window, a room or a table', () => {
  const hall = busyHall();
  const desks = smallDesks.map((desk, i) => ({
    ...desk,
    ...(i === 0 && { place: 'room' as const }),
  }));
  expect(hall.ask(theSetup, { type: 'setDesks', desks })).toEqual(['desksSet']);
  hall.calls('oksana', '1');
  hall.calls('ivan', '3');
  expect(seen(hall).calls.map(({ place, desk }) => [desk, place])).toEqual([
    ['3', 'window'],
    ['1', 'room'],
  ]);
});

test('who was given up stays to be read for two minutes, however long ago she had been called', () => {
  const hall = busyHall();
  hall.calls('oksana', '1');
  hall.at(38).does(['oksana', '1'], { type: 'markNoShow' });
  const shown = (minutes: number) => seen(hall.at(minutes)).calls.map(({ number }) => number);
  expect(shown(39.9)).toEqual(['П001']);
  expect(shown(40)).toEqual([]);
});

test('a board of groups shows their calls at any window, and how many wait for them', () => {
  const hall = busyHall();
  hall.calls('ivan', '3');
  hall.calls('petro', '2');
  const residence = viewOfZone(seen(hall), zone(['residence'], []));
  expect(residence.calls.map(({ number, desk }) => [number, desk])).toEqual([['Р001', '2']]);
  expect(residence.waiting.map(({ letter, count }) => [letter, count])).toEqual([['Р', 1]]);
  expect(residence.waitingInAll).toBe(1);
  expect(residence.windows.map(({ number }) => number)).toEqual(['2', '3']);
});

test('a board of windows shows whoever is called there, and the queues of what is given there', () => {
  const hall = busyHall();
  hall.calls('oksana', '1');
  hall.calls('petro', '2');
  const first = viewOfZone(seen(hall), zone([], ['1']));
  expect(first.calls.map(({ number }) => number)).toEqual(['П001']);
  expect(first.waiting.map(({ letter }) => letter)).toEqual(['П']);
  expect(first.windows.map(({ number }) => number)).toEqual(['1']);
});

test('a board without a zone shows everything, and one of a name that is not set is unknown', () => {
  const hall = busyHall();
  hall.calls('oksana', '1');
  const view = seen(hall);
  expect(viewOfZone(view, usualBoard)).toBe(view);
  expect(boardNamed(view, null)).toBe(usualBoard);
  expect(boardNamed(view, 'hall-2')).toBeUndefined();
  const boards = ['main', 'hall-2'].map((id) => ({ ...usualBoard, id: id as never }));
  hall.ask(theSetup, { type: 'setHall', hall: { ...view.hall, boards } });
  expect(boardNamed(seen(hall), null)?.id).toBe('main');
  expect(boardNamed(seen(hall), 'hall-2')?.id).toBe('hall-2');
});

test('M4: whoever went to pay or to copy is shown with the place, as the window said it or as the building has it', () => {
  const hall = busyHall();
  const words = { uk: 'Каса, 1 поверх', en: 'Cash desk, ground floor' };
  const way = { uk: 'Ліворуч', en: 'To the left' };
  const spots = [{ id: 'cash' as never, kind: 'bank' as const, name: words, way, desks: [] }];
  hall.ask(theSetup, { type: 'setBuilding', spots });
  const parks = (
    name: string,
    desk: string,
    how: { reason: 'paying' | 'copying'; where?: string },
  ) => {
    hall.calls(name, desk);
    hall.does([name, desk], { type: 'startVisit' });
    hall.does([name, desk], { type: 'park', ...how });
  };
  parks('oksana', '1', { reason: 'paying' });
  parks('petro', '2', { reason: 'copying', where: 'кімната 7' });
  parks('ivan', '3', { reason: 'copying' });
  const told = seen(hall).parked.map(({ number, where }) => [number, where.uk]);
  expect(told).toHaveLength(2);
  expect(told).toEqual(
    expect.arrayContaining([
      ['П001', 'Каса, 1 поверх'],
      ['Р001', 'кімната 7'],
    ]),
  );
  expect(
    viewOfZone(seen(hall), zone(['residence'], [])).parked.map(({ number }) => number),
  ).toEqual(['Р001']);
});

test('W1: each queue is told with the range of its wait', () => {
  const hall = busyHall();
  const [first] = seen(hall).waiting;
  expect(first?.wait?.p50).toBeGreaterThan(0);
  expect(first?.wait?.p90).toBeGreaterThanOrEqual(first?.wait?.p50 ?? Infinity);
  expect(seen(hall).at).toBe(at(0));
});

test('S12: however busy other windows are, a zone keeps whoever is awaited there and the last who was', () => {
  const hall = busyHall();
  hall.calls('petro', '2');
  hall.does(['petro', '2'], { type: 'startVisit' });
  hall.calls('ivan', '3');
  for (let n = 0; n < 2 * CALLS_REMEMBERED; n++) {
    hall.takes('id-card');
    hall.calls('oksana', '1');
    hall.does(['oksana', '1'], { type: 'startVisit' });
    hall.does(['oksana', '1'], { type: 'finishVisit' });
  }
  const callsIn = (desk: string) =>
    viewOfZone(seen(hall), zone([], [desk])).calls.map(({ desk: window, state }) => [
      window,
      state,
    ]);
  expect(callsIn('2')).toEqual([['2', 'serving']]);
  expect(callsIn('3')).toEqual([['3', 'called']]);
  expect(hall.centre.calls.length).toBeLessThanOrEqual(CALLS_REMEMBERED + 2);
});

test('D4: whoever is still to come at midnight is awaited by the board as by her window; a recall is one call', () => {
  const midnight = 14 * 60;
  const hall = new Hall(withRules({ calls: { ...plainRules.calls, comeSeconds: 0 } }), {
    type: 'openingHoursSet',
    at: at(0),
    hours: openEveryDay(span('00:00', '24:00')),
  });
  for (const [name, desk] of [
    ['oksana', '1'],
    ['ivan', '3'],
  ] as const)
    hall.at(midnight - 5).sits(name, desk);
  for (const service of ['id-card', 'id-card', 'id-card']) hall.takes(service);
  hall.calls('ivan', '3');
  hall.does(['ivan', '3'], { type: 'startVisit' });
  hall.at(midnight - 1).calls('oksana', '1');
  const before = seen(hall).calls;
  const called = before.filter(({ state }) => state === 'called');
  expect([before.length, called.length]).toEqual([2, 1]);

  hall.at(midnight + 1);
  const { calls, windows } = boardView(asOf(hall.centre, hall.now), hall.now);
  expect(calls).toEqual(called);
  expect(windows[0]).toMatchObject({ state: 'called', tickets: [called[0]?.number] });

  hall.does(['oksana', '1'], { type: 'recall' });
  expect(hall.last('dayBegan')).toMatchObject({ awaited: called.map(({ callId }) => callId) });
  expect(seen(hall).calls).toMatchObject([{ number: called[0]?.number, time: 2 }]);
  hall.does(['oksana', '1'], { type: 'startVisit' });
  expect(seen(hall).calls).toMatchObject([{ state: 'serving' }]);
});
