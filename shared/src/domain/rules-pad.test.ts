import { describe, expect, test } from 'vitest';
import { deskId, staff, theSetup, withRules } from '../testing/builders.ts';
import { theButtons } from '../testing/help.ts';
import { Hall } from '../testing/hall.ts';
import { aCategory, claims, prioritiesSet } from '../testing/priorities.ts';
import { buttonsView } from '../views/help-view.ts';
import type { PadKey } from './pad.ts';
import { standsAt } from './pad.ts';

const oksana = ['oksana', '1'] as const;

/** Presses a key, as the pad knows the window now or knew it before. */
const press = (hall: Hall, key: PadKey, stands = standsAt(hall.centre, deskId('1'))) =>
  hall.ask(theButtons, { type: 'pressPad', deskId: deskId('1'), key, stands });
const stateOf = (hall: Hall) => buttonsView(hall.centre, hall.now).desks[0]?.state;

function opened(...rules: Parameters<typeof withRules>[0][]): Hall {
  const hall = new Hall(...rules.map((one) => withRules(one)));
  hall.sits(...oksana);
  return hall.at(0, 10);
}

describe('a call pad at a window', () => {
  test('D9: one key does a whole visit, in the name of who sits there', () => {
    const hall = opened();
    hall.takes('id-card');
    expect(press(hall, 'main')).toEqual(['ticketCalled']);
    expect(hall.last('ticketCalled')).toMatchObject({ staffId: 'oksana', number: 'П001' });
    expect(press(hall.at(1), 'main')).toEqual(['visitStarted']);
    expect(press(hall.at(9), 'main')).toEqual(['visitFinished']);
  });

  test('D9: a press that was meant for what was there before does nothing', () => {
    const hall = opened();
    hall.takes('id-card');
    hall.takes('id-card');
    const before = standsAt(hall.centre, deskId('1'));
    press(hall, 'main', before);
    expect(press(hall, 'main', before)).toBe('moment-passed');
    expect(press(hall, 'callNext', before)).toBe('moment-passed');
    expect(hall.ticket('П001').status).toBe('called');
  });

  test('D9: the second press of a double press does nothing, also when the pad has heard of the first', () => {
    const hall = opened();
    for (let i = 0; i < 3; i++) hall.takes('id-card');
    press(hall.at(1), 'main');
    for (const [seconds, status] of [
      [0.5, 'called'],
      [1.9, 'called'],
      [2, 'serving'],
      [2.5, 'serving'],
      [4, 'finished'],
      [4.5, 'finished'],
    ] as const) {
      press(hall.at(1, seconds), 'main');
      expect([seconds, hall.ticket('П001').status]).toEqual([seconds, status]);
    }
    expect(hall.ticket('П002').status).toBe('waiting');
    hall.does(oksana, { type: 'beginBreak', reason: 'rest' });
    expect(press(hall, 'main')).toBe('moment-passed');
    expect(press(hall.at(1, 7), 'main')).toEqual(['breakEnded']);
    expect(press(hall, 'callNext')).toEqual(['ticketCalled']);
    expect(press(hall, 'startVisit')).toEqual(['visitStarted']);
  });

  test('D9: what the machines with buttons are told of a window names nobody’s ticket', () => {
    const hall = opened();
    const told = () => JSON.stringify(buttonsView(hall.centre, hall.now));
    const { id } = hall.ticket(hall.takes('id-card'));
    hall.calls(...oksana);
    const called = standsAt(hall.centre, deskId('1'));
    expect(told()).not.toContain(id);
    hall.does(oksana, { type: 'startVisit' });
    expect(told()).not.toContain(id);
    hall.does(oksana, { type: 'finishVisit' });
    hall.takes('id-card');
    hall.calls(...oksana);
    expect(standsAt(hall.centre, deskId('1'))).not.toBe(called);
  });

  test('D9: free again after another visitor is another moment', () => {
    const hall = opened();
    hall.takes('id-card');
    hall.takes('id-card');
    const before = standsAt(hall.centre, deskId('1'));
    hall.at(1).serves(...oksana);
    expect(press(hall, 'main', before)).toBe('moment-passed');
  });

  test('D9: every key is what the operator would press, and its refusal too', () => {
    const hall = opened();
    expect(press(hall, 'callNext')).toBe('nobody-waiting');
    hall.takes('id-card');
    hall.takes('id-card');
    press(hall, 'callNext');
    expect(press(hall, 'recall')).toEqual(['ticketRecalled']);
    expect(press(hall, 'finishVisit')).toBe('visit-not-started');
    expect(press(hall, 'undoCall')).toEqual(['callUndone']);
    press(hall, 'callNext');
    expect(press(hall, 'markNoShow')).toEqual(['noShowMarked']);
    press(hall, 'callNext');
    press(hall, 'startVisit');
    expect(press(hall, 'finishAndCall')).toEqual(['visitFinished']);
    hall.does(oksana, { type: 'beginBreak', reason: 'rest' });
    expect(press(hall.at(15), 'main')).toEqual(['breakEnded']);
  });

  test('D9, R3: a declared priority is confirmed or refused by a key before the visit', () => {
    const hall = new Hall(prioritiesSet(aCategory('veteran')));
    hall.sits(...oksana);
    for (let i = 0; i < 2; i++) hall.takes('id-card', claims('veteran'));
    press(hall, 'callNext');
    expect(press(hall, 'startVisit')).toBe('priority-not-checked');
    expect(press(hall, 'confirmPriority')).toEqual(['priorityConfirmed']);
    expect(press(hall, 'startVisit')).toEqual(['visitStarted']);
    press(hall, 'finishVisit');
    press(hall, 'callNext');
    expect(press(hall, 'refusePriority')).toEqual(['priorityRefused']);
    expect(hall.last('priorityRefused').why).toBe('no-document');
  });

  test('D9: an errand, a break and the end of the day each have a key', () => {
    const hall = opened();
    hall.takes('id-card');
    press(hall, 'callNext');
    press(hall, 'startVisit');
    expect(press(hall, 'beginBreak')).toBe('visitor-at-desk');
    expect(press(hall, 'leaveDesk')).toBe('visitor-at-desk');
    expect(press(hall, 'park')).toEqual(['visitorParked']);
    expect(press(hall, 'beginBreak')).toEqual(['breakBegan']);
    expect(hall.last('breakBegan').reason).toBe('rest');
    expect(press(hall, 'endBreak')).toEqual(['breakEnded']);
    expect(press(hall, 'leaveDesk')).toEqual(['deskLeft']);
    expect(stateOf(hall)).toBe('closed');
  });

  test('D9: finishing and calling is one press', () => {
    const hall = opened();
    hall.takes('id-card');
    hall.takes('id-card');
    press(hall, 'main');
    press(hall.at(1), 'main');
    expect(press(hall, 'finishAndCall')).toEqual(['visitFinished', 'ticketCalled']);
  });

  test('A1: where the server sends visitors, nobody is called twice by one press', () => {
    const hall = opened({ assignment: { mode: 'assign', pauseSeconds: 60 } });
    hall.takes('id-card');
    hall.takes('id-card');
    press(hall.at(1), 'main');
    expect(press(hall, 'finishAndCall')).toEqual(['visitFinished', 'ticketCalled']);
    expect(press(hall, 'undoCall')).toEqual(['callDeclined']);
  });

  test('D5: with several at the window the keys are about who is awaited, then who came last', () => {
    const hall = opened({ visitorsAtDesk: 2 });
    for (let i = 0; i < 2; i++) hall.at(i).takes('id-card');
    hall.at(2).calls(...oksana);
    hall.does(oksana, { type: 'startVisit' });
    hall.at(3).calls(...oksana);
    press(hall.at(4), 'main');
    expect(hall.ticket('П002').status).toBe('serving');
    press(hall.at(5), 'main');
    expect([hall.ticket('П001').status, hall.ticket('П002').status]).toEqual([
      'serving',
      'finished',
    ]);
  });

  test('D9: where nobody works, at no window, or by somebody else it does nothing', () => {
    const hall = new Hall();
    hall.takes('id-card');
    expect(press(hall, 'main')).toBe('nobody-works-there');
    const pad = { type: 'pressPad', key: 'main', stands: '' } as const;
    expect(hall.ask(theButtons, { ...pad, deskId: deskId('9') })).toBe('desk-unknown');
    for (const who of [staff('oksana'), theSetup])
      expect(hall.ask(who, { ...pad, deskId: deskId('1') })).toBe('not-yours-to-ask');
  });

  test('D9: its lamp is told when somebody is called there, and no name or number', () => {
    const hall = new Hall();
    expect(stateOf(hall)).toBe('closed');
    hall.sits(...oksana);
    expect(stateOf(hall)).toBe('free');
    hall.takes('id-card');
    press(hall.at(1), 'main');
    expect(stateOf(hall)).toBe('called');
    press(hall.at(2), 'main');
    expect(stateOf(hall)).toBe('serving');
    press(hall.at(9), 'main');
    hall.does(oksana, { type: 'beginBreak', reason: 'rest' });
    expect(stateOf(hall)).toBe('break');
    expect(JSON.stringify(buttonsView(hall.centre, hall.now))).not.toContain('oksana');
  });
});
