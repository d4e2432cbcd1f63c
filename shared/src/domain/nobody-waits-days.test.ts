import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at, staff, theKiosk } from '../testing/builders.ts';
import { wish, type Hall } from '../testing/hall.ts';
import { steady } from '../testing/over-days.ts';
import { livedDay, tries, ways } from '../testing/whole-day.ts';
import { deskNow } from './centre.ts';
import type { BookingId, DeskId, Instant, PriorityId } from './ids.ts';
import { everything } from './shelf.ts';

const chief = staff('chief', 'reception', 'hard-day');

test.each(ways)(
  'Q3 with one window at work everybody who waits is called before anybody who comes after she has aged, where $name',
  ({ rules }) => {
    let [waited, came] = [0, 0];
    fc.assert(
      fc.property(tries, (all) => {
        const { hall } = livedDay(all, rules);
        oneWindowWorks(hall);
        later(hall, hall.centre.rules.order.agedMinutes * 60);
        // Past midnight a new day has begun, and who works sits down anew (D4).
        hall.sits('lesia', '3');
        hall.tick();
        const waiting = new Set<string>(everything(hall.centre.waiting).map(({ id }) => id));
        const legs = legsToCome(hall);
        waited += waiting.size;
        const [told, known] = [hall.story.length, new Set(idsOf(hall))];
        for (let calls = 0; calls < legs; calls++) {
          later(hall, 1);
          crowdComes(hall);
          serveOne(hall);
        }
        came += idsOf(hall).filter((id) => !known.has(id)).length;
        for (const event of hall.story.slice(told)) {
          // Midnight ends every wait (N1).
          if (event.type === 'dayBegan') waiting.clear();
          if (event.type !== 'ticketCalled' || waiting.size === 0) continue;
          expect(known).toContain(event.ticketId);
          waiting.delete(event.ticketId);
        }
        expect([...waiting]).toEqual([]);
      }),
      { numRuns: 15, examples: steady(tries, 8).map((all) => [all]), endOnFailure: true },
    );
    expect(waited).toBeGreaterThan(5);
    expect(came).toBeGreaterThan(30);
  },
);

/** However the day has gone: no alarm, every service on, and one window works that gives everything. */
function oneWindowWorks(hall: Hall): void {
  // While the alarm lasts nobody is sent to a window that is being cleared.
  hall.ask(chief, { type: 'soundAirRaid' });
  for (const { id } of hall.centre.desks) {
    serveAll(hall, id);
    const name = deskNow(hall.centre, id).operator;
    if (name) hall.ask(staff(name), { type: 'leaveDesk', deskId: id });
  }
  hall.ask(chief, { type: 'switchServicesOn', services: 'all' });
  hall.ask(chief, { type: 'switchBookedTimes', to: 'on' });
  hall.ask(chief, { type: 'resumeCalls' });
  hall.sits('lesia', '3');
}

/** Of those who wait, and of whoever was sent to the window already and may come back for more. */
const legsToCome = ({ centre }: Hall): number =>
  everything(centre.tickets)
    .filter(({ status }) => status === 'waiting' || status === 'called' || status === 'serving')
    .reduce((sum, { next }) => sum + 1 + next.length, 0);

const idsOf = (hall: Hall): string[] =>
  hall.story.flatMap((event) => (event.type === 'ticketIssued' ? [event.ticketId] : []));

const later = (hall: Hall, seconds: number): void => {
  const now = Math.max(hall.now, hall.centre.lastEventAt);
  hall.at(0, (now - at(0)) / 1000 + seconds);
};

/** Those whom the centre lets go before others by all but the law: priority and a booked time. */
function crowdComes(hall: Hall): void {
  const priority = { categoryId: 'local' as PriorityId, as: 'self' } as const;
  hall.takes('id-card');
  hall.takes('move', { priority });
  const when = (hall.now + 60_000) as Instant;
  hall.ask(chief, { type: 'makeBooking', ...wish('foreign'), for: when });
  const booked = Object.values(hall.centre.bookings).find(({ state }) => state === 'booked');
  const bookingId = booked?.id ?? ('none' as BookingId);
  hall.ask(theKiosk, { type: 'checkIn', bookingId, language: 'uk' });
}

const desk = 'desk-3' as DeskId;

function serveOne(hall: Hall): void {
  hall.ask(staff('lesia'), { type: 'callNext', deskId: desk });
  serveAll(hall, desk);
}

function serveAll(hall: Hall, deskId: DeskId): void {
  const { operator, tickets } = deskNow(hall.centre, deskId);
  if (!operator) return;
  for (const ticketId of tickets)
    for (const type of ['confirmPriority', 'startVisit', 'finishVisit'] as const)
      hall.ask(staff(operator), { type, deskId, ticketId });
}
