import { describe, expect, test } from 'vitest';
import { at, staff, theKiosk, withRules } from '../testing/builders.ts';
import { Hall, wish } from '../testing/hall.ts';
import { aCategory, claims, prioritiesSet } from '../testing/priorities.ts';
import { hallAt } from './forecast-hall.ts';
import { look } from './shelf.ts';

const reception = staff('halyna', 'reception');
const categories = prioritiesSet(aCategory('law', { byLaw: true }), aCategory('local'));
const foreseen = (hall: Hall) => hallAt(hall.centre, hall.now);
const numbers = (hall: Hall) =>
  foreseen(hall).ids.map((id) => look(hall.centre.tickets, id)?.number);
const books = (hall: Hall, minutes: number) =>
  hall.ask(reception, { type: 'makeBooking', ...wish('id-card'), for: at(minutes) });
const comesForTheLast = (hall: Hall) => {
  const { bookingId } = hall.last('bookingMade');
  hall.ask(theKiosk, { type: 'checkIn', bookingId, language: 'uk' });
};

describe('W2: those who wait', () => {
  test('W2: each stands where she stands now, and it is known when that changes', () => {
    const hall = new Hall();
    hall.takes('id-card');
    hall.at(10);
    const [coming] = foreseen(hall).comings;
    expect(coming).toMatchObject({
      rank: 4,
      key: at(0),
      from: 0,
      agedFrom: 50 * 60,
      backupFrom: 5 * 60,
      freeUntil: 0,
      freeFrom: 50 * 60,
      dueFrom: Infinity,
      bookedKey: Infinity,
      then: undefined,
    });
    hall.at(61);
    expect(foreseen(hall).comings[0]).toMatchObject({
      rank: 2,
      agedFrom: Infinity,
      backupFrom: 0,
    });
  });

  test('W2, R1: by law she ages no further, and backup windows take her at once', () => {
    const hall = new Hall(categories);
    hall.takes('id-card', claims('law'));
    hall.takes('id-card', claims('local'));
    const [law, local] = foreseen(hall).comings;
    expect(law).toMatchObject({ rank: 0, agedFrom: Infinity, backupFrom: 0 });
    expect(local).toMatchObject({ rank: 4, key: at(-20), agedFrom: 3_600, backupFrom: 900 });
  });

  test('W2, Q5: a booked visitor is due a little before her time, unless she is already or came late', () => {
    const hall = new Hall();
    books(hall, 40);
    comesForTheLast(hall);
    hall.at(5);
    expect(foreseen(hall).comings[0]).toMatchObject({
      rank: 4,
      dueFrom: 20 * 60,
      bookedKey: at(40),
    });
    hall.at(25);
    expect(foreseen(hall).comings[0]).toMatchObject({ rank: 3, dueFrom: Infinity });
    const aged = new Hall();
    books(aged, 200);
    comesForTheLast(aged);
    aged.at(61);
    expect(foreseen(aged).comings[0]).toMatchObject({ rank: 2, dueFrom: Infinity });
    const late = new Hall();
    books(late, 1);
    late.at(20);
    comesForTheLast(late);
    expect(foreseen(late).comings[0]).toMatchObject({ rank: 4, dueFrom: Infinity });
  });

  test('W2: they are told apart by their tickets, first to last, without services that are off', () => {
    const hall = new Hall(categories);
    hall.takes('id-card');
    hall.takes('move');
    hall.takes('foreign', claims('law'));
    expect(numbers(hall)).toEqual(['П002', 'П001', 'Р001']);
    hall.ask(staff('chief', 'hard-day'), {
      type: 'switchServicesOff',
      services: [wish('id-card').serviceId],
      reason: 'power',
    });
    expect(numbers(hall)).toEqual(['П002', 'Р001']);
  });

  test('W2, V2: the services after the present one come when it is over', () => {
    const hall = new Hall();
    hall.takes('id-card', { more: [wish('move'), wish('foreign')] });
    hall.sits('petro', '2');
    const { comings, kinds, from, mayStayAway } = foreseen(hall);
    expect(mayStayAway).toEqual([]);
    expect(comings.map(({ then }) => then)).toEqual([2, undefined, 1]);
    expect([...from]).toEqual([0, Infinity, Infinity]);
    expect(comings[2]).toMatchObject({
      rank: 4,
      key: at(0),
      agedFrom: Infinity,
      dueFrom: Infinity,
      bookedKey: Infinity,
      backupFrom: Infinity,
      freeUntil: 0,
      freeFrom: Infinity,
    });
    expect(kinds.map(({ line, late }) => ({ line, late }))).toEqual([{ line: [], late: [2] }]);
  });
});

describe('W4: booked visitors who are not here yet', () => {
  test('W4: those of the coming four hours are waited for', () => {
    const hall = new Hall();
    hall.sits('oksana', '1');
    for (const minutes of [20, 240, 241, 24 * 60 + 20]) books(hall, minutes);
    const { comings, mayStayAway, kinds } = foreseen(hall);
    expect(comings.map(({ rank, key, from }) => [rank, key, from])).toEqual([
      [3, at(20), 1_200],
      [3, at(240), 14_400],
    ]);
    expect(mayStayAway).toEqual([0, 1]);
    expect(kinds[0]?.late).toEqual([0, 1]);
  });

  test('W4: who has come waits with the others, and whose time is past is waited for no more', () => {
    const hall = new Hall();
    books(hall, 10);
    books(hall, 40);
    comesForTheLast(hall);
    hall.at(10);
    const { comings, mayStayAway } = foreseen(hall);
    expect(comings.map(({ from }) => from)).toEqual([0]);
    expect(mayStayAway).toEqual([]);
  });
});

describe('W2: the hall as a whole', () => {
  test('W2, R1: of the visitors of the day so many go before the others', () => {
    const hall = new Hall(categories);
    expect(foreseen(hall).overtaken).toBe(0);
    hall.takes('id-card', claims('law'));
    hall.takes('id-card', claims('local'));
    hall.takes('id-card');
    expect(foreseen(hall).overtaken).toBe(1 / 33);
  });

  test('W2, C6: who does not come is waited for as long as is set, or a minute and a half', () => {
    expect(foreseen(new Hall()).comeSeconds).toBe(90);
    const rules = { recallSeconds: 0, announcementsAtMost: 9, comeSeconds: 120, graceMinutes: 20 };
    expect(foreseen(new Hall(withRules({ calls: rules }))).comeSeconds).toBe(120);
  });
});
