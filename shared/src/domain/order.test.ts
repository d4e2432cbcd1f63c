import { describe, expect, test } from 'vitest';
import { at, staff, theKiosk, theSetup, usualOrder, withRules } from '../testing/builders.ts';
import { Hall, wish } from '../testing/hall.ts';
import { aCategory, claims, prioritiesSet } from '../testing/priorities.ts';
import { inOrder } from './order.ts';

const reception = staff('halyna', 'reception');
const categories = prioritiesSet(
  aCategory('law', { byLaw: true }),
  aCategory('local'),
  aCategory('once', { oncePerDay: true }),
);

/** Oksana works at window 1 and calls; why she called whom she called is what the tests ask. */
class Hall1 extends Hall {
  constructor(...events: ConstructorParameters<typeof Hall>) {
    super(categories, ...events);
    this.sits('oksana', '1');
  }
  whyNext() {
    this.calls('oksana', '1');
    return this.last('ticketCalled').why;
  }
  ends(): void {
    this.does(['oksana', '1'], { type: 'confirmPriority' });
    this.does(['oksana', '1'], { type: 'startVisit' });
    this.does(['oksana', '1'], { type: 'finishVisit' });
  }
  comesFor(minutes: number): void {
    this.ask(reception, { type: 'makeBooking', ...wish('id-card'), for: at(minutes) });
    const { bookingId } = this.last('bookingMade');
    this.ask(theKiosk, { type: 'checkIn', bookingId, language: 'uk' });
  }
}

describe('Q9: the reason of a call', () => {
  test('Q9: of all who were passed over, the one who came first is named', () => {
    const hall = new Hall1();
    for (let minute = 0; minute < 5; minute++) hall.at(minute).takes('id-card');
    hall.at(9).takes('id-card', claims('law'));
    expect(hall.whyNext()).toEqual({ rule: 'law', before: 'П001', categoryId: 'law' });
  });

  test('Q9: of two who came in the same moment, the one with the earlier ticket came first', () => {
    const second = new Hall1();
    second.takes('id-card');
    second.takes('id-card', claims('law'));
    expect(second.whyNext()).toMatchObject({ before: 'П001' });
    const first = new Hall1();
    first.takes('id-card', claims('law'));
    first.takes('id-card');
    expect(first.whyNext()).toEqual({ rule: 'law', categoryId: 'law' });
  });

  test('Q9, C7: who was taken back came when she was called in vain', () => {
    const hall = new Hall1();
    hall.takes('id-card');
    hall.at(2).takes('id-card');
    hall.at(4).calls('oksana', '1');
    hall.does(['oksana', '1'], { type: 'markNoShow' });
    hall.ask(reception, { type: 'takeBack', ticketId: hall.ticket('П001').id });
    hall.at(9).takes('id-card', claims('law'));
    expect(hall.whyNext()).toMatchObject({ rule: 'law', before: 'П002' });
  });

  test('Q9: a booked time is named where it was the reason, not where she has aged', () => {
    const hall = new Hall1();
    hall.comesFor(40);
    hall.at(60);
    expect(hall.whyNext()).toEqual({ rule: 'aged' });
  });

  test('Q9, R2: a category is named where it was the reason, not where she has aged', () => {
    const early = new Hall1();
    early.takes('id-card');
    early.at(5).takes('id-card', claims('local'));
    expect(early.whyNext()).toEqual({ rule: 'priority', before: 'П001', categoryId: 'local' });
    const aged = new Hall1();
    aged.takes('id-card', claims('local'));
    aged.at(60);
    expect(aged.whyNext()).toEqual({ rule: 'aged' });
  });
});

