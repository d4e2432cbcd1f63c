import { describe, expect, test } from 'vitest';
import { aDesk, at, deskId, smallDesks, staff, theKiosk, withRules } from '../testing/builders.ts';
import { Hall, wish } from '../testing/hall.ts';
import type { Actor } from './commands.ts';
import type { Event } from './events.ts';
import type { StaffId } from './ids.ts';

const reception = staff('halyna', 'reception');
const phoneOf = (hall: Hall, number: string): Actor => ({
  kind: 'visitor',
  ticketId: hall.ticket(number).id,
});

describe('V: one visitor, one number, one to five services', () => {
  test('V1: two services are one number, and six are refused', () => {
    const hall = new Hall();
    expect(hall.takes('id-card', { more: [wish('move')] })).toBe('П001');
    expect(hall.takes('id-card', { more: Array.from({ length: 4 }, () => wish('move')) })).toBe(
      'П002',
    );
    expect(hall.takes('id-card', { more: Array.from({ length: 5 }, () => wish('move')) })).toBe(
      'too-many-services',
    );
  });

  test('V2: every service has its own wait, call, service and outcome', () => {
    const hall = new Hall();
    hall.sits('oksana', '1');
    hall.sits('petro', '2');
    const number = hall.takes('id-card', { more: [wish('move', 'collect')] });
    hall.at(5).calls('oksana', '1');
    hall.at(6).does(['oksana', '1'], { type: 'startVisit' });
    hall.at(10).does(['oksana', '1'], { type: 'finishVisit', outcome: 'pending' });
    expect(hall.ticket(number)).toMatchObject({
      status: 'waiting',
      serviceId: 'move',
      since: at(10),
    });
    expect(hall.at(12).calls('petro', '2')).toBe(number);
    hall.at(13).does(['petro', '2'], { type: 'startVisit' });
    hall.at(20).does(['petro', '2'], { type: 'finishVisit', outcome: 'information' });
    expect(hall.ticket(number)).toMatchObject({
      status: 'finished',
      outcome: 'served',
      done: [
        {
          serviceId: 'id-card',
          since: at(0),
          calledAt: at(5),
          startedAt: at(6),
          endedAt: at(10),
          outcome: 'pending',
        },
        {
          serviceId: 'move',
          purpose: 'collect',
          since: at(10),
          calledAt: at(12),
          endedAt: at(20),
          outcome: 'information',
        },
      ],
    });
  });

  test('V2: what was really done may differ from what was asked for', () => {
    const hall = new Hall();
    hall.sits('oksana', '1');
    const number = hall.takes('id-card');
    hall.calls('oksana', '1');
    hall.does(['oksana', '1'], { type: 'startVisit' });
    const did = (service: string) =>
      hall.does(['oksana', '1'], { type: 'finishVisit', did: [wish(service).serviceId] });
    expect(did('no-such')).toBe('service-unknown');
    expect(did('foreign')).toEqual(['visitFinished']);
    expect(hall.ticket(number).done[0]).toMatchObject({ outcome: 'resolved', did: ['foreign'] });
  });

  test('V3: a purpose leads to the window for it', () => {
    const giving = { ...aDesk('3', 'id-card'), purposes: ['collect'] as const };
    const hall = new Hall({ type: 'desksSet', at: at(0), desks: [aDesk('1', 'move'), giving] });
    hall.sits('ivan', '3');
    expect(hall.takes('id-card', { purpose: 'submit' })).toBe('no-way-to-serve');
    expect(hall.takes('id-card', { purpose: 'collect' })).toBe('П001');
    expect(hall.calls('ivan', '3')).toBe('П001');
  });

  test('V4: a service is added by the visitor, by reception, by who serves her, and by nobody else', () => {
    const hall = new Hall();
    hall.sits('oksana', '1');
    const number = hall.takes('id-card');
    const add = (actor: Actor) =>
      hall.ask(actor, { type: 'addService', ticketId: hall.ticket(number).id, ...wish('move') });
    expect(add({ kind: 'kiosk', deviceId: 'another' as never })).toBe('not-yours-to-ask');
    expect(add(staff('oksana'))).toBe('not-yours-to-ask');
    expect(add(theKiosk)).toEqual(['serviceAdded']);
    expect(add(phoneOf(hall, number))).toEqual(['serviceAdded']);
    expect(add(reception)).toEqual(['serviceAdded']);
    hall.calls('oksana', '1');
    expect(add(staff('oksana'))).toEqual(['serviceAdded']);
    expect(add(staff('oksana'))).toBe('too-many-services');
    expect(hall.ticket(number).next).toHaveLength(4);
  });
});

