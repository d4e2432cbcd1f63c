import { describe, expect, test } from 'vitest';
import {
  aDesk,
  aService,
  at,
  deskId,
  openEveryDay,
  plainRules,
  smallCatalogue,
  smallDesks,
  span,
  staff,
  theKiosk,
  theSetup,
  usualClosing,
  usualNumbers,
  withRules,
} from '../testing/builders.ts';
import { CutOffKiosk } from '../testing/cut-off-kiosk.ts';
import { Hall, wish } from '../testing/hall.ts';
import { callReasonWords } from '../text/call-reason.ts';
import { sayIn } from '../text/say.ts';
import type { Event } from './events.ts';
import { NORM_WEIGHT, usualSeconds } from './forecast-pace.ts';
import type { BookingId, PriorityId, TicketId } from './ids.ts';

const reception = staff('halyna', 'reception');
const oksana = ['oksana', '1'] as const;

/** Sent on from window 1 to a window or a service, after her visit there has begun. */
function sentOn(hall: Hall, to: { kind: 'desk'; deskId: ReturnType<typeof deskId> } | 'move') {
  hall.calls(...oksana);
  hall.does(oksana, { type: 'startVisit' });
  const target = to === 'move' ? ({ kind: 'service', ...wish('move') } as const) : to;
  return hall.does(oksana, { type: 'transfer', to: target, withReturn: false });
}

describe('what a visitor has waited is kept', () => {
  test('Q3, M1: who was sent on has waited from the beginning, her time at windows left out', () => {
    const hall = new Hall();
    hall.sits(...oksana);
    hall.sits('petro', '2');
    hall.takes('id-card');
    hall.at(50);
    sentOn(hall, 'move');
    hall.at(59);
    expect(hall.ticket('П001').waitedBefore).toBe(50 * 60_000);
    hall.takes('move');
    hall.at(60);
    hall.calls('petro', '2');
    expect(hall.last('ticketCalled')).toMatchObject({ number: 'П001', why: { rule: 'aged' } });
  });

  test('Q3, V2: the wait for an earlier service counts for the next one of the same visit', () => {
    const hall = new Hall();
    hall.sits('ivan', '3');
    hall.takes('id-card', { more: [wish('move')] });
    hall.at(40);
    hall.serves('ivan', '3');
    hall.at(59, 59);
    expect(hall.next('3')).toBe('П001');
    hall.at(60);
    hall.calls('ivan', '3');
    expect(hall.last('ticketCalled').why).toEqual({ rule: 'aged' });
  });

  test('Q3, M4: the wait before an errand counts, the errand does not', () => {
    const hall = new Hall();
    hall.sits(...oksana);
    hall.takes('id-card');
    hall.at(40).calls(...oksana);
    hall.does(oksana, { type: 'startVisit' });
    hall.at(45).does(oksana, { type: 'park', reason: 'copying' });
    expect(hall.ticket('П001').waitedBefore).toBe(40 * 60_000);
    hall.at(55).ask(reception, { type: 'bringBack', ticketId: hall.ticket('П001').id });
    expect(hall.ticket('П001')).toMatchObject({ waitedBefore: 40 * 60_000, since: at(55) });
  });

  test('C7: who missed a call and was taken back waits anew', () => {
    const hall = new Hall();
    hall.sits(...oksana);
    hall.takes('id-card', { more: [wish('foreign')] });
    hall.at(30);
    hall.serves(...oksana);
    hall.at(50);
    hall.calls(...oksana);
    hall.does(oksana, { type: 'markNoShow' });
    hall.ask(staff('oksana'), { type: 'takeBack', ticketId: hall.ticket('П001').id });
    hall.at(70);
    hall.calls(...oksana);
    expect(hall.last('ticketCalled').why).toEqual({ rule: 'first' });
  });

  test('M2, Q9: whoever was sent to a window is called there because she was sent', () => {
    const hall = new Hall();
    hall.sits(...oksana);
    hall.sits('petro', '2');
    hall.takes('id-card');
    sentOn(hall, { kind: 'desk', deskId: deskId('2') });
    hall.calls('petro', '2');
    const { why } = hall.last('ticketCalled');
    expect(why).toEqual({ rule: 'first', sent: true });
    const about = { timeZone: 'Europe/Kyiv', priorities: [] };
    expect(why && callReasonWords(sayIn('uk'), why, about)).toContain('направлено саме сюди');
    expect(why && callReasonWords(sayIn('en'), why, about)).toContain('sent to this window');
  });

  test('M2, Q3: whoever was sent to one window waits there without end for nobody', () => {
    const hall = new Hall();
    hall.sits(...oksana);
    hall.sits('petro', '2');
    hall.sits('ivan', '3');
    hall.takes('id-card');
    sentOn(hall, { kind: 'desk', deskId: deskId('2') });
    hall.at(59);
    expect(hall.next('3')).toBeUndefined();
    hall.at(60);
    expect(hall.next('3')).toBe('П001');
    expect(hall.next('2')).toBe('П001');
  });
});

