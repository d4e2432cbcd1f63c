import { defined } from '@cherha/shared/domain/result.ts';
import { expect, test } from 'vitest';
import { myDesk } from '../hall.ts';
import { acts } from '../keys/key-map.ts';
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
  expect(acts.map((wish) => offers[wish].off)).toEqual(acts.map(() => 'no-link'));
});

test('only those who wait for this window count as waiting', () => {
  // Of twelve people the sample window serves eight: it gives four services of six.
  expect(standing({ waiting: 12 }).waitingHere).toBe(8);
});

test('where nobody seems to wait a call is doubted, and never held back', () => {
  const { main } = offersNow(standing({ waiting: 0 }), 'live');
  expect(main).toEqual({ wish: 'main', action: 'callNext', doubt: 'nobody-waiting' });
  expect(offersNow(standing({ waiting: 3 }), 'live').main.doubt).toBeUndefined();
});

test('A3: where the server assigns, a call is declined for as long as the visitor is awaited', () => {
  const { calledLong } = visitors;
  const undo = (mode: 'pull' | 'assign') =>
    offersNow(standing({ visitor: calledLong, rules: { mode } }), 'live').undoCall;
  expect(undo('assign')).toEqual({ wish: 'undoCall', action: 'declineCall' });
  expect(undo('pull')).toMatchObject({ action: 'undoCall', off: 'too-late-to-undo' });
});
