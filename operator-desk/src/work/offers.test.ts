import type { Instant, PriorityId } from '@cherha/shared/domain/ids.ts';
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

test('C7: the key that undoes a call takes back that nobody came, for as many seconds', () => {
  const hall = sampleHall();
  const [one] = sampleHall({ waiting: 1 }).view.waiting;
  const { id } = defined(one, 'a ticket');
  const seconds = hall.view.rules.undoSeconds;
  const undo = (at: number, missed: readonly unknown[] = [{ id }]) => {
    const now = { ...hall, view: { ...hall.view, missed } } as typeof hall;
    const mine = standingOf(now, defined(myDesk(now), 'my desk'), {
      missed: { ticketId: id, at: (hall.now - at * 1_000) as Instant },
    });
    return offersNow(mine, 'live').undoCall;
  };
  expect(undo(seconds - 1)).toEqual({ wish: 'undoCall', action: 'takeBack' });
  expect(undo(seconds).action).toBe('undoCall');
  // Somebody else has taken her back.
  expect(undo(1, []).action).toBe('undoCall');
});

test('R4: where a document is to be looked at first, the main button leads there', () => {
  const { called } = visitors;
  const priority = {
    categoryId: 'disability' as PriorityId,
    as: 'self',
    state: 'declared',
  } as const;
  const declared = offersNow(standing({ visitor: { ...called, priority } }), 'live');
  expect(declared.main).toMatchObject({ action: 'startVisit', opens: 'check' });
  expect(offersNow(standing({ visitor: called }), 'live').main.opens).toBeUndefined();
});

test('A3: where the server assigns, a call is declined for as long as the visitor is awaited', () => {
  const { calledLong } = visitors;
  const undo = (mode: 'pull' | 'assign') =>
    offersNow(standing({ visitor: calledLong, rules: { mode } }), 'live').undoCall;
  expect(undo('assign')).toEqual({ wish: 'undoCall', action: 'declineCall' });
  expect(undo('pull')).toMatchObject({ action: 'undoCall', off: 'too-late-to-undo' });
});