describe('what an air raid takes from nobody', () => {
  const raid = (hall: Hall, from: number, until: number) => {
    hall.at(0, from).ask(staff('oksana'), { type: 'soundAirRaid' });
    hall.at(0, until).ask(staff('oksana'), { type: 'resumeCalls' });
  };

  test('C5, X2: the time in which a call can be taken back stands still', () => {
    const hall = new Hall();
    hall.sits(...oksana);
    hall.takes('id-card');
    hall.calls(...oksana);
    raid(hall, 5, 605);
    hall.at(0, 610);
    expect(hall.does(oksana, { type: 'undoCall' })).toEqual(['callUndone']);
  });

  test('C2, X2: the pause before a recall stands still', () => {
    const calls = { recallSeconds: 15, announcementsAtMost: 3, comeSeconds: 0, graceMinutes: 20 };
    const hall = new Hall(withRules({ calls }));
    hall.sits(...oksana);
    hall.takes('id-card');
    hall.calls(...oksana);
    raid(hall, 5, 605);
    hall.at(0, 614);
    expect(hall.does(oksana, { type: 'recall' })).toBe('recall-too-soon');
    hall.at(0, 615);
    expect(hall.does(oksana, { type: 'recall' })).toEqual(['ticketRecalled']);
  });
});

describe('what a visitor adds by herself', () => {
  const adds = (hall: Hall, actor = theKiosk, service = 'move') =>
    hall.ask(actor, { type: 'addService', ticketId: hall.ticket('П001').id, ...wish(service) });

  test('V4, X1: not in an air raid; whoever serves her may', () => {
    const hall = new Hall();
    hall.takes('id-card');
    hall.ask(staff('oksana'), { type: 'soundAirRaid' });
    expect(adds(hall)).toBe('air-raid');
    expect(adds(hall, reception)).toEqual(['serviceAdded']);
  });

  test('V4, H1: not after tickets are given out', () => {
    const hall = new Hall();
    hall.takes('id-card');
    hall.at(7 * 60);
    expect(adds(hall)).toBe('centre-closed');
    expect(adds(hall, reception)).toEqual(['serviceAdded']);
  });

  test('V4, H7: nor when it would be too late after what she came for', () => {
    const closing = { ...usualClosing, stopInTime: true };
    const until = (more: Parameters<Hall['takes']>[1]) => {
      const hall = new Hall(withRules({ closing }));
      hall.sits('ivan', '3');
      hall.takes('id-card', more);
      hall.at(6 * 60 + 30);
      return adds(hall);
    };
    expect(until({})).toEqual(['serviceAdded']);
    expect(until({ more: [wish('id-card'), wish('move')] })).toBe('cannot-be-served-today');
  });

  test('V4, H7: not when it could not be served in time', () => {
    const closing = { ...usualClosing, stopInTime: true };
    const hall = new Hall(withRules({ closing }));
    hall.sits('ivan', '3');
    hall.takes('id-card');
    hall.at(6 * 60 + 55);
    expect(adds(hall)).toBe('cannot-be-served-today');
  });
});

