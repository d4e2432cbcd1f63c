import { describe, expect, test } from 'vitest';
import { aDesk, at, deskId, staff, theKiosk, usualOrder, withRules } from '../testing/builders.ts';
import { Hall, wish } from '../testing/hall.ts';
import { aCategory, claims, prioritiesSet } from '../testing/priorities.ts';
import type { Event } from './events.ts';
import type { Instant } from './ids.ts';

const priorities = prioritiesSet(
  aCategory('law', { byLaw: true, accompanying: true }),
  aCategory('local'),
  aCategory('once', { oncePerDay: true }),
  aCategory('gone', { active: false }),
);
const reception = staff('halyna', 'reception');
const book = (hall: Hall, minutes: number, service = 'id-card') => {
  hall.ask(reception, { type: 'makeBooking', ...wish(service), for: at(minutes) });
  return hall.last('bookingMade').bookingId;
};
const comes = (hall: Hall, bookingId: ReturnType<typeof book>) =>
  hall.ask(theKiosk, { type: 'checkIn', bookingId, language: 'uk' });

describe('Q: the one order', () => {
  test('Q1: who came first is called first', () => {
    const hall = new Hall();
    hall.sits('oksana', '1');
    hall.takes('id-card');
    hall.takes('foreign');
    expect(hall.serves('oksana', '1')).toBe('П001');
    expect(hall.last('ticketCalled').why).toEqual({ rule: 'first' });
  });

  test('Q3: who has waited long goes before local priority and before the booked', () => {
    const hall = new Hall(priorities);
    hall.sits('oksana', '1');
    hall.takes('id-card');
    hall.at(45);
    const booked = book(hall, 60);
    hall.at(50);
    comes(hall, booked);
    hall.at(59).takes('id-card', claims('local'));
    expect(hall.next('1')).toBe('П002');
    hall.at(60);
    expect(hall.next('1')).toBe('П001');
    hall.calls('oksana', '1');
    expect(hall.last('ticketCalled').why).toEqual({ rule: 'aged' });
  });

  test('Q4, R1: by law the next free suitable window, before who has waited longest', () => {
    const hall = new Hall(priorities);
    hall.sits('oksana', '1');
    hall.takes('id-card');
    hall.at(90).takes('id-card', claims('law'));
    hall.calls('oksana', '1');
    expect(hall.last('ticketCalled')).toMatchObject({
      number: 'П002',
      why: { rule: 'law', before: 'П001', categoryId: 'law' },
    });
  });

  test('Q5: a booked visitor goes by her time from a little before it, not earlier', () => {
    const hall = new Hall();
    hall.sits('oksana', '1');
    hall.takes('id-card');
    const booked = book(hall, 40);
    hall.at(10);
    comes(hall, booked);
    hall.at(24, 59);
    expect(hall.next('1')).toBe('П001');
    hall.at(25);
    expect(hall.next('1')).toBe('П002');
    hall.calls('oksana', '1');
    expect(hall.last('ticketCalled').why).toEqual({
      rule: 'booked',
      before: 'П001',
      bookedFor: at(40),
    });
  });

  test('Q5: who comes too late for her time waits as anybody else', () => {
    const hall = new Hall();
    hall.sits('oksana', '1');
    const booked = book(hall, 10);
    hall.at(19).takes('id-card');
    hall.at(20, 1);
    comes(hall, booked);
    expect(hall.next('1')).toBe('П001');
    const inTime = new Hall();
    const kept = book(inTime, 10);
    inTime.at(19).takes('id-card');
    inTime.at(20);
    comes(inTime, kept);
    expect(inTime.next('1')).toBe('П002');
  });

  test('Q6: n calls for local priority and then m for the others; an empty line lets the other go', () => {
    const rules = withRules({ order: { ...usualOrder, interleave: { priority: 1, others: 2 } } });
    const hall = new Hall(rules, priorities);
    hall.sits('oksana', '1');
    for (let i = 0; i < 3; i++) hall.takes('id-card');
    for (let i = 0; i < 2; i++) hall.takes('id-card', claims('local'));
    const called = Array.from({ length: 5 }, () => {
      const number = hall.calls('oksana', '1');
      hall.does(['oksana', '1'], { type: 'confirmPriority' });
      hall.does(['oksana', '1'], { type: 'startVisit' });
      hall.does(['oksana', '1'], { type: 'finishVisit' });
      return number;
    });
    expect(called).toEqual(['П004', 'П001', 'П002', 'П005', 'П003']);
  });

  test('Q7: a backup service joins in when somebody has waited long, and it is said', () => {
    const helper = { ...aDesk('1', 'move'), backup: [wish('id-card').serviceId] };
    const hall = new Hall({ type: 'desksSet', at: at(0), desks: [helper, aDesk('2', 'id-card')] });
    hall.sits('oksana', '1');
    hall.takes('id-card');
    hall.at(14, 59);
    expect(hall.next('1')).toBeUndefined();
    hall.at(15);
    expect(hall.calls('oksana', '1')).toBe('П001');
    expect(hall.last('ticketCalled').why).toEqual({ rule: 'first', backup: true });
  });

  test('Q7: by law a backup window joins in at once', () => {
    const helper = { ...aDesk('1', 'move'), backup: [wish('id-card').serviceId] };
    const desks: Event = { type: 'desksSet', at: at(0), desks: [helper, aDesk('2', 'id-card')] };
    const hall = new Hall(desks, priorities);
    hall.sits('oksana', '1');
    hall.takes('id-card', claims('law'));
    expect(hall.calls('oksana', '1')).toBe('П001');
  });

  test('Q8: nobody is called for a service that the window does not give', () => {
    const hall = new Hall();
    hall.sits('oksana', '1');
    hall.takes('move');
    expect(hall.calls('oksana', '1')).toBe('nobody-waiting');
  });
});

