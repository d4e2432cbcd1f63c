import type { DeskId, Instant, TicketId } from '@cherha/shared/domain/ids.ts';
import { expect, test } from 'vitest';
import { about, heardOf } from './testing.ts';
import { atTwoWindows } from './whereabouts.ts';

const first = { deskId: '1' as DeskId };
const second = { deskId: '2' as DeskId };

test('C1: a ticket that was called to a second window while it was at one is reported', () => {
  const doubled = heardOf(
    about('ticketCalled', 10, first),
    about('ticketCalled', 12, second),
    about('visitFinished', 90, first),
  );
  expect(atTwoWindows(doubled)).toEqual(['П001 (t1) went to 2 while it was at 1']);
});

test('C1: the same call given to two windows at one instant is reported', () => {
  const doubled = heardOf(about('ticketCalled', 10, first), about('ticketCalled', 10, second));
  expect(atTwoWindows(doubled)).toHaveLength(1);
});

test.each([
  about('callUndone', 20, first),
  about('visitFinished', 20, first),
  about('noShowMarked', 20, first),
  about('visitTransferred', 20, first),
  about('visitorParked', 20, first),
  about('priorityRefused', 20, first),
  about('callDeclined', 20, first),
  about('ticketCancelled', 20),
])('a ticket that left its window may go to another ($type)', (left) => {
  const calls = heardOf(about('ticketCalled', 10, first), left, about('ticketCalled', 30, second));
  expect(atTwoWindows(calls)).toEqual([]);
});

test('an answer that came later than that of the next window accuses nobody', () => {
  const overtaken = heardOf(
    about('ticketCalled', 10, first),
    about('ticketCalled', 20, second),
    about('visitFinished', 20, first),
  );
  expect(atTwoWindows(overtaken)).toEqual([]);
});

test('who was seen among the missed had left the window, though nobody pressed', () => {
  const calls = heardOf(about('ticketCalled', 10, first), about('ticketCalled', 300, second));
  calls.missed.set('t1' as TicketId, 130_000 as Instant);
  expect(atTwoWindows(calls)).toEqual([]);
});
