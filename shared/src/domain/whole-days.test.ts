import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at, plainRules, withRules } from '../testing/builders.ts';
import { Hall } from '../testing/hall.ts';
import { helpPlacesSet } from '../testing/help.ts';
import { attempted, tries, type Try } from '../testing/whole-day.ts';
import type { Centre } from './centre.ts';
import type { Event } from './events.ts';
import { evolve } from './evolve.ts';
import { openHelp } from './help.ts';
import { nextTicket, reason, candidates, inOrder } from './order.ts';
import type { Rules } from './rules.ts';
import { everything, look } from './shelf.ts';
import { frozen } from './snapshot.ts';
import type { PriorityId } from './ids.ts';

const words = { uk: 'Назва', en: 'Name' };
const priorities: Event = {
  type: 'prioritiesSet',
  at: at(0),
  priorities: ['law', 'local'].map((id) => ({
    id: id as PriorityId,
    name: words,
    basis: words,
    document: words,
    byLaw: id === 'law',
    headStartMinutes: 20,
    accompanying: false,
    oncePerDay: false,
    active: true,
  })),
};

/** Operators who call one visitor at a time, and a server that sends up to two. */
const ways: readonly Partial<Rules>[] = [
  { calls: { ...plainRules.calls, comeSeconds: 120 } },
  { visitorsAtDesk: 2, assignment: { mode: 'assign', pauseSeconds: 60 } },
];

/** Lives a day; after every step the law of the test is asked. */
function overDays(law: (hall: Hall, before: Centre, events: readonly Event[]) => void): void {
  for (const rules of ways)
    fc.assert(
      fc.property(tries, (all) => {
        lived(all, rules, law);
      }),
      { numRuns: 40 },
    );
}

function lived(
  all: readonly Try[],
  rules: Partial<Rules>,
  law: (hall: Hall, before: Centre, events: readonly Event[]) => void = () => {},
): Hall {
  const hall = new Hall(withRules(rules), priorities, helpPlacesSet);
  let seconds = 0;
  for (const one of all) {
    seconds += one.after;
    hall.at(0, seconds);
    const [before, told] = [hall.centre, hall.story.length];
    hall.ask(...attempted(hall, one));
    law(hall, before, hall.story.slice(told));
  }
  return hall;
}