describe('Q: classes before places', () => {
  test('Q1: everybody who waits stands in one order, by law first', () => {
    const hall = new Hall1();
    hall.takes('id-card');
    hall.at(1).takes('move');
    hall.at(2).takes('foreign', claims('law'));
    const numbers = inOrder(hall.centre, hall.now).map(({ number }) => number);
    expect(numbers).toEqual(['П002', 'П001', 'Р001']);
  });

  test('Q1, Q5: a booked visitor whose time has come goes before any head start', () => {
    const hall = new Hall1();
    hall.at(10).comesFor(30);
    hall.at(11).takes('id-card', claims('local'));
    hall.at(15);
    expect(hall.next('1')).toBe('П001');
  });

  test('Q8: neither the law nor age leads to a window that does not give the service', () => {
    const hall = new Hall1();
    hall.sits('petro', '2');
    hall.takes('id-card', claims('law'));
    hall.takes('id-card');
    hall.at(90);
    expect(hall.calls('petro', '2')).toBe('nobody-waiting');
  });
});

test('Q2: who has been called stands before nobody any more', () => {
  const hall = new Hall1();
  for (let i = 0; i < 3; i++) hall.takes('id-card');
  expect(hall.last('ticketIssued').ahead).toBe(2);
  hall.calls('oksana', '1');
  hall.takes('foreign');
  expect(hall.last('ticketIssued').ahead).toBe(2);
  hall.takes('move');
  expect(hall.last('ticketIssued').ahead).toBe(0);
});

describe('Q6: n calls for local priority, then m for the others', () => {
  const oneToOne = withRules({ order: { ...usualOrder, interleave: { priority: 1, others: 1 } } });

  test('Q6, Q9: who goes because it is the turn of her line, and who would have gone anyway', () => {
    const hall = new Hall1(oneToOne);
    for (const minute of [0, 1]) hall.at(minute).takes('id-card', claims('local'));
    for (const minute of [2, 3]) hall.at(minute).takes('id-card');
    const whys = Array.from({ length: 4 }, () => {
      const why = hall.whyNext();
      hall.ends();
      return [hall.last('ticketCalled').number, why];
    });
    expect(whys).toEqual([
      ['П001', { rule: 'interleave', categoryId: 'local' }],
      ['П003', { rule: 'interleave', before: 'П002' }],
      ['П002', { rule: 'interleave', categoryId: 'local' }],
      ['П004', { rule: 'first' }],
    ]);
  });

  test('Q6: on the turn of the others who wait in vain, local priority goes on', () => {
    const hall = new Hall1(oneToOne);
    hall.takes('id-card', claims('local'));
    hall.takes('id-card', claims('local'));
    hall.whyNext();
    hall.ends();
    expect(hall.whyNext()).toEqual({ rule: 'interleave', categoryId: 'local' });
  });

  test('Q6, R1: what the law gives is no turn of a line', () => {
    const hall = new Hall1(oneToOne);
    hall.takes('id-card');
    hall.takes('id-card', claims('local'));
    hall.takes('id-card', claims('law'));
    expect(hall.whyNext()).toEqual({ rule: 'law', before: 'П001', categoryId: 'law' });
  });
});

describe('R: which category counts', () => {
  const whysOf = (hall: Hall1, calls: number) =>
    Array.from({ length: calls }, () => {
      const why = hall.whyNext();
      hall.ends();
      return why?.rule;
    });

  test('R6: once a day for one service; another service of the visit has it too', () => {
    const hall = new Hall1();
    const more = [wish('foreign'), wish('id-card')];
    hall.takes('id-card', { ...claims('once'), more });
    expect(whysOf(hall, 3)).toEqual(['priority', 'priority', 'first']);
  });

  test('R6: a category without that limit holds for the same service again', () => {
    const hall = new Hall1();
    hall.takes('id-card', { ...claims('local'), more: [wish('id-card')] });
    expect(whysOf(hall, 2)).toEqual(['priority', 'priority']);
  });

  test.each([
    ['out of force', [aCategory('law', { byLaw: true, active: false })]],
    ['away', []],
  ])('R1: a category that the centre takes %s counts for nobody any more', (_, priorities) => {
    const hall = new Hall1();
    hall.takes('id-card');
    hall.takes('id-card', claims('law'));
    hall.ask(theSetup, { type: 'setPriorities', priorities });
    expect(hall.whyNext()).toEqual({ rule: 'first' });
    expect(hall.last('ticketCalled').number).toBe('П001');
  });
});