describe('the end of the day', () => {
  const untilNoon: Event = {
    type: 'openingHoursSet',
    at: at(0),
    hours: openEveryDay(span('09:00', '12:00')),
  };

  test('H7: the visit itself must fit in too, every service of it', () => {
    const hall = new Hall(withRules({ closing: { ...usualClosing, stopInTime: true } }), untilNoon);
    hall.sits('ivan', '3');
    hall.at(105);
    expect(hall.takes('id-card', { more: [wish('move')] })).toBe('cannot-be-served-today');
    expect(hall.takes('id-card')).toBe('П001');
    hall.at(111);
    expect(hall.takes('id-card')).toBe('cannot-be-served-today');
  });

  test('H7, R1: whom the law lets go first is judged by her own wait, not by that of the line', () => {
    const priority: Event = {
      type: 'prioritiesSet',
      at: at(0),
      priorities: [
        {
          id: 'law' as PriorityId,
          name: { uk: 'Н', en: 'N' },
          basis: { uk: 'Н', en: 'N' },
          document: { uk: 'Н', en: 'N' },
          byLaw: true,
          headStartMinutes: 0,
          accompanying: false,
          oncePerDay: false,
          active: true,
        },
      ],
    };
    const closing = { ...usualClosing, stopInTime: true };
    const hall = new Hall(withRules({ closing }), untilNoon, priority);
    hall.sits(...oksana);
    hall.at(80);
    for (let i = 0; i < 3; i++) hall.takes('id-card');
    hall.at(95);
    expect(hall.takes('id-card')).toBe('cannot-be-served-today');
    const law = { priority: { categoryId: 'law' as PriorityId, as: 'self' } } as const;
    expect(hall.takes('id-card', law)).toMatch(/^П/);
  });

  test('H8: whoever is on an errand when the queue is let go comes back and is served', () => {
    const closing = { ...usualClosing, left: 'unserved' } as const;
    const hall = new Hall(withRules({ closing }), untilNoon);
    hall.sits(...oksana);
    hall.takes('id-card');
    hall.calls(...oksana);
    hall.does(oksana, { type: 'startVisit' });
    hall.does(oksana, { type: 'park', reason: 'paying' });
    hall.at(120).tick();
    expect(hall.last('receptionEnded').unserved).toEqual([]);
    hall.ask(staff('oksana'), { type: 'bringBack', ticketId: hall.ticket('П001').id });
    hall.at(121).tick();
    expect(hall.serves(...oksana)).toBe('П001');
  });

  test('W3: a service usually takes its norm until enough visits were seen, then their middle', () => {
    const hall = new Hall();
    hall.sits(...oksana);
    const usual = () => usualSeconds(hall.centre, wish('id-card'));
    expect(usual()).toBe(600);
    for (let visit = 0; visit < NORM_WEIGHT; visit++) {
      hall.takes('id-card');
      hall.calls(...oksana);
      hall.does(oksana, { type: 'startVisit' });
      expect(usual()).toBe(600);
      hall.at((visit + 1) * 4);
      hall.does(oksana, { type: 'finishVisit' });
    }
    expect(usual()).toBe(240);
  });
});

