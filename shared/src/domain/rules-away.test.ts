import { describe, expect, test } from 'vitest';
import {
  at,
  openEveryDay,
  span,
  staff,
  theKiosk,
  theSetup,
  withRules,
} from '../testing/builders.ts';
import { Hall, wish } from '../testing/hall.ts';
import { deskView } from '../views/desk-view.ts';
import { ticketView } from '../views/ticket-view.ts';
import type { Actor } from './commands.ts';
import { nextDue } from './passing.ts';
import { usualRules } from './rules.ts';

const oksana = ['oksana', '1'] as const;
const reception = staff('halyna', 'reception');
const chief = staff('halyna', 'hard-day');

const idOf = (hall: Hall, number: string) => hall.ticket(number).id;
const phoneOf = (hall: Hall, number: string): Actor => ({
  kind: 'visitor',
  ticketId: idOf(hall, number),
});
const goes = (hall: Hall, number: string, actor = phoneOf(hall, number)) =>
  hall.ask(actor, { type: 'stepOut', ticketId: idOf(hall, number) });
const comes = (hall: Hall, number: string, actor = phoneOf(hall, number)) =>
  hall.ask(actor, { type: 'bringBack', ticketId: idOf(hall, number) });
const asksBack = (hall: Hall, number: string, actor = phoneOf(hall, number)) =>
  hall.ask(actor, { type: 'takeBack', ticketId: idOf(hall, number) });

/** Three visitors for an ID card a minute apart, and Oksana at window 1. */
function three(...more: ConstructorParameters<typeof Hall>): Hall {
  const hall = new Hall(...more);
  hall.sits('oksana', '1');
  for (const minute of [0, 1, 2]) hall.at(minute).takes('id-card');
  return hall.at(3);
}

describe('O1: a visitor who waits steps out', () => {
  test('O1: herself by phone or through reception, and nobody else for her', () => {
    const hall = three();
    expect(goes(hall, 'П001', phoneOf(hall, 'П002'))).toBe('not-yours-to-ask');
    expect(goes(hall, 'П001', theKiosk)).toBe('not-yours-to-ask');
    expect(goes(hall, 'П001', staff('oksana'))).toBe('not-yours-to-ask');
    expect(goes(hall, 'П001')).toEqual(['visitorSteppedOut']);
    expect(hall.last('visitorSteppedOut')).not.toHaveProperty('staffId');
    expect(goes(hall, 'П002', reception)).toEqual(['visitorSteppedOut']);
    expect(hall.last('visitorSteppedOut')).toMatchObject({ number: 'П002', staffId: 'halyna' });
    expect(hall.ticket('П001')).toMatchObject({ status: 'away', awaySince: at(3) });
  });

  test('O1: while she is away nobody calls her, waits behind her or is told that she waits', () => {
    const hall = three();
    goes(hall, 'П001');
    expect(hall.centre.waiting.size).toBe(2);
    const second = ticketView(hall.centre, idOf(hall, 'П002'), { at: hall.now });
    expect(second?.place).toMatchObject({ status: 'waiting', ahead: 0 });
    expect(hall.calls('oksana', '1')).toBe('П002');
    const chosen = { type: 'callTicket', ticketId: idOf(hall, 'П001') } as const;
    hall.does(oksana, { type: 'startVisit' });
    hall.does(oksana, { type: 'finishVisit' });
    expect(hall.does([...oksana, 'call-chosen'], chosen)).toBe('ticket-not-waiting');
    hall.serves('oksana', '1');
    expect(hall.calls('oksana', '1')).toBe('nobody-waiting');
  });

  test('O1, V2: once for every service of a visit', () => {
    const hall = new Hall();
    hall.sits('oksana', '1');
    hall.takes('id-card', { more: [wish('foreign')] });
    goes(hall, 'П001');
    comes(hall.at(5), 'П001');
    expect(goes(hall, 'П001')).toBe('stepped-out-before');
    hall.serves('oksana', '1');
    expect(goes(hall, 'П001')).toEqual(['visitorSteppedOut']);
  });

  test('O1, M1: who was sent on waits anew and may step out anew', () => {
    const hall = three();
    goes(hall, 'П001');
    comes(hall, 'П001');
    hall.calls('oksana', '1');
    const to = { kind: 'service', ...wish('move') } as const;
    hall.does(oksana, { type: 'transfer', to, withReturn: false });
    expect(goes(hall, 'П001')).toEqual(['visitorSteppedOut']);
  });

  test('O1: not who is called or served, not twice at a time, and not when it is over', () => {
    const hall = three();
    hall.calls('oksana', '1');
    expect(goes(hall, 'П001')).toBe('ticket-not-waiting');
    hall.does(oksana, { type: 'startVisit' });
    expect(goes(hall, 'П001')).toBe('ticket-not-waiting');
    hall.does(oksana, { type: 'finishVisit' });
    expect(goes(hall, 'П001')).toBe('ticket-over');
    goes(hall, 'П002');
    expect(goes(hall, 'П002')).toBe('ticket-not-waiting');
  });

  test('O1: where a centre has set no time nobody steps out, and no phone offers it', () => {
    const hall = three(withRules({ stepOut: { minutes: 0 } }));
    expect(goes(hall, 'П001')).toBe('nobody-steps-out');
    expect(ticketView(hall.centre, idOf(hall, 'П001'), { at: hall.now })?.place).not.toHaveProperty(
      'mayStepOut',
    );
    expect(usualRules.stepOut.minutes).toBe(30);
  });

  test('O1, S5: less than no time is refused', () => {
    const rules = { ...usualRules, stepOut: { minutes: -1 } };
    const name = { uk: 'ЦНАП', en: 'Centre' };
    const describing = { type: 'describeCentre', name, timeZone: 'Europe/Kyiv', rules } as const;
    expect(new Hall().ask(theSetup, describing)).toBe('settings-contradict');
  });
});

