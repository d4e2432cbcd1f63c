import { describe, expect, test } from 'vitest';
import { staff, theKiosk, withRules, usualNumbers } from '../testing/builders.ts';
import { Hall } from '../testing/hall.ts';
import type { Actor, QuestionnaireCommand, RatingCommand } from './commands.ts';
import type { GroupId, ServiceId } from './ids.ts';
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

const reception = staff('oksana', 'reception');
const paper = (more: Partial<QuestionnaireCommand> = {}): QuestionnaireCommand => ({
  type: 'enterQuestionnaire',
  score: 2,
  reasons: ['wait'],
  ...more,
});

describe('E5: how it was, on paper', () => {
  test('E5: reception types the score and the words of the list, and it is known from paper and by whom', () => {
    const hall = new Hall().at(0);
    expect(hall.ask(reception, paper({ reasons: ['wait', 'rooms', 'wait'] }))).toEqual([
      'dayBegan',
      'questionnaireEntered',
    ]);
    expect(hall.last('questionnaireEntered')).toEqual({
      type: 'questionnaireEntered',
      at: hall.now,
      questionnaireId: 't-1.paper',
      day: '2026-03-09',
      score: 2,
      reasons: ['wait', 'rooms'],
      staffId: 'oksana',
    });
  });

  test('E5: with its service or its group where the paper names one, and only one that there is', () => {
    const hall = new Hall().at(0);
    const serviceId = 'move' as ServiceId;
    const groupId = 'passport' as GroupId;
    hall.ask(reception, paper({ of: { serviceId } }));
    expect(hall.last('questionnaireEntered').of).toEqual({ serviceId });
    hall.ask(reception, paper({ of: { groupId } }));
    expect(hall.last('questionnaireEntered').of).toEqual({ groupId });
    for (const of of [{ serviceId: 'gone' as ServiceId }, { groupId: 'move' as GroupId }])
      expect(hall.ask(reception, paper({ of }))).toBe('service-unknown');
  });

  test('E5: only reception types it, and two papers that say the same are two', () => {
    const hall = new Hall().at(0);
    for (const stranger of [staff('petro', 'ratings', 'manage'), theKiosk])
      expect(hall.ask(stranger, paper())).toBe('not-yours-to-ask');
    hall.ask(reception, paper());
    expect(hall.ask(reception, paper())).toEqual(['questionnaireEntered']);
    const ids = hall.story.flatMap((event) =>
      event.type === 'questionnaireEntered' ? [event.questionnaireId] : [],
    );
    expect(new Set(ids).size).toBe(2);
  });

  test('E5: it rates no visit of today, and a visit is rated by its visitor all the same', () => {
    const hall = servedHall();
    hall.ask(reception, paper({ of: { serviceId: 'id-card' as ServiceId } }));
    expect(look(hall.centre.tickets, hall.ticket('П001').id)?.rated).toBeUndefined();
    expect(hall.ask(theKiosk, rate())).toEqual(['visitRated']);
  });
});
