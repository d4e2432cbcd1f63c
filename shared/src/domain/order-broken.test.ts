import { describe, test } from 'vitest';
import { caught, endingWith, evolvedWrongly } from '../testing/broken-days.ts';
import { breaking } from '../testing/breaking.ts';
import * as laws from '../testing/laws-of-order.ts';
import { told, type Lived } from '../testing/lived.ts';
import { AGED, AirRaids, plainLine, plainReason, type Waiter } from '../testing/plain-order.ts';
import type { Centre } from './centre.ts';
import { withTicket } from './changing.ts';
import type { Event } from './events.ts';
import { everything } from './shelf.ts';
import type { WaitingTicket } from './ticket.ts';

type Called = Event & { readonly type: 'ticketCalled' };

/** Where a call went by the order: that call, and who could have been called, first to last. */
function atACall(
  day: Lived,
  instead: (call: Called, line: Waiter[], before: Centre) => Event | undefined,
) {
  const raids = new AirRaids();
  return endingWith(day, ({ before, event }) => {
    const desk =
      event.type === 'ticketCalled' && before.desks.find(({ id }) => id === event.deskId);
    const found =
      desk && event.why?.rule !== 'chosen'
        ? instead(event, plainLine(before, desk, event.at, raids), before)
        : undefined;
    raids.happens(event);
    return found;
  });
}

describe('whoever breaks the order is caught', () => {
  test('Q1: the second in the line is called', () =>
    caught(laws.theFirstIsCalled, (day) =>
      atACall(day, (call, line, before) => {
        const other = line.find(({ ticket }) => ticket.id !== call.ticketId);
        const { id: ticketId, number } = other?.ticket ?? {};
        return other && ticketId && number
          ? {
              ...call,
              ticketId,
              number,
              why: plainReason(before, other, { line, deskId: call.deskId }),
            }
          : undefined;
      }),
    ));

  test('Q9: another rule is named', () =>
    caught(laws.everyReasonIsTrue, (day) =>
      atACall(day, (call) => ({
        ...call,
        why: { ...call.why, rule: call.why?.rule === 'aged' ? 'first' : 'aged' },
      })),
    ));

  test('Q9: nobody says who was passed over', () =>
    caught(laws.everyReasonIsTrue, (day) =>
      atACall(day, (call) => {
        const { before, ...why } = call.why ?? { rule: 'first' };
        return before ? { ...call, why } : undefined;
      }),
    ));

  test('Q9: there is no reason at all', () =>
    caught(laws.everyReasonIsTrue, (day) => atACall(day, ({ why: _, ...call }) => call)));

  test('Q3: somebody who has aged is passed over', () =>
    caught(laws.theAgedGoFirst, (day) =>
      atACall(day, (call, line) => {
        const isAged = line.some(({ rank }) => rank === AGED);
        const last = line.at(-1);
        const isPassed = isAged && last && last.rank > AGED;
        return isPassed
          ? { ...call, ticketId: last.ticket.id, number: last.ticket.number }
          : undefined;
      }),
    ));

  test('X2: the alarm turns the line round', () =>
    caught(
      laws.anAirRaidKeepsTheOrder,
      (day) =>
        evolvedWrongly(day, 'airRaidBegan', ({ after }) =>
          everything(after.waiting).reduce(
            (centre, { issuedAt, place, ...ticket }) =>
              withTicket(centre, {
                ...ticket,
                issuedAt: 0 - issuedAt,
                place: 0 - place,
              } as WaitingTicket),
            after,
          ),
        ),
      { least: 0.5 },
    ));

  test('X2: when calls go on, the air raid counts as a wait', () =>
    caught(
      laws.anAirRaidStopsTheWaits,
      (day) =>
        evolvedWrongly(day, 'callsResumed', ({ after }) => ({
          ...after,
          hardDay: { ...after.hardDay, pauses: [] },
        })),
      { least: 0.5 },
    ));

  test('X3: a second alarm forgets the first', () =>
    caught(
      laws.anAirRaidStopsTheWaits,
      (day) => {
        const by = breaking('airRaidBegan', ({ event, after }) => ({
          ...after,
          hardDay: {
            ...after.hardDay,
            airRaid: { since: event.at, allClearAt: undefined, resumeAt: undefined },
          },
        }));
        const isSecond = day.steps.some(
          ({ before, event }) =>
            event.type === 'airRaidBegan' &&
            everything(before.waiting).some(
              ({ since }) => since < (before.hardDay.airRaid?.since ?? 0),
            ) &&
            (before.hardDay.airRaid?.since ?? event.at) < event.at,
        );
        return isSecond ? told(day.start, day.story, { by }) : undefined;
      },
      { over: 2 },
    ));
});
