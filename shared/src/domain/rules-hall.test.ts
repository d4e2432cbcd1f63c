import { describe, expect, test } from 'vitest';
import {
  aDesk,
  at,
  deskId,
  smallCatalogue,
  staff,
  theKiosk,
  usualClosing,
  usualNumbers,
  usualOrder,
  withRules,
} from '../testing/builders.ts';
import { Hall, wish } from '../testing/hall.ts';
import { aCategory, claims, prioritiesSet } from '../testing/priorities.ts';
import type { TicketId } from './ids.ts';

const chief = staff('chief', 'hard-day');
const oksana = ['oksana', '1'] as const;
const assigning = withRules({ assignment: { mode: 'assign', pauseSeconds: 60 } });
const categories = prioritiesSet(aCategory('law', { byLaw: true }), aCategory('local'));

describe('H7: no ticket that can no longer be served today', () => {
  const closing = withRules({ closing: { ...usualClosing, stopInTime: true } });

  test('H7: who can still be served gets one, also where nobody can say how long it takes', () => {
    const hall = new Hall(closing);
    expect(hall.takes('id-card')).toBe('П001');
    hall.sits('oksana', '1');
    expect(hall.takes('id-card')).toBe('П002');
  });
});

describe('X: what is switched off and on', () => {
  const off = (hall: Hall, more: object = {}) =>
    hall.ask(chief, {
      type: 'switchServicesOff',
      services: [wish('id-card').serviceId, wish('move').serviceId],
      reason: 'registry',
      ...more,
    });

  test('X4: it is kept since when, why, and what visitors are told', () => {
    const hall = new Hall();
    hall.takes('foreign');
    const message = { uk: 'Реєстр не працює', en: 'The register is down' };
    off(hall.at(3), { message });
    const told = { since: at(3), reason: 'registry', message };
    expect(hall.centre.hardDay.off).toEqual({ 'id-card': told, move: told });
    expect(hall.last('servicesSwitchedOff').message).toEqual(message);
    off(hall);
    expect(hall.last('servicesSwitchedOff')).not.toHaveProperty('message');
  });

  test('X4: only what is named is switched on again', () => {
    const hall = new Hall();
    hall.takes('foreign');
    off(hall);
    const on = (...services: string[]) =>
      hall.ask(chief, {
        type: 'switchServicesOn',
        services: services.map((id) => wish(id).serviceId),
      });
    expect(on('foreign')).toEqual([]);
    expect(on('move', 'foreign')).toEqual(['servicesSwitchedOn']);
    expect(hall.last('servicesSwitchedOn').services).toEqual(['move']);
    expect(Object.keys(hall.centre.hardDay.off)).toEqual(['id-card']);
  });

  test('X1: a kiosk stops nothing', () => {
    expect(new Hall().ask(theKiosk, { type: 'soundAirRaid' })).toBe('not-yours-to-ask');
  });
});

describe('C, A: calls', () => {
  test('C8: a ticket that there is not is not called', () => {
    const hall = new Hall();
    hall.sits('oksana', '1');
    const call = {
      type: 'callTicket',
      deskId: deskId('1'),
      ticketId: 'no-such' as TicketId,
    } as const;
    expect(hall.ask(staff('oksana', 'call-chosen'), call)).toBe('ticket-unknown');
  });

  test('A3, C5: where the server assigns, an undone call is a declined one; not once the visit began', () => {
    const hall = new Hall(assigning);
    hall.sits('oksana', '1');
    hall.takes('id-card');
    expect(hall.does(oksana, { type: 'undoCall' })).toEqual(['callDeclined']);
    hall.at(1).tick();
    hall.does(oksana, { type: 'startVisit' });
    expect(hall.does(oksana, { type: 'declineCall' })).toBe('visit-already-started');
  });

  test('Q6, C5: an undone call takes its turn back; a call by law takes none', () => {
    const rules = withRules({ order: { ...usualOrder, interleave: { priority: 1, others: 2 } } });
    const hall = new Hall(rules, categories);
    hall.sits('oksana', '1');
    hall.takes('id-card');
    hall.takes('id-card', claims('local'));
    hall.takes('id-card', claims('law'));
    hall.calls('oksana', '1');
    hall.does(oksana, { type: 'undoCall' });
    expect(hall.centre.interleaved).toBe(0);
    hall.does(oksana, { type: 'callNext' });
    hall.does(oksana, { type: 'confirmPriority' });
    hall.does(oksana, { type: 'startVisit' });
    hall.does(oksana, { type: 'finishVisit' });
    expect(hall.centre.interleaved).toBe(0);
    expect(hall.calls('oksana', '1')).toBe('П002');
    expect(hall.centre.interleaved).toBe(1);
    hall.does(oksana, { type: 'undoCall' });
    expect(hall.centre.interleaved).toBe(0);
    expect(hall.calls('oksana', '1')).toBe('П002');
  });

  test('D5, A3: after the pause a window that has room for one more is sent the next', () => {
    const hall = new Hall(
      withRules({ visitorsAtDesk: 2, assignment: { mode: 'assign', pauseSeconds: 60 } }),
    );
    hall.sits('oksana', '1');
    hall.takes('id-card');
    hall.does(oksana, { type: 'startVisit' });
    hall.takes('id-card');
    hall.calls('oksana', '1');
    hall.does(oksana, { type: 'declineCall' }, 'П002');
    expect(hall.at(1).tick()).toEqual(['breakEnded', 'ticketCalled']);
    expect(hall.ticket('П002').status).toBe('called');
  });

  test('A3, D7: in the pause after declining a break may begin', () => {
    const hall = new Hall(assigning);
    hall.sits('oksana', '1');
    hall.takes('id-card');
    hall.does(oksana, { type: 'declineCall' });
    expect(hall.does(oksana, { type: 'beginBreak', reason: 'rest' })).toEqual(['breakBegan']);
  });
});

