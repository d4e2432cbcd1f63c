import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overDays } from '../testing/over-days.ts';
import {
  eventsSurviveJson,
  noNumberTwice,
  nobodyIsLost,
  noOperatorAtTwoWindows,
  noTicketAtTwoWindows,
  noWindowIsLeftWithAVisitor,
  noWindowIsOverfull,
  theLineIsTrue,
  theStoryIsAll,
  timeNeverRunsBack,
} from '../testing/laws.ts';
import { everyReasonIsTrue, theAgedGoFirst, theFirstIsCalled } from '../testing/laws-of-order.ts';
import { attempts, live } from '../testing/random-day.ts';
import { inOrder } from './order.ts';
import { frozen, thawed } from './snapshot.ts';

const hold = overDays(attempts, { live, count: 100 });

describe('over days and nights of tickets, calls and visits', () => {
  test('C1 no ticket is at two windows', () => hold(noTicketAtTwoWindows, 3));
  test('D5 no window has more visitors than it may', () => hold(noWindowIsOverfull, 3));
  test('D1 no operator is at two windows', () => hold(noOperatorAtTwoWindows, 3));
  test('D3, D11: no window is left with a visitor', () => hold(noWindowIsLeftWithAVisitor, 1));
  test('T3 nobody is lost', () => hold(nobodyIsLost, 50));
  test('N3 no number is given twice in a day', () => hold(noNumberTwice, 10));
  test('N4 time never runs backwards in the story', () => hold(timeNeverRunsBack, 30));
  test('Q1 whoever is called stands first', () => hold(theFirstIsCalled, 3));
  test('Q9 the stored reason of every call is true', () => hold(everyReasonIsTrue, 3));
  test('Q3 the aged go first', () => hold(theAgedGoFirst, 1));
  test('the line and its counts are the tickets that wait', () => hold(theLineIsTrue, 90));
  test('T4 every event survives JSON', () => hold(eventsSurviveJson, 30));
  test('S1 the story told again makes the same centre', () => hold(theStoryIsAll, 0.9));

  test('D11: in these days windows are closed and breaks are ended for others', () => {
    const done = new Set<string>();
    const story = fc.sample(attempts, { numRuns: 30, seed: 11 }).flatMap((all) => live(all).story);
    for (const event of story) {
      if ('closedBy' in event) done.add('closed');
      if ('endedBy' in event) done.add('ended');
    }
    expect([...done].toSorted()).toEqual(['closed', 'ended']);
  });

  test('N3 no number of a series is left out', () => {
    fc.assert(
      fc.property(attempts, (all) => {
        const last = new Map<string, number>();
        for (const event of live(all).story) {
          if (event.type !== 'ticketIssued') continue;
          const series = event.day + event.letter;
          expect(event.ordinal).toBe((last.get(series) ?? 0) + 1);
          last.set(series, event.ordinal);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('a centre that was put to sleep wakes up as it was', () => {
    fc.assert(
      fc.property(attempts, (all) => {
        const { centre } = live(all);
        const back = thawed(JSON.parse(JSON.stringify(frozen(centre))));
        expect(frozen(back)).toEqual(frozen(centre));
        expect(inOrder(back, back.lastEventAt)).toEqual(inOrder(centre, centre.lastEventAt));
      }),
      { numRuns: 50 },
    );
  });
});