describe('what is kept for the booked', () => {
  const catalogue = {
    ...smallCatalogue,
    services: [...smallCatalogue.services, aService('rare', 'passport', { quota: 2 })],
  };
  const desks = [...smallDesks, aDesk('4', 'rare')];
  const rareHall = () =>
    new Hall(
      { type: 'catalogueSet', at: at(0), catalogue },
      { type: 'desksSet', at: at(0), desks },
    );
  const books = (hall: Hall, minutes: number) =>
    hall.ask(reception, { type: 'makeBooking', ...wish('rare'), for: at(minutes) });

  test('H9: a time that is kept counts for the quota of its day until she has come', () => {
    const hall = rareHall();
    expect(books(hall, 60)).toContain('bookingMade');
    expect(hall.takes('rare')).toBe('П001');
    expect(hall.takes('rare')).toBe('quota-reached');
    expect(books(hall, 70)).toBe('quota-reached');
    const bookingId = Object.keys(hall.centre.bookings)[0] as BookingId;
    hall.at(55);
    expect(hall.ask(theKiosk, { type: 'checkIn', bookingId, language: 'uk' })).toEqual([
      'ticketIssued',
    ]);
    expect(hall.takes('rare')).toBe('quota-reached');
  });

  test('H9: another day has its own quota', () => {
    const hall = rareHall();
    const tomorrow = 24 * 60;
    expect(books(hall, tomorrow)).toContain('bookingMade');
    expect(books(hall, tomorrow + 10)).toEqual(['bookingMade']);
    expect(books(hall, tomorrow + 20)).toBe('quota-reached');
    expect(hall.takes('rare')).toBe('П001');
  });

  test('W5: who comes for a booking is promised the wait of her own place', () => {
    const hall = new Hall();
    hall.sits(...oksana);
    for (let i = 0; i < 4; i++) hall.takes('id-card');
    hall.ask(reception, { type: 'makeBooking', ...wish('id-card'), for: at(10) });
    const { bookingId } = hall.last('bookingMade');
    hall.at(9).ask(theKiosk, { type: 'checkIn', bookingId, language: 'uk' });
    const { promise } = hall.last('ticketIssued');
    expect(promise).toBeDefined();
    hall.takes('id-card');
    expect(promise?.p50).toBeLessThan(hall.last('ticketIssued').promise?.p50 ?? 0);
  });
});

describe('A: the server assigns to windows that may have several', () => {
  const several = () =>
    new Hall(withRules({ visitorsAtDesk: 2, assignment: { mode: 'assign', pauseSeconds: 60 } }));

  test('A1, D5: a second visitor is sent when the first has come, and no third', () => {
    const hall = several();
    hall.sits(...oksana);
    hall.takes('id-card');
    hall.takes('id-card');
    hall.takes('id-card');
    expect(hall.ticket('П002').status).toBe('waiting');
    expect(hall.does(oksana, { type: 'startVisit' }, 'П001')).toEqual([
      'visitStarted',
      'ticketCalled',
    ]);
    expect(hall.last('ticketCalled').number).toBe('П002');
    expect(hall.does(oksana, { type: 'startVisit' }, 'П002')).toEqual(['visitStarted']);
  });

  test('A2, D5: an empty window comes before one that has room for a second', () => {
    const hall = several();
    hall.sits(...oksana);
    hall.takes('id-card');
    hall.does(oksana, { type: 'startVisit' }, 'П001');
    hall.at(5).sits('ivan', '3');
    hall.at(6).takes('id-card');
    expect(hall.last('ticketCalled').deskId).toBe(deskId('3'));
  });
});

test('D7: a planned break has the reason that was planned', () => {
  const breaks = [{ ...span('10:30', '10:40'), reason: 'technical' as const }];
  const desks = [{ ...aDesk('1', 'id-card'), breaks }];
  const hall = new Hall({ type: 'desksSet', at: at(0), desks });
  hall.sits(...oksana);
  hall.at(30).tick();
  expect(hall.last('breakBegan').reason).toBe('technical');
});

test('N3: a range that is changed in the middle of a day gives no number again', () => {
  const hall = new Hall(withRules({ numbers: { ...usualNumbers, first: 3 } }));
  expect([hall.takes('id-card'), hall.takes('id-card')]).toEqual(['П003', 'П004']);
  hall.sits(...oksana);
  hall.serves(...oksana);
  hall.ask(theSetup, {
    type: 'describeCentre',
    name: { uk: 'ЦНАП', en: 'Service Centre' },
    timeZone: 'Europe/Kyiv',
    rules: { ...plainRules, numbers: { ...usualNumbers, first: 1 } },
  });
  expect([hall.takes('id-card'), hall.takes('id-card')]).toEqual(['П005', 'П006']);
});

