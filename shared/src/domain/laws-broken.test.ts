import { describe, expect, test } from 'vitest';
import { caught, endingWith, evolvedWrongly, goingOnWith } from '../testing/broken-days.ts';
import { breaking } from '../testing/breaking.ts';
import { helpIsOpenUntilItEnds } from '../testing/law-of-help.ts';
import * as laws from '../testing/laws.ts';
import { told } from '../testing/lived.ts';
import { deskNow, newCentre, type Centre } from './centre.ts';
import { withDesk, withTicket } from './changing.ts';
import { evolve } from './evolve.ts';
import type { Instant } from './ids.ts';
import { everything, take } from './shelf.ts';

const deskFor = (centre: Centre, suits: (id: string) => boolean) =>
  centre.desks.find(({ id }) => suits(id));
const someoneWaiting = ({ waiting }: Centre) => everything(waiting)[0];

describe('whoever breaks the law of days is caught', () => {
  test('C1: a second window calls a ticket that is at a window already', () =>
    caught(laws.noTicketAtTwoWindows, (day) =>
      goingOnWith(day, ({ event, after }) => {
        if (event.type !== 'ticketCalled') return undefined;
        const other = deskFor(after, (id) => id !== event.deskId);
        return other && { ...event, deskId: other.id };
      }),
    ));

  test('D5: a window that is full calls one more', () =>
    caught(laws.noWindowIsOverfull, (day) =>
      goingOnWith(day, ({ event, after }) => {
        const one = someoneWaiting(after);
        if (event.type !== 'ticketCalled' || !one) return undefined;
        const isFull = deskNow(after, event.deskId).tickets.length >= after.rules.visitorsAtDesk;
        return isFull ? { ...event, ticketId: one.id, number: one.number } : undefined;
      }),
    ));

  test('D1: an operator sits down at a second window', () =>
    caught(laws.noOperatorAtTwoWindows, (day) =>
      goingOnWith(day, ({ event, after }) => {
        if (event.type !== 'deskTaken') return undefined;
        const other = deskFor(after, (id) => id !== event.deskId);
        return other && { ...event, deskId: other.id };
      }),
    ));

  test('T3: a visitor on an errand is forgotten', () =>
    caught(laws.nobodyIsLost, (day) =>
      evolvedWrongly(day, 'visitorParked', ({ event, after }) =>
        'ticketId' in event ? { ...after, tickets: take(after.tickets, event.ticketId) } : after,
      ),
    ));

  test('T3: whoever did not come stays at the window', () =>
    caught(laws.nobodyIsLost, (day) =>
      evolvedWrongly(day, 'noShowMarked', ({ before, event, after }) =>
        event.type === 'noShowMarked'
          ? withDesk(after, event.deskId, { tickets: deskNow(before, event.deskId).tickets })
          : after,
      ),
    ));

  test('T3: a call leaves the ticket in the line', () =>
    caught(laws.nobodyIsLost, (day) =>
      evolvedWrongly(day, 'ticketCalled', ({ before, after }) => ({
        ...after,
        waiting: before.waiting,
      })),
    ));

  test('T3: a ticket ends twice', () =>
    caught(laws.nobodyIsLost, (day) =>
      goingOnWith(day, ({ event }) =>
        event.type === 'noShowMarked'
          ? { ...event, type: 'ticketCancelled', by: 'visitor' }
          : undefined,
      ),
    ));

  test('T3: a new day leaves out somebody who waited', () =>
    caught(laws.nobodyIsLost, (day) =>
      endingWith(day, ({ event }) =>
        event.type === 'dayBegan' && event.unserved.length > 0
          ? { ...event, unserved: event.unserved.slice(1) }
          : undefined,
      ),
    ));

  test('N3: a number is given twice', () =>
    caught(laws.noNumberTwice, (day) =>
      goingOnWith(day, ({ event }) =>
        event.type === 'ticketIssued' ? { ...event, ticketId: 't-again' as never } : undefined,
      ),
    ));

  test('N4: something is older than what was before', () =>
    caught(laws.timeNeverRunsBack, (day) =>
      goingOnWith(day, ({ event }) =>
        event.type === 'ticketIssued' ? { ...event, at: (event.at - 1) as Instant } : undefined,
      ),
    ));

  test('the line forgets to count one', () =>
    caught(laws.theLineIsTrue, (day) =>
      evolvedWrongly(day, 'ticketIssued', ({ before, after }) => ({
        ...after,
        waitingByService: before.waitingByService,
      })),
    ));

  test('S1: an evolve that knows more than the story', () => {
    const withMemory = (): typeof evolve => {
      let calls = 0;
      return breaking('ticketCalled', ({ after }) => ({
        ...after,
        learned: { ...after.learned, missed: [(calls += 1) as 1] },
      }));
    };
    caught(laws.theStoryIsAll, (day) => told(day.start, day.story, { by: withMemory() }));
  });

  test('S1: something happened that no event tells', () =>
    caught(laws.theStoryIsAll, (day) => {
      const silently = everything(day.centre.waiting)[0];
      const centre = silently && withTicket(day.centre, { ...silently, place: 0 as Instant });
      return centre && told(day.start, day.story, { centre });
    }));

  test.each([
    ['nothing where a word should be', undefined],
    ['no number', Number.NaN],
    ['a date', new Date(0)],
    ['a set', new Set(['П001'])],
    ['minus nothing', -0],
  ])('T4: an event holds %s', (_, odd) =>
    caught(laws.eventsSurviveJson, (day) =>
      goingOnWith(day, ({ event }) =>
        event.type === 'ticketIssued'
          ? ({ ...event, type: 'printReported', print: { outcome: 'failed', fault: odd } } as never)
          : undefined,
      ),
    ),
  );

  test('an event that nobody knows is swallowed', () => {
    const swallowing: typeof evolve = (centre, event) =>
      (event.type as string) === 'somethingNew' ? centre : evolve(centre, event);
    expect(laws.unknownIsRefused(swallowing, newCentre)).toBeDefined();
    expect(laws.unknownIsRefused(evolve, newCentre)).toBeUndefined();
  });

  test('G2: a call for help is forgotten at once', () =>
    caught(helpIsOpenUntilItEnds, (day) =>
      evolvedWrongly(day, 'helpAsked', ({ before, after }) => ({ ...after, help: before.help })),
    ));
});