describe('M: moving on', () => {
  /** P001 is served at window 1 by Oksana; Petro is at 2, Ivan at 3. */
  const served = (...events: Event[]) => {
    const hall = new Hall(...events);
    hall.sits('oksana', '1');
    hall.sits('petro', '2');
    hall.sits('ivan', '3');
    hall.takes('id-card');
    hall.takes('id-card');
    hall.at(1).calls('oksana', '1');
    hall.does(['oksana', '1'], { type: 'startVisit' });
    return hall;
  };
  const oksana = ['oksana', '1'] as const;

  test('M1: to another service she keeps her number and her place', () => {
    const hall = served();
    hall.at(2).takes('move');
    hall.at(5).does(oksana, {
      type: 'transfer',
      to: { kind: 'service', ...wish('move') },
      withReturn: false,
    });
    expect(hall.next('2')).toBe('П001');
    expect(hall.ticket('П001')).toMatchObject({ done: [{ outcome: 'transferred' }] });
    expect(hall.serves('petro', '2')).toBe('П001');
    expect(hall.ticket('П001')).toMatchObject({ status: 'finished' });
  });

  test('M2: to one window or one person she goes there and nowhere else while somebody works there', () => {
    const hall = served();
    hall.does(oksana, {
      type: 'transfer',
      to: { kind: 'desk', deskId: deskId('3') },
      withReturn: false,
    });
    expect(hall.next('1')).toBe('П002');
    expect(hall.next('3')).toBe('П001');
    hall.does(['ivan', '3'], { type: 'leaveDesk' });
    expect(hall.next('1')).toBe('П001');
    const person = served();
    const to = { kind: 'staff', staffId: 'petro' as StaffId } as const;
    person.does(oksana, { type: 'transfer', to, withReturn: false });
    expect(person.next('2')).toBe('П001');
  });

  test('M2: nobody is sent to an empty window, an absent person, or to herself', () => {
    const hall = served();
    const send = (to: { kind: 'desk'; deskId: never } | { kind: 'staff'; staffId: never }) =>
      hall.does(oksana, { type: 'transfer', to, withReturn: false });
    expect(send({ kind: 'desk', deskId: deskId('9') as never })).toBe('desk-unknown');
    expect(send({ kind: 'desk', deskId: deskId('1') as never })).toBe('no-way-to-serve');
    expect(send({ kind: 'staff', staffId: 'nobody' as never })).toBe('no-way-to-serve');
    expect(send({ kind: 'staff', staffId: 'oksana' as never })).toBe('no-way-to-serve');
    hall.does(['ivan', '3'], { type: 'leaveDesk' });
    expect(send({ kind: 'desk', deskId: deskId('3') as never })).toBe('no-way-to-serve');
  });

  test('M3: with return she goes on at the window she came from, ahead of those who wait', () => {
    const hall = served();
    hall.does(oksana, {
      type: 'transfer',
      to: { kind: 'service', ...wish('move') },
      withReturn: true,
    });
    hall.at(3).serves('petro', '2');
    expect(hall.next('1')).toBe('П001');
    expect(hall.next('3')).toBe('П002');
  });

  test('M3: she goes ahead also of who came before her', () => {
    const hall = new Hall();
    hall.sits('oksana', '1');
    hall.sits('petro', '2');
    for (let i = 0; i < 3; i++) hall.takes('id-card');
    hall.serves('oksana', '1');
    hall.does(['oksana', '1', 'call-chosen'], { type: 'callTicket' } as never, 'П003');
    const to = { kind: 'service', ...wish('move') } as const;
    hall.does(oksana, { type: 'transfer', to, withReturn: true });
    expect(hall.next('1')).toBe('П002');
    hall.serves('petro', '2');
    expect(hall.next('1')).toBe('П003');
  });

  test('M4: who is on an errand leaves the window free, and comes back ahead to it', () => {
    const hall = served();
    expect(hall.does(oksana, { type: 'park', reason: 'paying', where: 'каса' })).toEqual([
      'visitorParked',
    ]);
    expect(hall.ticket('П001')).toMatchObject({
      status: 'parked',
      reason: 'paying',
      where: 'каса',
    });
    expect(hall.serves('oksana', '1')).toBe('П002');
    hall.takes('id-card');
    const back = { type: 'bringBack', ticketId: hall.ticket('П001').id } as const;
    expect(hall.ask(theKiosk, back)).toBe('not-yours-to-ask');
    expect(hall.at(9).ask(staff('petro'), back)).toEqual(['visitorCameBack']);
    expect(hall.ask(staff('petro'), back)).toBe('ticket-not-parked');
    expect(hall.next('1')).toBe('П001');
    expect(hall.next('3')).toBe('П003');
  });

  test('M4: an errand does not count for the length of the visit', () => {
    const hall = served();
    hall.at(3).does(oksana, { type: 'park', reason: 'copying' });
    hall.at(20).ask(staff('petro'), { type: 'bringBack', ticketId: hall.ticket('П001').id });
    hall.at(21).calls('oksana', '1');
    hall.does(oksana, { type: 'startVisit' });
    hall.at(24).does(oksana, { type: 'finishVisit' });
    expect(hall.centre.learned.durations['id-card/submit']).toEqual([300]);
  });

  test('M4: only whose visit has begun can be let go', () => {
    const hall = new Hall();
    hall.sits('oksana', '1');
    hall.takes('id-card');
    hall.calls('oksana', '1');
    expect(hall.does(oksana, { type: 'park', reason: 'other' })).toBe('visit-not-started');
  });

  test('M5: the visitor or reception gives a place up; not another kiosk, and not while she is served', () => {
    const hall = served();
    const give = (number: string, actor: Actor) =>
      hall.ask(actor, { type: 'cancelTicket', ticketId: hall.ticket(number).id });
    expect(give('П001', phoneOf(hall, 'П001'))).toBe('visit-already-started');
    expect(give('П002', staff('petro'))).toBe('not-yours-to-ask');
    expect(give('П002', phoneOf(hall, 'П001'))).toBe('not-yours-to-ask');
    expect(give('П002', phoneOf(hall, 'П002'))).toEqual(['ticketCancelled']);
    expect(hall.last('ticketCancelled')).toMatchObject({ by: 'visitor' });
    expect(give('П002', reception)).toBe('ticket-over');
    hall.takes('id-card');
    hall.does(oksana, { type: 'finishVisit' });
    hall.calls('oksana', '1');
    expect(give('П003', reception)).toEqual(['ticketCancelled']);
    expect(hall.centre.deskNow[deskId('1')]?.tickets).toEqual([]);
    expect(hall.centre.calls.map(({ number }) => number)).not.toContain('П003');
  });

  test('M1, X4: nobody is sent on to a service that is off', () => {
    const hall = served({
      type: 'servicesSwitchedOff',
      at: at(0),
      services: [wish('move').serviceId],
      reason: 'registry',
      staffId: 'halyna' as StaffId,
    });
    const to = { kind: 'service', ...wish('move') } as const;
    expect(hall.does(oksana, { type: 'transfer', to, withReturn: false })).toBe('service-off');
  });
});

