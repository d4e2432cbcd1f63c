import { defined } from '@cherha/shared/domain/result.ts';
import { expect, test } from 'vitest';
import { myDesk } from '../hall.ts';
import { workWishes } from '../keys/key-map.ts';
import { sampleHall, visitors } from '../previews/sample-hall.ts';
import { offersNow } from './offers.ts';
import { standingOf } from './standing.ts';

const standing = (some: Parameters<typeof sampleHall>[0]) => {
  const hall = sampleHall(some);
  return standingOf(hall, defined(myDesk(hall), 'my desk'));
};

test('the main button offers the main action of the moment', () => {
  expect(offersNow(standing({ waiting: 3 }), 'live').main).toEqual({
    wish: 'main',
    action: 'callNext',
  });
  expect(offersNow(standing({ visitor: visitors.called }), 'live').main.action).toBe('startVisit');
});

test('without a connection nothing can be pressed, and that is the reason given', () => {
  const offers = offersNow(standing({ visitor: visitors.called, waiting: 3 }), 'lost');
  expect(workWishes.map((wish) => offers[wish].off)).toEqual(workWishes.map(() => 'no-link'));
});

test('only those who wait for this window count as waiting', () => {
  // Of twelve people the sample window serves eight: it gives four services of six.
  expect(standing({ waiting: 12 }).waitingHere).toBe(8);
});
