import { describe, expect, test } from 'vitest';
import { deskId, staff, withRules } from '../testing/builders.ts';
import { Hall } from '../testing/hall.ts';

const oksana = ['oksana', '1'] as const;
const petro = ['petro', '2'] as const;

/** An hour and a minute waited, and then served at window 1; windows 2 and 3 are there as well. */
function waitedLong() {
  const hall = new Hall();
  hall.takes('id-card');
  hall.at(61).sits(...oksana);
  hall.sits(...petro);
  hall.sits('ivan', '3');
  hall.calls(...oksana);
  hall.does(oksana, { type: 'startVisit' });
  return hall;
}
const toWindow2 = { kind: 'desk', deskId: deskId('2') } as const;

describe('who was sent to a window or comes back to one', () => {
  test('M2, Q3: goes there however long she waited before', () => {
    const hall = waitedLong();
    hall.does(oksana, { type: 'transfer', to: toWindow2, withReturn: false });
    expect([hall.next('1'), hall.next('3')]).toEqual([undefined, undefined]);
    expect(hall.next('2')).toBe('П001');
  });

  test('M3, Q3: comes back to the person who sent her', () => {
    const hall = waitedLong();
    hall.does(oksana, { type: 'transfer', to: toWindow2, withReturn: true });
    hall.at(70).serves(...petro);
    expect(hall.next('3')).toBeUndefined();
    expect(hall.next('1')).toBe('П001');
  });

  test('M4, Q3: comes back from an errand to the same window', () => {
    const hall = waitedLong();
    hall.does(oksana, { type: 'park', reason: 'copying' });
    hall.at(65).ask(staff('ivan'), { type: 'bringBack', ticketId: hall.ticket('П001').id });
    expect(hall.next('3')).toBeUndefined();
    expect(hall.next('1')).toBe('П001');
  });

  test('M4, D7: is called by another window while hers has a break', () => {
    const hall = waitedLong();
    hall.does(oksana, { type: 'park', reason: 'copying' });
    hall.does(oksana, { type: 'beginBreak', reason: 'lunch' });
    hall.at(65).ask(staff('ivan'), { type: 'bringBack', ticketId: hall.ticket('П001').id });
    expect(hall.next('3')).toBe('П001');
    hall.does(oksana, { type: 'endBreak' });
    expect(hall.next('3')).toBeUndefined();
  });

  test('M2, D7: is sent to nobody who has a break', () => {
    const hall = waitedLong();
    hall.does(petro, { type: 'beginBreak', reason: 'lunch' });
    const to = (target: typeof toWindow2 | { kind: 'staff'; staffId: never }) =>
      hall.does(oksana, { type: 'transfer', to: target, withReturn: false });
    expect(to(toWindow2)).toBe('no-way-to-serve');
    expect(to({ kind: 'staff', staffId: 'petro' as never })).toBe('no-way-to-serve');
    hall.does(petro, { type: 'endBreak' });
    expect(to(toWindow2)).toEqual(['visitTransferred']);
  });

  test('M4, A3: the pause after one visitor was declined sends nobody else away', () => {
    const hall = new Hall(withRules({ assignment: { mode: 'assign', pauseSeconds: 60 } }));
    hall.takes('id-card');
    hall.sits(...oksana);
    hall.does(oksana, { type: 'startVisit' });
    hall.does(oksana, { type: 'park', reason: 'copying' });
    hall.takes('id-card');
    expect(hall.ticket('П002').status).toBe('called');
    hall.does(oksana, { type: 'declineCall' });
    hall.sits('ivan', '3');
    hall.does(['ivan', '3'], { type: 'startVisit' });
    hall.does(['ivan', '3'], { type: 'finishVisit' });
    hall.ask(staff('ivan'), { type: 'bringBack', ticketId: hall.ticket('П001').id });
    expect(hall.ticket('П001').status).toBe('waiting');
    hall.at(2).tick();
    expect(hall.ticket('П001')).toMatchObject({ status: 'called', deskId: deskId('1') });
  });

  test('M2, A1: where the server sends, she is not sent back at once', () => {
    const hall = new Hall(withRules({ assignment: { mode: 'assign', pauseSeconds: 60 } }));
    hall.takes('id-card');
    hall.takes('move');
    hall.at(61).sits(...petro);
    hall.does(petro, { type: 'startVisit' });
    hall.sits(...oksana);
    hall.does(oksana, { type: 'startVisit' });
    const to = hall.does(oksana, { type: 'transfer', to: toWindow2, withReturn: false });
    expect(to).toEqual(['visitTransferred']);
    expect(hall.ticket('П001').status).toBe('waiting');
  });
});