describe('O2: she is back at the place she had', () => {
  test('O2: and goes before everybody who came after her', () => {
    const hall = three();
    goes(hall, 'П001');
    hall.at(4).serves('oksana', '1');
    expect(comes(hall.at(10), 'П001')).toEqual(['visitorBackInLine']);
    expect(hall.last('visitorBackInLine')).toMatchObject({ awaySince: at(3) });
    hall.takes('id-card');
    expect(hall.calls('oksana', '1')).toBe('П001');
  });

  test('O2, Q1: of two who are back the one who had come first goes first, whoever was back first', () => {
    const hall = three();
    goes(hall, 'П001');
    goes(hall, 'П002');
    comes(hall.at(5), 'П002');
    comes(hall.at(6), 'П001');
    expect(hall.serves('oksana', '1')).toBe('П001');
    expect(hall.serves('oksana', '1')).toBe('П002');
  });

  test('O2, Q3: what she was away is no wait, and what she waited before it is', () => {
    const order = { ...usualRules.order, agedMinutes: 20 };
    const hall = three(withRules({ order }));
    hall.takes('move', {}, theKiosk);
    goes(hall.at(12), 'П003');
    comes(hall.at(32), 'П003');
    expect(hall.ticket('П003')).toMatchObject({
      place: at(2),
      since: at(32),
      waitedBefore: 600_000,
    });
    const rule = () => {
      hall.calls('oksana', '1');
      return hall.last('ticketCalled').why?.rule;
    };
    hall.ask(reception, { type: 'cancelTicket', ticketId: idOf(hall, 'П001') });
    hall.ask(reception, { type: 'cancelTicket', ticketId: idOf(hall, 'П002') });
    hall.at(41);
    expect(rule()).toBe('first');
    hall.does(oksana, { type: 'undoCall' });
    hall.at(42);
    expect(rule()).toBe('aged');
  });

  test('O2: herself or any of the staff says so; for an errand only staff do (M4)', () => {
    const hall = three();
    goes(hall, 'П001');
    expect(comes(hall, 'П001', theKiosk)).toBe('not-yours-to-ask');
    expect(comes(hall, 'П001', phoneOf(hall, 'П002'))).toBe('not-yours-to-ask');
    expect(comes(hall, 'П001', staff('petro'))).toEqual(['visitorBackInLine']);
    expect(hall.last('visitorBackInLine')).toMatchObject({ staffId: 'petro' });
    expect(comes(hall, 'П001')).toBe('ticket-not-parked');
    hall.calls('oksana', '1');
    hall.does(oksana, { type: 'startVisit' });
    hall.does(oksana, { type: 'park', reason: 'paying' });
    expect(comes(hall, 'П001')).toBe('not-yours-to-ask');
  });

  test('O2, A1: where the server assigns, she is sent to a free window at once', () => {
    const hall = new Hall(withRules({ assignment: { mode: 'assign', pauseSeconds: 60 } }));
    hall.takes('id-card');
    goes(hall, 'П001');
    expect(hall.sits('oksana', '1')).toEqual(['deskTaken']);
    expect(comes(hall.at(2), 'П001')).toEqual(['visitorBackInLine', 'ticketCalled']);
  });

  test('O2: away she may give her place up, ask for one more service and for a copy', () => {
    const hall = three();
    goes(hall, 'П001');
    hall.kiosksHere = ['kiosk-1' as never];
    const ticketId = idOf(hall, 'П001');
    const add = { type: 'addService', ticketId, ...wish('move') } as const;
    expect(hall.ask(phoneOf(hall, 'П001'), add)).toEqual(['serviceAdded']);
    expect(hall.ask(reception, { type: 'reprintTicket', ticketId })).toEqual(['copyAsked']);
    expect(hall.ask(phoneOf(hall, 'П001'), { type: 'cancelTicket', ticketId })).toEqual([
      'ticketCancelled',
    ]);
    expect(hall.centre.away).toEqual([]);
  });
});