describe('C: calls', () => {
  test('C2: a ticket is announced again after a pause, and not more often than is allowed', () => {
    const hall = new Hall(
      withRules({
        calls: { recallSeconds: 15, announcementsAtMost: 3, comeSeconds: 0, graceMinutes: 20 },
      }),
    );
    hall.sits('oksana', '1');
    hall.takes('id-card');
    hall.at(1).calls('oksana', '1');
    const recall = () => hall.does(['oksana', '1'], { type: 'recall' });
    expect(hall.at(1, 14).now).toBeLessThan(at(1, 15));
    expect(recall()).toBe('recall-too-soon');
    hall.at(1, 15);
    expect(recall()).toEqual(['ticketRecalled']);
    hall.at(1, 29);
    expect(recall()).toBe('recall-too-soon');
    hall.at(1, 30);
    expect(recall()).toEqual(['ticketRecalled']);
    hall.at(5);
    expect(recall()).toBe('recalled-enough');
  });

  const withTime = (comeSeconds: number) =>
    new Hall(
      withRules({
        calls: { recallSeconds: 0, announcementsAtMost: 9, comeSeconds, graceMinutes: 20 },
      }),
    );

  test('C6: who does not come in the set time is a no-show; a recall begins the time anew', () => {
    const hall = withTime(120);
    hall.sits('oksana', '1');
    hall.takes('id-card');
    hall.at(0).calls('oksana', '1');
    hall.at(1).does(['oksana', '1'], { type: 'recall' });
    expect(hall.at(2, 59).tick()).toEqual([]);
    expect(hall.at(3).tick()).toEqual(['noShowMarked']);
    expect(hall.last('noShowMarked')).toMatchObject({ byTime: true });
  });

  test('C6: where no time is set nobody is missed by the clock', () => {
    const hall = withTime(0);
    hall.sits('oksana', '1');
    hall.takes('id-card');
    hall.calls('oksana', '1');
    expect(hall.at(300).tick()).toEqual([]);
  });

  test('C7: a missed visitor is taken back within the grace, at the place of the call she missed', () => {
    const hall = withTime(0);
    hall.sits('oksana', '1');
    hall.takes('id-card');
    hall.at(4).calls('oksana', '1');
    hall.at(5).does(['oksana', '1'], { type: 'markNoShow' });
    hall.at(3).takes('id-card');
    hall.at(6).takes('id-card');
    const take = { type: 'takeBack', ticketId: hall.ticket('П001').id } as const;
    expect(hall.ask(theKiosk, take)).toBe('not-yours-to-ask');
    expect(hall.at(25).ask(staff('petro'), take)).toEqual(['noShowTakenBack']);
    expect(hall.ask(staff('petro'), take)).toBe('ticket-not-missed');
    // Called at 10:04: before П003 of 10:06, and the story never runs back, so П002 came at 10:05.
    expect(hall.next('1')).toBe('П001');
  });

  test('C7: after the grace it is too late', () => {
    const hall = withTime(0);
    hall.sits('oksana', '1');
    hall.takes('id-card');
    hall.calls('oksana', '1');
    hall.does(['oksana', '1'], { type: 'markNoShow' });
    const take = { type: 'takeBack', ticketId: hall.ticket('П001').id } as const;
    expect(hall.at(20, 1).ask(staff('petro'), take)).toBe('grace-is-over');
  });

  test('C8: a chosen ticket is called by permission, and it stays known', () => {
    const hall = new Hall();
    hall.sits('oksana', '1');
    hall.takes('id-card');
    hall.takes('move');
    hall.takes('id-card');
    const call = (number: string) =>
      hall.does(['oksana', '1', 'call-chosen'], { type: 'callTicket' } as never, number);
    expect(hall.does(['oksana', '1'], { type: 'callTicket' } as never, 'П002')).toBe(
      'not-yours-to-ask',
    );
    expect(call('П002')).toEqual(['ticketCalled']);
    expect(hall.last('ticketCalled').why).toEqual({ rule: 'chosen' });
    hall.does(['oksana', '1'], { type: 'startVisit' });
    expect(call('П001')).toBe('visitor-at-desk');
    hall.does(['oksana', '1'], { type: 'finishVisit' });
    expect(call('П002')).toBe('ticket-not-waiting');
  });
});