test('N3: a range that is used up can be changed for another on the same day', () => {
  const range = (first: number, last: number) => ({
    ...plainRules,
    numbers: { ...usualNumbers, first, last },
  });
  const hall = new Hall(withRules(range(1, 2)));
  expect([1, 2, 3].map(() => hall.takes('id-card'))).toEqual(['П001', 'П002', 'numbers-exhausted']);
  const about = { name: { uk: 'ЦНАП', en: 'Service Centre' }, timeZone: 'Europe/Kyiv' };
  hall.ask(theSetup, { type: 'describeCentre', ...about, rules: range(21, 22) });
  expect([1, 2, 3].map(() => hall.takes('id-card'))).toEqual(['П021', 'П022', 'numbers-exhausted']);
});

test('L6, N3: a number that nobody held is given to nobody else that day', () => {
  const hall = new Hall(
    withRules({
      numbers: { ...usualNumbers, first: 1, last: 20 },
      withoutServer: { numbers: 2 },
    }),
  );
  const kiosk = new CutOffKiosk(hall, 'a');
  kiosk.borrows();
  const paper = kiosk.gives('id-card');
  hall.takes('id-card', { ticketId: paper?.ticketId as TicketId }, kiosk.actor);
  kiosk.handsOver(paper);
  const numbers = Array.from({ length: 20 }, () => hall.takes('id-card'));
  expect(numbers).not.toContain('П001');
  expect(numbers.at(-1)).toBe('numbers-exhausted');
});

test('L1, N3: no number is lent that was given before the range was changed', () => {
  const range = (first: number, last: number) =>
    ({
      ...plainRules,
      numbers: { ...usualNumbers, first, last },
      withoutServer: { numbers: 10 },
    }) as const;
  const hall = new Hall(withRules(range(100, 999)));
  hall.sits(...oksana);
  for (let i = 0; i < 10; i++) hall.takes('id-card');
  for (let i = 0; i < 10; i++) hall.serves(...oksana);
  const about = { name: { uk: 'ЦНАП', en: 'Service Centre' }, timeZone: 'Europe/Kyiv' };
  hall.ask(theSetup, { type: 'describeCentre', ...about, rules: range(1, 109) });
  const kiosk = new CutOffKiosk(hall, 'a');
  kiosk.borrows();
  const lent = hall.story.filter((event) => event.type === 'numbersLent' && event.letter === 'П');
  expect(lent[0]).toMatchObject({ day: '2026-03-09', first: 92, from: 92, to: 99 });
});

test('W3, X2: an air raid between two visitors teaches no long gap', () => {
  const hall = new Hall();
  hall.sits(...oksana);
  hall.takes('id-card');
  hall.takes('id-card');
  hall.serves(...oksana);
  hall.ask(staff('oksana'), { type: 'soundAirRaid' });
  hall.at(60).ask(staff('oksana'), { type: 'resumeCalls' });
  hall.at(61).calls(...oksana);
  expect(hall.centre.learned.gaps).toEqual([0, 60]);
});

test('X2, N1: an air raid over midnight is left out for whoever is at a window', () => {
  const minutes = 14 * 60;
  const hall = new Hall(withRules({ calls: { ...plainRules.calls, comeSeconds: 120 } }), {
    type: 'openingHoursSet',
    at: at(0),
    hours: openEveryDay(span('00:00', '24:00')),
  });
  hall.at(minutes - 5).sits(...oksana);
  hall.takes('id-card');
  hall.at(minutes - 2, 30).calls(...oksana);
  hall.at(minutes - 2, 35).ask(staff('oksana'), { type: 'soundAirRaid' });
  hall.at(minutes - 1, 55).ask(staff('oksana'), { type: 'resumeCalls' });
  hall.at(minutes, 31).takes('foreign');
  expect(hall.story.map(({ type }) => type).slice(-2)).toEqual(['dayBegan', 'ticketIssued']);
  expect(hall.at(minutes + 1, 51).tick()).toEqual(['noShowMarked']);
});