describe('O3, O4: an absence is over by itself', () => {
  test('O3: her phone and the desk tell until when her place is kept, and how many are before it', () => {
    const hall = three();
    goes(hall, 'П002');
    const place = () => ticketView(hall.centre, idOf(hall, 'П002'), { at: hall.now })?.place;
    expect(place()).toEqual({ status: 'away', ahead: 1, until: at(33) });
    const { away, waiting } = deskView(hall.centre, hall.now);
    expect(away).toMatchObject([{ number: 'П002', awaySince: at(3), until: at(33) }]);
    expect(waiting.map(({ number }) => number)).toEqual(['П001', 'П003']);
    hall.at(4).calls('oksana', '1');
    expect(place()).toMatchObject({ ahead: 0 });
  });

  test('O4: who is not back in time is a no-show by the clock, at no window and by nobody', () => {
    const hall = three();
    goes(hall, 'П001');
    expect(nextDue(hall.centre, hall.now)).toBe(at(33));
    expect(hall.at(32, 59).tick()).toEqual([]);
    expect(hall.at(33).tick()).toEqual(['absenceRanOut']);
    expect(hall.ticket('П001')).toMatchObject({
      status: 'finished',
      outcome: 'no-show',
      whileAway: true,
      finishedAt: at(33),
    });
    expect(hall.centre.ownDays).not.toHaveProperty('oksana.noShows.0');
  });

  test('O4, C7: within the grace she takes herself back, behind who came before that instant', () => {
    const hall = three();
    goes(hall, 'П001');
    hall.at(33).tick();
    expect(asksBack(hall.at(52), 'П001', phoneOf(hall, 'П002'))).toBe('not-yours-to-ask');
    hall.takes('id-card');
    expect(ticketView(hall.centre, idOf(hall, 'П001'), { at: hall.now })?.place).toEqual({
      status: 'finished',
      outcome: 'no-show',
      comeBack: { until: at(53) },
    });
    expect(asksBack(hall.at(53), 'П001')).toEqual(['noShowTakenBack']);
    expect(goes(hall, 'П001')).toBe('stepped-out-before');
    const order = [1, 2, 3, 4].map(() => hall.serves('oksana', '1'));
    expect(order).toEqual(['П002', 'П003', 'П001', 'П004']);
  });

  test('O4, C7: after the grace it is too late, for her and for staff', () => {
    const hall = three();
    goes(hall, 'П001');
    hall.at(33).tick();
    hall.at(53, 1);
    expect(asksBack(hall, 'П001')).toBe('grace-is-over');
    expect(asksBack(hall, 'П001', staff('petro'))).toBe('grace-is-over');
    expect(ticketView(hall.centre, idOf(hall, 'П001'), { at: hall.now })?.place).toMatchObject({
      comeBack: 'too-late',
    });
  });

  test('O4, C7: who missed a call is taken back by staff alone', () => {
    const hall = three();
    hall.calls('oksana', '1');
    hall.does(oksana, { type: 'markNoShow' });
    expect(asksBack(hall, 'П001')).toBe('not-yours-to-ask');
    expect(asksBack(hall, 'П001', staff('petro'))).toEqual(['noShowTakenBack']);
  });
});