describe('over long days in which everything is tried', () => {
  test('C1, D5: no ticket is at two windows, and no window has more visitors than it may', () => {
    overDays(({ centre }) => {
      const desks = Object.values(centre.deskNow);
      const there = desks.flatMap(({ tickets }) => tickets);
      expect(new Set(there).size).toBe(there.length);
      for (const { tickets } of desks)
        expect(tickets.length).toBeLessThanOrEqual(centre.rules.visitorsAtDesk);
      for (const id of there)
        expect(['called', 'serving']).toContain(look(centre.tickets, id)?.status);
    });
  });

  test('T3: nobody is lost: whoever came waits, is called, served, on an errand, or has one outcome', () => {
    for (const rules of ways)
      fc.assert(
        fc.property(tries, (all) => {
          const { centre, story } = lived(all, rules);
          const day = story.findLast(({ type }) => type === 'dayBegan');
          const came = story
            .slice(day ? story.indexOf(day) : 0)
            .flatMap((event) => (event.type === 'ticketIssued' ? [event.ticketId] : []));
          for (const id of came) {
            const ticket = look(centre.tickets, id);
            expect(ticket).toBeDefined();
            expect(look(centre.waiting, id) !== undefined).toBe(ticket?.status === 'waiting');
          }
          const atDesks = Object.values(centre.deskNow).flatMap(({ tickets }) => tickets);
          const shouldBe = everything(centre.tickets)
            .filter(({ status }) => status === 'called' || status === 'serving')
            .map(({ id }) => id);
          expect(atDesks.toSorted()).toEqual(shouldBe.toSorted());
        }),
        { numRuns: 40 },
      );
  });

  test('N3: no number is given twice in a day', () => {
    for (const rules of ways)
      fc.assert(
        fc.property(tries, (all) => {
          const given = lived(all, rules).story.flatMap((event) =>
            event.type === 'ticketIssued' ? [`${event.day} ${event.number}`] : [],
          );
          expect(new Set(given).size).toBe(given.length);
        }),
        { numRuns: 40 },
      );
  });

  test('Q9: the stored reason of a call is the one that the state before it gives', () => {
    overDays((_, before, events) => {
      const [first] = events;
      if (first?.type !== 'ticketCalled' || first.why?.rule === 'chosen') return;
      const desk = before.desks.find(({ id }) => id === first.deskId);
      const next = desk && nextTicket(before, desk, first.at);
      expect(next?.ticket.id).toBe(first.ticketId);
      expect(next?.why).toEqual(first.why);
      const all = desk ? candidates(before, desk, first.at) : [];
      const chosen = all.find(({ ticket }) => ticket.id === first.ticketId);
      expect(
        desk &&
          chosen &&
          reason(before, { ...chosen, rule: first.why?.rule ?? 'first' }, { all, desk }),
      ).toEqual(first.why);
    });
  });

  test('Q3: nobody is called before somebody who aged earlier, but by law or coming back', () => {
    overDays((_, before, events) => {
      const [first] = events;
      if (first?.type !== 'ticketCalled') return;
      if (first.why?.rule !== 'first' && first.why?.rule !== 'booked') return;
      const desk = before.desks.find(({ id }) => id === first.deskId);
      const aged = desk
        ? candidates(before, desk, first.at).filter(({ rule }) => rule === 'aged')
        : [];
      expect(aged).toEqual([]);
    });
  });

  test('X2: an air raid changes no order among those who wait', () => {
    overDays((hall, before, events) => {
      if (!events.some(({ type }) => type === 'callsResumed') || events.length !== 1) return;
      const [resumed] = events;
      if (!resumed || !before.hardDay.airRaid) return;
      const then = before.hardDay.airRaid.since;
      const wereThere = new Set(inOrder(before, then).map(({ id }) => id));
      const now = inOrder(hall.centre, resumed.at).map(({ id }) => id);
      expect(now.filter((id) => wereThere.has(id))).toEqual(
        inOrder(before, then).map(({ id }) => id),
      );
    });
  });

  test('G2, G6: a call for help is open until it is finished or cancelled, whatever the day is like', () => {
    overDays((_, before, events) => {
      let open = openHelp(before).map(({ id }) => id);
      for (const event of events) {
        if (event.type === 'helpAsked') {
          expect(open).toEqual([]);
          open = [event.helpId];
        }
        if (event.type === 'helpFinished' || event.type === 'helpCancelled') open = [];
      }
      expect(openHelp(events.reduce(evolve, before)).map(({ id }) => id)).toEqual(open);
    });
  });

  test('T4, S1: every event survives JSON, and the story told again makes the same centre', () => {
    for (const rules of ways)
      fc.assert(
        fc.property(tries, (all) => {
          const hall = lived(all, rules);
          const start = new Hall(withRules(rules), priorities, helpPlacesSet).centre;
          const stored = JSON.parse(JSON.stringify(hall.story)) as Event[];
          expect(stored).toEqual(hall.story);
          expect(frozen(stored.reduce(evolve, start))).toEqual(frozen(hall.centre));
        }),
        { numRuns: 40 },
      );
  });

  test('the tries reach nearly everything that can happen', () => {
    const seen = new Set<string>();
    for (const rules of ways)
      fc.assert(
        fc.property(tries, (all) => {
          for (const { type } of lived(all, rules).story) seen.add(type);
        }),
        { numRuns: 60, seed: 7 },
      );
    for (const type of [
      'visitTransferred',
      'visitorParked',
      'visitorCameBack',
      'noShowTakenBack',
      'ticketCancelled',
      'callDeclined',
      'priorityRefused',
      'airRaidBegan',
      'callsResumed',
      'servicesSwitchedOff',
      'bookingMade',
      'serviceAdded',
      'helpAskedAgain',
      'helpEscalated',
      'helpAccepted',
      'helpFinished',
      'helpCancelled',
    ])
      expect(seen, type).toContain(type);
  });
});
