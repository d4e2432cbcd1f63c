import { expect, test } from 'vitest';
import { deskName, freeFirst, isForOthers, myDesk, nameOf, waitingFor } from './hall.ts';
import type { StaffId } from '@cherha/shared/domain/ids.ts';
import { defined } from '@cherha/shared/domain/result.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import { sampleHall } from './previews/sample-hall.ts';

test('free windows come first, each half in the order of the hall', () => {
  const numbers = freeFirst(sampleHall().view.desks).map(({ number }) => number);
  expect(numbers).toEqual(['5', '6', '7', '8', '1', '2', '3', '4']);
});

test('a window is called by what stands under its number', () => {
  const [desk] = sampleHall().view.desks;
  const named = (place?: 'room' | 'table') =>
    deskName(sayIn('uk'), { ...defined(desk, 'desk'), number: '12', ...(place && { place }) });
  expect([named(), named('room'), named('table')]).toEqual(['Вікно 12', 'Кабінет 12', 'Стіл 12']);
});

test('my window is the one where the server says I sit', () => {
  expect(myDesk(sampleHall())?.number).toBe('3');
  expect(myDesk(sampleHall({ seated: false }))).toBeUndefined();
});

test('those who wait for me keep the order of the queue', () => {
  const hall = sampleHall({ waiting: 20 });
  const desk = myDesk(hall);
  const mine = desk ? waitingFor(hall, desk) : [];
  const order = hall.view.waiting.filter((ticket) => mine.includes(ticket));
  expect(mine).toEqual(order);
  expect(mine.every((ticket) => desk?.services.includes(ticket.serviceId))).toBe(true);
});

test('Q8: far down a long line nobody of this window is taken for another one’s', () => {
  const hall = sampleHall({ waiting: 100 });
  const desk = defined(myDesk(hall), 'my desk');
  expect(waitingFor(hall, desk)).toHaveLength(30);
  const others = hall.view.waiting.filter((ticket) => isForOthers(hall, desk, ticket));
  expect(others.some(({ serviceId }) => desk.services.includes(serviceId))).toBe(false);
  expect(others.length).toBe(100 - (desk.line?.count ?? 0));
});

test('an account that is gone is shown by its id and not as nobody', () => {
  expect(nameOf(sampleHall(), 'gone' as StaffId)).toBe('gone');
});