describe('O5: a hard day, the end of reception and midnight', () => {
  test('O5, X2: in an air raid no absence begins, and the time of the others stands still', () => {
    const hall = three();
    goes(hall, 'П001');
    hall.at(13).ask(chief, { type: 'soundAirRaid' });
    expect(goes(hall, 'П002')).toBe('air-raid');
    const place = () => ticketView(hall.centre, idOf(hall, 'П001'), { at: hall.now })?.place;
    expect(place()).toEqual({ status: 'away', ahead: 0 });
    expect(hall.at(50).tick()).toEqual([]);
    hall.ask(chief, { type: 'giveAllClear', minutes: 0 });
    hall.ask(chief, { type: 'resumeCalls' });
    expect(place()).toMatchObject({ until: at(70) });
    expect(hall.at(69).tick()).toEqual([]);
    expect(hall.at(70).tick()).toEqual(['absenceRanOut']);
  });

  test('O5, X2: in an air raid she may come back, also within the grace', () => {
    const hall = three();
    goes(hall, 'П001');
    goes(hall, 'П002');
    hall.at(33).tick();
    hall.at(40).ask(chief, { type: 'soundAirRaid' });
    hall.at(90);
    expect(ticketView(hall.centre, idOf(hall, 'П001'), { at: hall.now })?.place).toEqual({
      status: 'finished',
      outcome: 'no-show',
      comeBack: {},
    });
    expect(asksBack(hall, 'П001')).toEqual(['noShowTakenBack']);
  });

  test('O5, H8: where the queue is let go, who is away is let go with it and knows', () => {
    const closing = { ...usualRules.closing, left: 'unserved' as const };
    const hall = three(withRules({ closing }), {
      type: 'openingHoursSet',
      at: at(0),
      hours: openEveryDay(span('09:00', '17:00')),
    });
    goes(hall.at(6 * 60 + 25), 'П001');
    hall.at(6 * 60 + 50);
    hall.takes('id-card');
    goes(hall, 'П004');
    hall.at(6 * 60 + 55).tick();
    expect(hall.last('absenceRanOut').number).toBe('П001');
    hall.at(7 * 60).tick();
    expect(hall.last('receptionEnded').unserved).toHaveLength(3);
    expect(hall.ticket('П004')).toMatchObject({ status: 'finished', outcome: 'unserved' });
    expect(hall.centre.away).toEqual([]);
    expect(asksBack(hall, 'П001')).toBe('grace-is-over');
    expect(ticketView(hall.centre, idOf(hall, 'П001'), { at: hall.now })?.place).toMatchObject({
      comeBack: 'too-late',
    });
  });

  test('O5, N1: whoever is away when the day ends is unserved, and nobody is lost', () => {
    const hall = three();
    goes(hall, 'П001');
    hall.at(24 * 60).takes('id-card');
    expect(hall.last('dayBegan').unserved).toHaveLength(3);
    expect(hall.centre.away).toEqual([]);
  });
});