describe('D: windows and people', () => {
  test('D5: where a window may have two visitors, each is named', () => {
    const hall = new Hall(withRules({ visitorsAtDesk: 2 }));
    hall.sits('oksana', '1');
    for (let i = 0; i < 3; i++) hall.takes('id-card');
    const oksana = ['oksana', '1'] as const;
    hall.calls('oksana', '1');
    expect(hall.calls('oksana', '1')).toBe('visitor-at-desk');
    hall.does(oksana, { type: 'startVisit' });
    expect(hall.calls('oksana', '1')).toBe('П002');
    expect(hall.does(oksana, { type: 'startVisit' })).toBe('which-visitor');
    expect(hall.does(oksana, { type: 'startVisit' }, 'П002')).toEqual(['visitStarted']);
    expect(hall.calls('oksana', '1')).toBe('visitor-at-desk');
    expect(hall.does(oksana, { type: 'finishVisit' }, 'П003')).toBe('nobody-at-desk');
    expect(hall.does(oksana, { type: 'finishVisit' }, 'П001')).toEqual(['visitFinished']);
    expect(hall.calls('oksana', '1')).toBe('П003');
  });

  test('D6: what a window gives and its operator can do, the weaker of the two', () => {
    const none = { services: [], backup: [] };
    const skills = {
      oksana: { services: [wish('foreign').serviceId], backup: [wish('id-card').serviceId] },
      petro: none,
    };
    const hall = new Hall({ type: 'skillsSet', at: at(0), skills });
    hall.sits('oksana', '1');
    hall.sits('petro', '2');
    hall.takes('id-card');
    hall.at(1).takes('foreign');
    hall.takes('move');
    expect(hall.next('1')).toBe('П002');
    expect(hall.calls('petro', '2')).toBe('nobody-waiting');
    hall.at(15);
    expect(hall.next('1')).toBe('П001');
  });

  test('D7: a break has a reason, nobody is called to it, and it ends by hand', () => {
    const hall = new Hall();
    hall.sits('oksana', '1');
    hall.takes('id-card');
    const oksana = ['oksana', '1'] as const;
    expect(hall.does(oksana, { type: 'endBreak' })).toBe('not-on-break');
    expect(hall.does(oksana, { type: 'beginBreak', reason: 'rest', minutes: 10 })).toEqual([
      'breakBegan',
    ]);
    expect(hall.last('breakBegan')).toMatchObject({ reason: 'rest', until: at(10) });
    expect(hall.does(oksana, { type: 'beginBreak', reason: 'rest' })).toBe('on-break');
    expect(hall.calls('oksana', '1')).toBe('on-break');
    expect(hall.at(30).tick()).toEqual([]);
    expect(hall.does(oksana, { type: 'endBreak' })).toEqual(['breakEnded']);
    hall.calls('oksana', '1');
    expect(hall.does(oksana, { type: 'beginBreak', reason: 'lunch' })).toBe('visitor-at-desk');
  });

  test('D7: a planned break begins when the window is empty, ends by itself, and comes once a day', () => {
    const breaks = [{ from: '10:30' as never, until: '11:00' as never }];
    const desks = smallDesks.map((desk) => ({ ...desk, breaks }));
    const hall = new Hall({ type: 'desksSet', at: at(0), desks });
    hall.sits('oksana', '1');
    hall.takes('id-card');
    hall.at(20).calls('oksana', '1');
    expect(hall.at(31).tick()).toEqual([]);
    hall.does(['oksana', '1'], { type: 'startVisit' });
    hall.at(40).does(['oksana', '1'], { type: 'finishVisit' });
    expect(hall.at(41).tick()).toEqual(['breakBegan']);
    expect(hall.last('breakBegan')).toMatchObject({ planned: true, until: at(60) });
    hall.at(45).does(['oksana', '1'], { type: 'endBreak' });
    expect(hall.at(46).tick()).toEqual([]);
  });
});