describe('R: priority', () => {
  test('R2: by the centre’s decision one counts as having come earlier, and no more', () => {
    const hall = new Hall(priorities);
    hall.sits('oksana', '1');
    hall.takes('id-card');
    hall.at(19).takes('id-card', claims('local'));
    expect(hall.next('1')).toBe('П002');
    const later = new Hall(priorities);
    later.takes('id-card');
    later.at(21).takes('id-card', claims('local'));
    expect(later.next('1')).toBe('П001');
  });

  test('R3: it is declared at the kiosk or at reception, and checked before the visit begins', () => {
    const hall = new Hall(priorities);
    hall.sits('oksana', '1');
    expect(hall.takes('id-card', claims('no-such'))).toBe('priority-unknown');
    expect(hall.takes('id-card', claims('gone'))).toBe('priority-unknown');
    expect(hall.takes('id-card', claims('local', 'accompanying'))).toBe('priority-unknown');
    hall.takes('id-card', claims('law', 'accompanying'));
    hall.calls('oksana', '1');
    const oksana = ['oksana', '1'] as const;
    expect(hall.does(oksana, { type: 'startVisit' })).toBe('priority-not-checked');
    expect(hall.does(oksana, { type: 'confirmPriority' })).toEqual(['priorityConfirmed']);
    expect(hall.does(oksana, { type: 'confirmPriority' })).toBe('no-priority-to-check');
    expect(hall.does(oksana, { type: 'startVisit' })).toEqual(['visitStarted']);
  });

  test('R3: reception declares it for who waits', () => {
    const hall = new Hall(priorities);
    hall.takes('id-card');
    hall.takes('id-card');
    const declare = {
      type: 'declarePriority',
      ticketId: hall.ticket('П002').id,
      ...claims('law').priority,
    } as const;
    expect(hall.ask(staff('petro'), declare)).toBe('not-yours-to-ask');
    expect(hall.ask(reception, declare)).toEqual(['priorityDeclared']);
    expect(hall.next('1')).toBe('П002');
  });

  test('R4: refused at the window she waits at her ordinary place, and cannot declare it again', () => {
    const hall = new Hall(priorities);
    hall.sits('oksana', '1');
    hall.takes('id-card');
    hall.at(1).takes('id-card', claims('law'));
    hall.calls('oksana', '1');
    const refuse = { type: 'refusePriority', why: 'no-document' } as const;
    expect(hall.does(['oksana', '1'], refuse)).toEqual(['priorityRefused']);
    expect(hall.ticket('П002')).toMatchObject({
      status: 'waiting',
      priority: { state: 'refused' },
    });
    expect(hall.calls('oksana', '1')).toBe('П001');
    expect(hall.does(['oksana', '1'], refuse)).toBe('no-priority-to-check');
    const again = { ticketId: hall.ticket('П002').id, ...claims('law').priority };
    expect(hall.ask(reception, { type: 'declarePriority', ...again })).toBe('priority-unknown');
  });

  test('R5: nothing of a document is stored, only that it was shown', () => {
    const hall = new Hall(priorities);
    hall.sits('oksana', '1');
    hall.takes('id-card', claims('law'));
    hall.calls('oksana', '1');
    hall.does(['oksana', '1'], { type: 'confirmPriority' });
    expect(Object.keys(hall.last('priorityConfirmed')).toSorted()).toEqual(
      ['at', 'deskId', 'number', 'staffId', 'ticketId', 'type'].toSorted(),
    );
  });

  test('Q2, R1: who goes before others is told only of those who stand before her', () => {
    const hall = new Hall(priorities);
    hall.takes('id-card');
    hall.takes('id-card', claims('law'));
    expect(hall.last('ticketIssued').ahead).toBe(0);
    hall.at(1).takes('id-card', claims('law'));
    expect(hall.last('ticketIssued').ahead).toBe(1);
    hall.takes('id-card');
    expect(hall.last('ticketIssued').ahead).toBe(3);
  });

  test('R6, M1: who was sent on within the same service has not used it', () => {
    const hall = new Hall(priorities);
    hall.sits('oksana', '1');
    hall.sits('ivan', '3');
    hall.at(1).takes('id-card', claims('once'));
    hall.calls('oksana', '1');
    hall.does(['oksana', '1'], { type: 'confirmPriority' });
    const to = { kind: 'desk', deskId: deskId('3') } as const;
    hall.does(['oksana', '1'], { type: 'transfer', to, withReturn: false });
    hall.at(2).calls('ivan', '3');
    expect(hall.last('ticketCalled').why?.categoryId).toBe('once');
  });

  test('R6, M3: who comes back to the window that sent her on within the same service has not used it', () => {
    const hall = new Hall(prioritiesSet(aCategory('law', { byLaw: true, oncePerDay: true })));
    hall.sits('oksana', '1');
    hall.sits('ivan', '3');
    hall.takes('id-card', { ...claims('law'), more: [wish('id-card')] });
    hall.calls('oksana', '1');
    hall.does(['oksana', '1'], { type: 'confirmPriority' });
    const to = { kind: 'desk', deskId: deskId('3') } as const;
    hall.does(['oksana', '1'], { type: 'transfer', to, withReturn: true });
    const served = [1, 2, 3].map((minute) => {
      const [operator, desk] = minute === 1 ? (['ivan', '3'] as const) : (['oksana', '1'] as const);
      hall.at(minute).calls(operator, desk);
      hall.does([operator, desk], { type: 'startVisit' });
      hall.does([operator, desk], { type: 'finishVisit' });
      return hall.last('ticketCalled').why?.rule;
    });
    expect(served).toEqual(['law', 'law', 'first']);
  });

  test('R4: what was refused is not declared again, whatever was declared between', () => {
    const hall = new Hall(priorities);
    hall.sits('oksana', '1');
    hall.takes('id-card', claims('law'));
    const { id: ticketId } = hall.ticket('П001');
    const declare = (id: string) =>
      hall.ask(reception, { type: 'declarePriority', ticketId, ...claims(id).priority });
    const refuse = () => {
      hall.calls('oksana', '1');
      hall.does(['oksana', '1'], { type: 'refusePriority', why: 'no-document' });
    };
    refuse();
    expect(declare('once')).toEqual(['priorityDeclared']);
    refuse();
    expect([declare('law'), declare('once')]).toEqual(['priority-unknown', 'priority-unknown']);
  });

  test('R1, C7: who missed her call and was taken back stands where she missed it', () => {
    const hall = new Hall(priorities);
    hall.sits('oksana', '1');
    hall.takes('id-card', claims('law'));
    hall.at(1).takes('id-card', claims('law'));
    hall.at(2).calls('oksana', '1');
    hall.does(['oksana', '1'], { type: 'markNoShow' });
    hall.ask(reception, { type: 'takeBack', ticketId: hall.ticket('П001').id });
    expect(hall.next('1')).toBe('П002');
  });

  test('R6: once a day for a service: a second leg of the same service goes without it', () => {
    const hall = new Hall(priorities);
    hall.sits('oksana', '1');
    hall.at(1).takes('id-card', { ...claims('once'), more: [wish('id-card'), wish('foreign')] });
    hall.at(0);
    hall.calls('oksana', '1');
    hall.does(['oksana', '1'], { type: 'confirmPriority' });
    hall.does(['oksana', '1'], { type: 'startVisit' });
    hall.takes('id-card');
    hall.at(2).does(['oksana', '1'], { type: 'finishVisit' });
    hall.calls('oksana', '1');
    expect(hall.last('ticketCalled').why?.categoryId).toBeUndefined();
  });
});

