import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attempts, live, type Lived } from '../testing/random-day.ts';
import { newCentre, type Centre } from './centre.ts';
import type { Event } from './events.ts';
import { evolve } from './evolve.ts';
import { inOrder } from './order.ts';
import { frozen, thawed } from './snapshot.ts';
import { everything, look } from './shelf.ts';
import { businessDay } from './time.ts';

const RUNS = { numRuns: 150 };
const overManyDays = (law: (lived: Lived) => void): void =>
  fc.assert(
    fc.property(attempts, (all) => law(live(all))),
    RUNS,
  );
const tickets = (centre: Centre) => everything(centre.tickets);
const of = <Type extends Event['type']>(story: readonly Event[], type: Type) =>
  story.filter((event): event is Event & { type: Type } => event.type === type);

describe('over long random days', () => {
  test('C1 no ticket is at two desks, and every desk knows the ticket that is there', () => {
    fc.assert(
      fc.property(attempts, (all) => {
        live(all, (_, __, centre) => {
          const there = Object.values(centre.deskNow).flatMap((desk) => desk.tickets);
          expect(new Set(there).size).toBe(there.length);
          const atDesks = tickets(centre).filter(
            ({ status }) => status === 'called' || status === 'serving',
          );
          expect(atDesks.map((ticket) => ticket.id).toSorted()).toEqual(there.toSorted());
        });
      }),
      RUNS,
    );
  });

  test('D1 no operator is at two desks', () => {
    fc.assert(
      fc.property(attempts, (all) => {
        live(all, (_, __, centre) => {
          const sitting = Object.values(centre.deskNow).flatMap((desk) => desk.operator ?? []);
          expect(new Set(sitting).size).toBe(sitting.length);
        });
      }),
      RUNS,
    );
  });

  test('T3 nobody is lost: every ticket ends once, waits, or is at a desk', () => {
    overManyDays(({ story, centre }) => {
      const ended = [
        ...of(story, 'visitFinished').map((event) => event.ticketId),
        ...of(story, 'noShowMarked').map((event) => event.ticketId),
        ...of(story, 'dayBegan').flatMap((event) => event.unserved),
      ];
      const open = tickets(centre)
        .filter(({ status }) => status !== 'finished')
        .map(({ id }) => id);
      const all = of(story, 'ticketIssued').map((event) => event.ticketId);
      expect([...ended, ...open].toSorted()).toEqual(all.toSorted());
    });
  });

  test('N3 no number is given twice in a day, and none is left out', () => {
    overManyDays(({ story }) => {
      const seen = new Map<string, number>();
      for (const { day, letter, ordinal, at } of of(story, 'ticketIssued')) {
        expect(ordinal).toBe((seen.get(day + letter) ?? 0) + 1);
        expect(day >= businessDay(at, 'Europe/Kyiv')).toBe(true);
        seen.set(day + letter, ordinal);
      }
    });
  });

  test('N4 time never runs backwards in the story', () => {
    overManyDays(({ story }) => {
      for (const [i, event] of story.entries())
        expect(event.at).toBeGreaterThanOrEqual(story[i - 1]?.at ?? 0);
    });
  });

  test('Q1 whoever is called has waited longest among those the desk could call', () => {
    fc.assert(
      fc.property(attempts, (all) => {
        live(all, (before, events) => {
          for (const event of of(events, 'ticketCalled')) {
            const desk = before.desks.find(({ id }) => id === event.deskId);
            const called = look(before.waiting, event.ticketId);
            const could = everything(before.waiting).filter(({ serviceId }) =>
              desk?.services.includes(serviceId),
            );
            if (called) expect(Math.min(...could.map(({ turn }) => turn))).toBe(called.turn);
          }
        });
      }),
      RUNS,
    );
  });

  test('the waiting list and its counts are the tickets that wait', () => {
    fc.assert(
      fc.property(attempts, (all) => {
        live(all, (_, __, centre) => {
          const waiting = tickets(centre).filter(({ status }) => status === 'waiting');
          expect(
            everything(centre.waiting)
              .map(({ id }) => id)
              .toSorted(),
          ).toEqual(waiting.map(({ id }) => id).toSorted());
          for (const { id } of centre.catalogue.services)
            expect(centre.waitingByService[id] ?? 0).toBe(
              waiting.filter(({ serviceId }) => serviceId === id).length,
            );
        });
      }),
      RUNS,
    );
  });

  test('the story told again, also through JSON, makes the same centre', () => {
    overManyDays(({ story, centre }) => {
      const again = (JSON.parse(JSON.stringify(story)) as Event[]).reduce(evolve, newCentre);
      expect(frozen(again)).toEqual(frozen(centre));
      const back = thawed(JSON.parse(JSON.stringify(frozen(centre))));
      expect(frozen(back)).toEqual(frozen(centre));
      expect(inOrder(back, back.lastEventAt)).toEqual(inOrder(centre, centre.lastEventAt));
    });
  });
});