describe('H6, H7: a line longer than a working day', () => {
  const crowd = (rules: Parameters<typeof withRules>[0]) => {
    const hall = new Hall(withRules(rules));
    hall.sits(...oksana);
    let said = '';
    for (let i = 0; i < 120; i++) said = hall.takes('id-card', { longWaitAccepted: true });
    return { hall, said };
  };

  test('H6: is warned of too', () => {
    const { hall } = crowd({ closing: { ...usualClosing, longWaitMinutes: 60 } });
    expect(hall.takes('id-card')).toBe('long-wait');
  });

  test('H7: ends the giving out of tickets too', () => {
    const rules = { closing: { ...usualClosing, stopInTime: true } };
    const hall = new Hall(withRules({}));
    for (let i = 0; i < 120; i++) hall.takes('id-card');
    hall.sits(...oksana);
    hall.ask(theSetup, {
      type: 'describeCentre',
      name: { uk: 'ЦНАП', en: 'Service Centre' },
      timeZone: 'Europe/Kyiv',
      rules: { ...plainRules, ...rules },
    });
    expect(hall.takes('id-card')).toBe('cannot-be-served-today');
  });

  test('W4: and where nobody works nothing is said', () => {
    const hall = new Hall(withRules({ closing: { ...usualClosing, longWaitMinutes: 60 } }));
    for (let i = 0; i < 120; i++) expect(hall.takes('id-card')).toMatch(/^П/);
  });
});

test('H8: where hours are made longer after the queue was let go, tickets are given again', () => {
  const hours = (until: string): Event => ({
    type: 'openingHoursSet',
    at: at(0),
    hours: openEveryDay(span('09:00', until)),
  });
  const hall = new Hall(
    withRules({ closing: { ...usualClosing, left: 'unserved' } }),
    hours('12:00'),
  );
  hall.takes('id-card');
  expect(hall.at(120).tick()).toEqual(['receptionEnded']);
  const longer = openEveryDay(span('09:00', '14:00'));
  hall.at(121).ask(theSetup, { type: 'setOpeningHours', hours: longer });
  expect(hall.takes('id-card')).toBe('П002');
  expect(hall.at(240).tick()).toEqual(['receptionEnded']);
});

test('H8: other hours set in the evening let nobody go who is still here', () => {
  const until = openEveryDay(span('09:00', '12:00'));
  const hall = new Hall(withRules({ closing: { ...usualClosing, left: 'unserved' } }), {
    type: 'openingHoursSet',
    at: at(0),
    hours: until,
  });
  hall.sits(...oksana);
  hall.takes('id-card');
  hall.calls(...oksana);
  hall.does(oksana, { type: 'startVisit' });
  hall.does(oksana, { type: 'park', reason: 'copying' });
  hall.at(120).tick();
  hall.at(125).ask(reception, { type: 'bringBack', ticketId: hall.ticket('П001').id });
  const exceptions = { '2026-04-20': { spans: [], reason: 'свято' } };
  hall.ask(theSetup, { type: 'setOpeningHours', hours: { ...until, exceptions } });
  expect(hall.at(126).tick()).toEqual([]);
  expect(hall.ticket('П001').status).toBe('waiting');
});

test('L6, Q3: who was missed on a second service waits on from where she waited', () => {
  const hall = new Hall(withRules({ withoutServer: { numbers: 4 } }));
  const kiosk = new CutOffKiosk(hall, 'a');
  kiosk.borrows();
  const paper = kiosk.gives('id-card');
  const more = { ticketId: paper?.ticketId as TicketId, more: [wish('move')] };
  hall.takes('id-card', more, kiosk.actor);
  hall.sits('ivan', '3');
  hall.at(20).serves('ivan', '3');
  hall.at(30).calls('ivan', '3');
  hall.does(['ivan', '3'], { type: 'markNoShow' });
  hall.at(35);
  kiosk.handsOver(paper);
  expect(hall.ticket('П996')).toMatchObject({ since: at(20), waitedBefore: 20 * 60_000 });
});