describe('B: bookings', () => {
  test('B1: reception keeps a time within opening hours, and nobody else does', () => {
    const hall = new Hall();
    const make = (actor: typeof reception, time: Instant) =>
      hall.ask(actor, { type: 'makeBooking', ...wish('id-card'), for: time });
    expect(make(staff('petro'), at(60))).toBe('not-yours-to-ask');
    expect(make(reception, at(-1))).toBe('time-is-over');
    expect(make(reception, at(12 * 60))).toBe('closed-at-that-time');
    expect(make(reception, at(60))).toContain('bookingMade');
  });

  test('B2: a booking that was cancelled is not kept', () => {
    const hall = new Hall();
    const bookingId = book(hall, 60);
    expect(hall.ask(reception, { type: 'cancelBooking', bookingId })).toEqual(['bookingCancelled']);
    expect(hall.ask(reception, { type: 'cancelBooking', bookingId })).toBe('booking-unknown');
    expect(comes(hall, bookingId)).toBe('booking-unknown');
  });

  test('B3: who comes for it gets a number, once, and on its day', () => {
    const hall = new Hall();
    const today = book(hall, 60);
    const tomorrow = book(hall, 24 * 60 + 60);
    expect(comes(hall, today)).toEqual(['ticketIssued']);
    expect(hall.last('ticketIssued')).toMatchObject({ booked: { bookingId: today, for: at(60) } });
    expect(comes(hall, today)).toBe('booking-came');
    expect(comes(hall, tomorrow)).toBe('booking-for-another-day');
  });
});
