import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainRules, withRules } from '../testing/builders.ts';
import { CutOffKiosk } from '../testing/cut-off-kiosk.ts';
import { Hall } from '../testing/hall.ts';
import { steady } from '../testing/over-days.ts';
import type { Paper } from './commands.ts';
import type { Event } from './events.ts';
import { evolve } from './evolve.ts';
import type { Instant } from './ids.ts';
import { inOrder } from './order.ts';
import { everything, look } from './shelf.ts';
import { frozen, thawed } from './snapshot.ts';
import { businessDay } from './time.ts';

interface Step {
  readonly after: number;
  readonly what: number;
  readonly who: number;
  readonly on: number;
}

/** Two kiosks, now on the wire and now not, over some days; clocks that are off, repeats, any order. */
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    after: fc.oneof(
      { weight: 20, arbitrary: fc.integer({ min: 0, max: 300 }) },
      { weight: 1, arbitrary: fc.integer({ min: 3_600, max: 50_000 }) },
      { weight: 1, arbitrary: fc.integer({ min: -3_600, max: -1 }) },
    ),
    what: fc.nat(11),
    who: fc.nat(1),
    on: fc.nat(60),
  }),
  { minLength: 20, maxLength: 160, size: 'max' },
);

const services = ['id-card', 'foreign', 'move'] as const;
const of = <T>(all: readonly T[], n: number): T => all[n % all.length] as T;

function lived(all: readonly Step[], wrap: boolean) {
  const numbers = { first: 1, last: wrap ? 30 : 999, wrap };
  const hall = new Hall(withRules({ ...plainRules, numbers, withoutServer: { numbers: 4 } }));
  const kiosks = [new CutOffKiosk(hall, 'a'), new CutOffKiosk(hall, 'b')];
  const asked: Paper[] = [];
  let seconds = 0;
  for (const { after, what, who, on } of all) {
    seconds += after;
    hall.at(0, seconds);
    const kiosk = of(kiosks, who);
    const service = of(services, on);
    const desk = of(['1', '3'], who);
    const name = of(['oksana', 'petro'], who);
    switch (what) {
      case 0:
        kiosk.borrows();
        break;
      case 1:
      case 2:
      case 3:
        kiosk.gives(service, (hall.now + (on === 7 ? 90_000 : 0)) as Instant);
        break;
      case 4: {
        // The answer is lost on the way, and the visitor gets a lent number.
        const paper = kiosk.gives(service);
        if (paper) hall.takes(service, { ticketId: paper.ticketId }, kiosk.actor);
        break;
      }
      case 5:
      case 6: {
        const paper = kiosk.papers[on % Math.max(1, kiosk.papers.length)];
        if (paper) {
          kiosk.handsOver(paper);
          asked.push(paper);
        }
        break;
      }
      case 7:
        hall.takes(service, {}, kiosk.actor);
        break;
      case 8:
        hall.sits(name, desk);
        break;
      case 9:
        hall.calls(name, desk);
        break;
      default:
        hall.does([name, desk], { type: of(['startVisit', 'finishVisit', 'markNoShow'], on) });
    }
  }
  return { hall, kiosks, asked };
}

const overDays = (law: (day: ReturnType<typeof lived>) => void): void => {
  for (const wrap of [false, true])
    fc.assert(
      fc.property(steps, (all) => law(lived(all, wrap))),
      { numRuns: 60, examples: steady(steps, 20).map((all) => [all]), endOnFailure: true },
    );
};

/** Everything is handed over, the last first, and once more from the beginning. */
function back({ hall, kiosks }: ReturnType<typeof lived>): Paper[] {
  for (const kiosk of kiosks) {
    for (const paper of kiosk.papers.toReversed()) kiosk.handsOver(paper);
    for (const paper of kiosk.papers) expect(kiosk.handsOver(paper)).toEqual([]);
  }
  return kiosks
    .flatMap(({ papers }) => papers)
    .filter(({ day }) => day <= businessDay(hall.now, 'Europe/Kyiv'));
}

describe('over long days with two kiosks that are cut off', () => {
  test('L2, N3: no number is given twice in a day, live or lent', () => {
    overDays((day) => {
      back(day);
      const { story } = day.hall;
      const given = new Map<string, string>();
      for (const event of story) {
        if (event.type !== 'ticketIssued' && event.type !== 'paperOfPastDay') continue;
        const place = `${event.day} ${event.letter} ${event.ordinal}`;
        expect(given.get(place)).toBeUndefined();
        given.set(place, event.ticketId);
      }
      const inHall = everything(day.hall.centre.tickets).filter(
        ({ status, day: ofDay }) => status !== 'finished' && ofDay === day.hall.centre.day,
      );
      expect(new Set(inHall.map(({ number }) => number)).size).toBe(inHall.length);
    });
  });

  test('L6, T3: every paper becomes one ticket or is shown to staff, however often it is handed over', () => {
    overDays((day) => {
      const papers = back(day);
      const { story, centre } = day.hall;
      const became = new Map<string, number>();
      for (const event of story)
        if (
          event.type === 'ticketIssued' ||
          event.type === 'paperOfPastDay' ||
          (event.type === 'paperWithoutPlace' && event.why !== 'ticket-over')
        )
          became.set(event.ticketId, (became.get(event.ticketId) ?? 0) + 1);
      for (const { ticketId, day: ofDay } of papers) {
        // A ticket whose answer was lost on a day that is over is that day's, and its paper too.
        const most = ofDay === centre.day ? 1 : 2;
        expect(became.get(ticketId) ?? 0).toBeGreaterThanOrEqual(1);
        expect(became.get(ticketId)).toBeLessThanOrEqual(most);
      }
    });
  });

  test('L3, N4: who waits stands by the time of her touch, and the story never runs back', () => {
    overDays((day) => {
      back(day);
      const { hall } = day;
      const waiting = inOrder(hall.centre, hall.now);
      const places = waiting.filter(({ returnedAt }) => !returnedAt).map(({ place }) => place);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      for (const [i, event] of hall.story.entries())
        expect(event.at).toBeGreaterThanOrEqual(hall.story[i - 1]?.at ?? 0);
    });
  });

  test('L5: a paper whose number was free and its own kept it', () => {
    overDays((day) => {
      const papers = back(day);
      const { centre } = day.hall;
      for (const { ticketId, number, day: ofDay } of papers)
        if (ofDay === centre.day) {
          const ticket = look(centre.tickets, ticketId);
          if (ticket?.withoutServer) expect(ticket.number).toBe(number);
        }
    });
  });

  test('T4: the story told again, also through JSON and a snapshot, makes the same centre', () => {
    overDays((day) => {
      back(day);
      const { hall } = day;
      const start = thawed(
        JSON.parse(
          JSON.stringify(
            frozen(
              new Hall(
                withRules({
                  ...plainRules,
                  numbers: hall.centre.rules.numbers,
                  withoutServer: { numbers: 4 },
                }),
              ).centre,
            ),
          ),
        ),
      );
      const stored = JSON.parse(JSON.stringify(hall.story)) as Event[];
      expect(frozen(stored.reduce(evolve, start))).toEqual(frozen(hall.centre));
    });
  });

  test('the days reach all that can become of a paper', () => {
    const seen = new Set<string>();
    overDays((day) => {
      back(day);
      for (const event of day.hall.story)
        seen.add(event.type === 'ticketIssued' && event.withoutServer ? 'handed over' : event.type);
    });
    for (const what of ['numbersLent', 'handed over', 'paperHandedOver', 'paperOfPastDay'])
      expect(seen, what).toContain(what);
  });
});