describe('V2, M1: nowhere', () => {
  const served = () => {
    const hall = new Hall();
    hall.sits('oksana', '1');
    hall.takes('id-card');
    hall.calls('oksana', '1');
    hall.does(oksana, { type: 'startVisit' });
    return hall;
  };

  test('V2: all that was done is of the catalogue', () => {
    const did = [wish('foreign').serviceId, wish('no-such').serviceId];
    expect(served().does(oksana, { type: 'finishVisit', did })).toBe('service-unknown');
  });

  test('M1, V3: nobody is sent to a service that there is not, or that no window gives', () => {
    const hall = served();
    const sends = (service: string) =>
      hall.does(oksana, {
        type: 'transfer',
        to: { kind: 'service', ...wish(service) },
        withReturn: false,
      });
    expect(sends('no-such')).toBe('service-unknown');
    const desks = [aDesk('1', 'id-card', 'foreign')];
    hall.ask({ kind: 'setup' }, { type: 'setDesks', desks });
    expect(sends('move')).toBe('no-way-to-serve');
  });
});

describe('W3: gaps are learned from free breaks', () => {
  const gaps = (hall: Hall) => hall.centre.learned.gaps;

  test('W3, X2: as long as one lasted, air raids left out', () => {
    const hall = new Hall();
    hall.sits('oksana', '1');
    hall.does(oksana, { type: 'beginBreak', reason: 'rest' });
    hall.at(4).ask(staff('petro'), { type: 'soundAirRaid' });
    hall.at(6).ask(staff('petro'), { type: 'resumeCalls' });
    hall.at(10).does(oksana, { type: 'endBreak' });
    expect(gaps(hall)).toEqual([480]);
  });

  test('W3, A3, D7: not from the pause after declining, nor from a planned break', () => {
    const declined = new Hall(assigning);
    declined.sits('oksana', '1');
    declined.takes('id-card');
    declined.does(oksana, { type: 'declineCall' });
    declined.at(1).tick();
    expect(declined.last('breakEnded').at).toBe(at(1));
    const breaks = [{ from: '10:30', until: '11:00' }] as never;
    const planned = new Hall({
      type: 'desksSet',
      at: at(0),
      desks: [{ ...aDesk('1', 'id-card'), breaks }],
    });
    planned.sits('oksana', '1');
    planned.at(30).tick();
    planned.at(60).tick();
    expect(planned.last('breakEnded').at).toBe(at(60));
    expect(gaps(declined)).not.toContain(60);
    expect(gaps(planned)).toEqual([]);
  });

  test('W3: from one visitor to the next, when somebody waited all the while', () => {
    const hall = new Hall();
    hall.sits('oksana', '1');
    hall.at(1).takes('id-card');
    hall.at(2).takes('id-card');
    hall.at(3).serves('oksana', '1');
    expect(gaps(hall)).toEqual([]);
    hall.at(5).serves('oksana', '1');
    expect(gaps(hall)).toEqual([120]);
  });
});

describe('D6, V3: who is called where', () => {
  const backup = [wish('id-card').serviceId];

  test('D6: where the window only helps out, its operator does no more', () => {
    const skills = {
      oksana: { services: backup, backup: [] },
      petro: { services: [wish('move').serviceId], backup: [] },
    };
    const desks = [{ ...aDesk('1', 'move'), backup }, aDesk('2', 'id-card')];
    const calls = (name: string) => {
      const hall = new Hall(
        { type: 'desksSet', at: at(0), desks },
        { type: 'skillsSet', at: at(0), skills },
      );
      hall.sits(name, '1');
      hall.takes('id-card');
      return [hall.next('1'), hall.at(15).next('1')];
    };
    expect(calls('oksana')).toEqual([undefined, 'П001']);
    expect(calls('petro')).toEqual([undefined, undefined]);
    expect(calls('ivan')).toEqual([undefined, 'П001']);
  });

  test('V3: a window for one purpose calls nobody with another', () => {
    const collecting = { ...aDesk('3', 'id-card'), purposes: ['collect'] as const };
    const desks = [aDesk('1', 'id-card'), collecting];
    const hall = new Hall({ type: 'desksSet', at: at(0), desks });
    hall.sits('ivan', '3');
    hall.takes('id-card');
    expect(hall.next('3')).toBeUndefined();
    hall.takes('id-card', { purpose: 'collect' });
    expect(hall.next('3')).toBe('П002');
  });
});

describe('N: numbers of a series', () => {
  test('N3, N6: a letter of their own has the range of the centre, not that of the group', () => {
    const groups = smallCatalogue.groups.map((group) => ({
      ...group,
      numbers: { first: 200, last: 299 },
    }));
    const hall = new Hall(
      withRules({ numbers: { ...usualNumbers, priorityLetter: 'Ш' } }),
      categories,
      { type: 'catalogueSet', at: at(0), catalogue: { ...smallCatalogue, groups } },
    );
    expect(hall.takes('id-card', claims('local'))).toBe('Ш001');
    expect(hall.takes('id-card')).toBe('П200');
  });

  test('N5: also the last number of a series is given again', () => {
    const numbers = { ...usualNumbers, last: 3, wrap: true };
    const hall = new Hall(withRules({ numbers }));
    hall.sits('oksana', '1');
    for (let i = 0; i < 3; i++) hall.takes('id-card');
    hall.does(['oksana', '1', 'call-chosen'], { type: 'callTicket' } as never, 'П003');
    hall.does(oksana, { type: 'startVisit' });
    hall.does(oksana, { type: 'finishVisit' });
    expect(hall.takes('id-card')).toBe('П003');
  });
});
