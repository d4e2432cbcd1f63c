import { expect, test } from 'vitest';
import type { StaffId } from '../domain/ids.ts';
import { staff, withRules } from '../testing/builders.ts';
import { Hall } from '../testing/hall.ts';
import { ownDayView } from './own-day-view.ts';

const oksana = ['oksana', '1'] as const;
const day = (hall: Hall, name = 'oksana') => ownDayView(hall.centre, name as StaffId, hall.now);

/** П001 waits 4 minutes and is served for 6, П002 waits 10 and is served for 2. */
function morning(): Hall {
  const hall = new Hall();
  hall.sits(...oksana);
  hall.takes('id-card');
  hall.takes('id-card');
  hall.at(4).calls(...oksana);
  hall.does(oksana, { type: 'startVisit' });
  hall.at(10).does(oksana, { type: 'finishVisit' });
  hall.calls(...oksana);
  hall.does(oksana, { type: 'startVisit' });
  hall.at(12).does(oksana, { type: 'finishVisit' });
  return hall;
}

test('an operator sees how many she served and how long a visit and a wait were on average', () => {
  expect(day(morning())).toMatchObject({ served: 2, serving: 240, waited: 420, noShows: 0 });
});

test('who did not come is counted by herself, and is nobody who was served', () => {
  const hall = morning();
  hall.takes('id-card');
  hall.at(14).calls(...oksana);
  hall.does(oksana, { type: 'markNoShow' });
  expect(day(hall)).toMatchObject({ served: 2, noShows: 1, serving: 240 });
});

test('C7: a no-show that is taken back, by whomever, is counted no more', () => {
  const hall = morning();
  const number = hall.takes('id-card');
  hall.at(14).calls(...oksana);
  hall.does(oksana, { type: 'markNoShow' });
  hall.sits('petro', '3');
  hall.ask(staff('petro'), { type: 'takeBack', ticketId: hall.ticket(number).id });
  expect(day(hall).noShows).toBe(0);
  expect(day(hall, 'petro').noShows).toBe(0);
  hall.at(15).calls(...oksana);
  hall.does(oksana, { type: 'markNoShow' });
  expect(day(hall).noShows).toBe(1);
});

test('D7: a break is counted when it is over, with its length', () => {
  const hall = morning();
  hall.does(oksana, { type: 'beginBreak', reason: 'rest' });
  expect(day(hall)).toMatchObject({ breaks: 0, breakSeconds: 0 });
  hall.at(27).does(oksana, { type: 'endBreak' });
  expect(day(hall)).toMatchObject({ breaks: 1, breakSeconds: 900 });
});

test('D7: a break that ends by leaving the window, or by being relieved there, is counted too', () => {
  const hall = morning();
  hall.does(oksana, { type: 'beginBreak', reason: 'rest' });
  hall.at(22).does(oksana, { type: 'leaveDesk' });
  expect(day(hall)).toMatchObject({ breaks: 1, breakSeconds: 600 });
  hall.at(30).sits(...oksana);
  hall.does(oksana, { type: 'beginBreak', reason: 'rest' });
  hall.at(35).sits('petro', '1', 'oksana');
  expect(day(hall)).toMatchObject({ breaks: 2, breakSeconds: 900 });
  expect(day(hall, 'petro')).toMatchObject({ breaks: 0, seatedAt: hall.now });
  hall.does(['petro', '1'], { type: 'leaveDesk' });
  expect(day(hall, 'petro')).toMatchObject({ breaks: 0 });
});

test('X2: an air raid lengthens no break', () => {
  const hall = morning();
  hall.does(oksana, { type: 'beginBreak', reason: 'rest' });
  hall.at(14).ask(staff('oksana'), { type: 'soundAirRaid' });
  hall.at(44).ask(staff('oksana'), { type: 'resumeCalls' });
  hall.at(47).does(oksana, { type: 'endBreak' });
  expect(day(hall)).toMatchObject({ breaks: 1, breakSeconds: 300 });
});

test('A3: the pause after declining is no break', () => {
  const hall = new Hall(withRules({ assignment: { mode: 'assign', pauseSeconds: 60 } }));
  hall.sits(...oksana);
  hall.takes('id-card');
  hall.does(oksana, { type: 'declineCall' });
  hall.at(2).tick();
  expect(hall.last('breakEnded')).toBeDefined();
  expect(day(hall)).toMatchObject({ breaks: 0 });
});

test('an air raid lengthens no visit', () => {
  const hall = new Hall();
  hall.sits(...oksana);
  hall.takes('id-card');
  hall.calls(...oksana);
  hall.does(oksana, { type: 'startVisit' });
  hall.at(2).ask(staff('oksana'), { type: 'soundAirRaid' });
  hall.at(32).ask(staff('oksana'), { type: 'resumeCalls' });
  hall.at(35).does(oksana, { type: 'finishVisit' });
  expect(day(hall).serving).toBe(300);
});

test('everybody sees her own day, since when she sits there, and a new day begins with nothing', () => {
  const hall = morning();
  hall.at(20).sits('petro', '3');
  expect(day(hall, 'petro')).toMatchObject({ served: 0, seatedAt: hall.now });
  expect(day(hall, 'petro')).not.toHaveProperty('serving');
  hall.at(24 * 60).takes('move');
  expect(day(hall)).toMatchObject({ served: 0, breaks: 0 });
  expect(day(hall)).not.toHaveProperty('seatedAt');
});
