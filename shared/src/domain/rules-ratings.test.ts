import { describe, expect, test } from 'vitest';
import { staff, theKiosk, withRules, usualNumbers } from '../testing/builders.ts';
import { Hall } from '../testing/hall.ts';
import type { Actor, RatingCommand } from './commands.ts';
import { look } from './shelf.ts';

const rate = (more: Partial<RatingCommand> = {}): RatingCommand => ({
  type: 'rateVisit',
  number: 'П001',
  score: 4,
  reasons: ['people'],
  ...more,
});

/** A hall where one visitor was served, and one still waits. */
function servedHall(): Hall {
  const hall = new Hall().at(0);
  hall.takes('id-card');
  hall.takes('id-card');
  hall.sits('oksana', '1');
  hall.serves('oksana', '1');
  return hall.at(20);
}
const phoneOf = (hall: Hall, number: string): Actor => ({
  kind: 'visitor',
  ticketId: hall.ticket(number).id,
});

describe('E: how a visit was', () => {
  test('E1: whoever was served says it with a number of five and words of a list', () => {
    const hall = servedHall();
    expect(hall.ask(theKiosk, rate({ reasons: ['people', 'wait', 'people'] }))).toEqual([
      'visitRated',
    ]);
    expect(hall.last('visitRated')).toEqual({
      type: 'visitRated',
      at: hall.now,
      ticketId: hall.ticket('П001').id,
      score: 4,
      reasons: ['people', 'wait'],
      kioskId: 'kiosk-1',
    });
    expect(look(hall.centre.tickets, hall.ticket('П001').id)?.rated).toEqual({
      score: 4,
      reasons: ['people', 'wait'],
    });
  });

  test('E2: once, wherever it is said', () => {
    const hall = servedHall();
    expect(hall.ask(phoneOf(hall, 'П001'), rate())).toEqual(['visitRated']);
    expect(hall.ask(theKiosk, rate({ score: 1 }))).toBe('already-rated');
  });

  test('E2: not before all of it is over, and not when nobody was served', () => {
    const hall = servedHall();
    expect(hall.ask(theKiosk, rate({ number: 'П002' }))).toBe('visit-not-over');
    hall.calls('oksana', '1');
    expect(hall.ask(theKiosk, rate({ number: 'П002' }))).toBe('visit-not-over');
    hall.does(['oksana', '1'], { type: 'markNoShow' });
    expect(hall.ask(theKiosk, rate({ number: 'П002' }))).toBe('visit-not-over');
  });

  test('E2: not on the day after', () => {
    const hall = servedHall().at(24 * 60);
    expect(hall.ask(theKiosk, rate())).toBe('ticket-unknown');
  });

  test('E3: at a kiosk by the number, on her phone by her own ticket whatever number is said', () => {
    const hall = servedHall();
    expect(hall.ask(theKiosk, rate({ number: 'П777' }))).toBe('ticket-unknown');
    expect(hall.ask(phoneOf(hall, 'П002'), rate())).toBe('visit-not-over');
    const { number: _, ...own } = rate();
    expect(hall.ask(theKiosk, own)).toBe('ticket-unknown');
    expect(hall.ask(phoneOf(hall, 'П001'), own)).toEqual(['visitRated']);
    expect(hall.last('visitRated')).not.toHaveProperty('kioskId');
  });

  test('E3: staff do not rate themselves', () => {
    expect(servedHall().ask(staff('oksana', 'reception'), rate())).toBe('not-yours-to-ask');
  });

  test('N5, E3: of two visits with one number the later that is over is meant', () => {
    const hall = new Hall(
      withRules({ numbers: { ...usualNumbers, first: 1, last: 1, wrap: true } }),
    ).at(0);
    hall.sits('oksana', '1');
    for (const minute of [1, 10]) {
      hall.at(minute).takes('id-card');
      hall.serves('oksana', '1');
    }
    hall.at(20).takes('id-card');
    const [, second] = hall.story.filter((event) => event.type === 'visitFinished');
    expect(hall.ask(theKiosk, rate())).toEqual(['visitRated']);
    expect(hall.last('visitRated').ticketId).toBe(second?.ticketId);
  });
});