describe('A: the server assigns', () => {
  const assigning = () => new Hall(withRules({ assignment: { mode: 'assign', pauseSeconds: 60 } }));

  test('A1: whoever can be sent to a free window is sent at once, by the one order', () => {
    const hall = assigning();
    hall.sits('oksana', '1');
    hall.takes('id-card');
    expect(hall.story.map(({ type }) => type).slice(-2)).toEqual(['ticketIssued', 'ticketCalled']);
    expect(hall.last('ticketCalled')).toMatchObject({ number: 'П001', assigned: true });
    hall.takes('id-card');
    hall.does(['oksana', '1'], { type: 'startVisit' });
    expect(hall.does(['oksana', '1'], { type: 'finishVisit' })).toEqual([
      'visitFinished',
      'ticketCalled',
    ]);
  });

  test('A2: the window that has been free for longest comes first', () => {
    const hall = assigning();
    hall.at(0).sits('ivan', '3');
    hall.at(1).sits('oksana', '1');
    hall.at(2).takes('id-card');
    expect(hall.last('ticketCalled').deskId).toBe(deskId('3'));
    hall.takes('id-card');
    expect(hall.last('ticketCalled').deskId).toBe(deskId('1'));
  });

  test('A3: who declines is left in peace for a while; the visitor goes to another window', () => {
    const hall = assigning();
    hall.at(0).sits('oksana', '1');
    hall.takes('id-card');
    expect(hall.at(1).does(['oksana', '1'], { type: 'declineCall' })).toEqual(['callDeclined']);
    expect(hall.at(1, 30).sits('ivan', '3')).toEqual(['deskTaken', 'ticketCalled']);
    hall.takes('id-card');
    expect(hall.at(1, 59).tick()).toEqual([]);
    expect(hall.at(2).tick()).toEqual(['breakEnded', 'ticketCalled']);
    expect(hall.last('ticketCalled')).toMatchObject({ number: 'П002', deskId: deskId('1') });
  });

  test('A3: where operators call there is nothing to decline', () => {
    const hall = new Hall();
    hall.sits('oksana', '1');
    hall.takes('id-card');
    hall.calls('oksana', '1');
    expect(hall.does(['oksana', '1'], { type: 'declineCall' })).toBe('not-yours-to-ask');
  });
});
