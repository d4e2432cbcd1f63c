import { describe, expect, test } from 'vitest';
import { deskView } from '../views/desk-view.ts';
import { aDesk, at, deskId, staff, theSetup, withRules } from '../testing/builders.ts';
import { Hall, wish } from '../testing/hall.ts';
import type { Command } from './commands.ts';
import type { Desk } from './desk.ts';
import type { Event } from './events.ts';
import type { ServiceId, StaffId } from './ids.ts';

const chief = staff('chief', 'manage');
const services = (...names: string[]) => names as ServiceId[];
const helper = { ...aDesk('1', 'move'), backup: services('id-card') };
const desks: Event = { type: 'desksSet', at: at(0), desks: [helper, aDesk('2', 'id-card')] };

const today = (desk: string, own: string[], backup: string[] = []): Command => ({
  type: 'changeDeskToday',
  deskId: deskId(desk),
  services: services(...own),
  backup: services(...backup),
});

describe('calling for backup', () => {
  const on = { type: 'callBackup', to: 'on' } as const;
  const off = { type: 'callBackup', to: 'off' } as const;

  test('Q10: who can help out calls at once, and not any more when it is called off', () => {
    const hall = new Hall(desks);
    hall.sits('oksana', '1');
    hall.takes('id-card');
    expect(hall.next('1')).toBeUndefined();
    expect(hall.at(1).ask(chief, on)).toEqual(['backupCalled']);
    expect(hall.next('1')).toBe('П001');
    expect(hall.ask(chief, off)).toEqual(['backupCalledOff']);
    expect(hall.next('1')).toBeUndefined();
  });

  test('Q10: where the server assigns, somebody is sent to a free helper with the same press', () => {
    const hall = new Hall(desks, withRules({ assignment: { mode: 'assign', pauseSeconds: 60 } }));
    hall.sits('oksana', '1');
    hall.takes('id-card');
    expect(hall.ask(chief, on)).toEqual(['backupCalled', 'ticketCalled']);
  });

  test('Q10: called for twice it is called for once, and the next day begins without it', () => {
    const hall = new Hall(desks);
    hall.takes('id-card');
    hall.ask(chief, on);
    expect(hall.ask(chief, on)).toEqual([]);
    hall.at(24 * 60).takes('move');
    expect(hall.centre.backupSince).toBeUndefined();
    expect(hall.ask(chief, off)).toEqual([]);
  });

  test('Q10: only who may manage calls for it', () => {
    const hall = new Hall(desks);
    expect(hall.ask(staff('oksana', 'reception', 'hard-day'), on)).toBe('not-yours-to-ask');
  });

  test('Q10: a newcomer is told the wait with those who help out', () => {
    const hall = new Hall(desks);
    hall.sits('oksana', '1');
    const wait = () => deskView(hall.centre, hall.now).wait['id-card']?.p50;
    expect(wait()).toBe(15 * 60);
    hall.ask(chief, on);
    expect(wait()).toBeLessThan(60);
  });
});

describe('what a window gives today', () => {
  test('D8: it gives that from now on, and from the next day what is set', () => {
    const hall = new Hall(desks);
    hall.sits('petro', '2');
    hall.takes('move');
    expect(hall.next('2')).toBeUndefined();
    expect(hall.ask(chief, today('2', ['id-card', 'move']))).toEqual(['deskChangedToday']);
    expect(hall.next('2')).toBe('Р001');
    hall.at(24 * 60).takes('move');
    expect(hall.centre.desks).toEqual([helper, aDesk('2', 'id-card')]);
    hall.sits('petro', '2');
    expect(hall.next('2')).toBeUndefined();
  });

  test('D8: nobody who waits is left without a window for her service', () => {
    const hall = new Hall(desks);
    hall.takes('move');
    expect(hall.ask(chief, today('1', ['id-card']))).toBe('no-way-to-serve');
    expect(hall.ask(chief, today('1', [], ['move']))).toEqual(['deskChangedToday']);
  });

  test('D8, B1, S3: what is changed for today says nothing of other days', () => {
    const hall = new Hall(desks);
    const reception = staff('halyna', 'reception');
    const books = (service: string) =>
      hall.ask(reception, { type: 'makeBooking', ...wish(service), for: at(24 * 60) });
    hall.ask(chief, today('2', ['foreign']));
    expect(books('foreign')).toBe('no-way-to-serve');
    expect(books('id-card')).toEqual(['bookingMade']);
    const setDesks = (...all: Desk[]) => hall.ask(theSetup, { type: 'setDesks', desks: all });
    expect(setDesks(aDesk('1', 'move'), aDesk('2', 'foreign'))).toBe('settings-contradict');
    expect(setDesks(aDesk('1', 'move'), aDesk('2', 'id-card'))).toContain('desksSet');
  });

  test('D8: only who may manage changes it, at a window and for services that there are', () => {
    const hall = new Hall(desks);
    expect(hall.ask(staff('oksana', 'hard-day'), today('2', []))).toBe('not-yours-to-ask');
    expect(hall.ask(chief, today('9', []))).toBe('desk-unknown');
    expect(hall.ask(chief, today('2', ['magic']))).toBe('service-unknown');
    expect(hall.ask(chief, today('2', ['move'], ['move']))).toBe('service-unknown');
  });

  test('D8: as it is already, it is nothing new', () => {
    const hall = new Hall(desks);
    expect(hall.ask(chief, today('2', ['id-card']))).toEqual([]);
  });

  test('D8: staff see what is usual there; when the windows are set anew, that is what counts', () => {
    const hall = new Hall(desks);
    const usual = () => deskView(hall.centre, hall.now).desks[1]?.usual;
    expect(usual()).toBeUndefined();
    hall.ask(chief, today('2', ['id-card', 'move']));
    expect(usual()).toEqual({ services: ['id-card'], backup: [] });
    expect(deskView(hall.centre, hall.now).desks[0]?.usual).toBeUndefined();
    hall.ask(chief, today('2', ['id-card']));
    expect(usual()).toBeUndefined();
    hall.ask(chief, today('2', ['id-card', 'move']));
    hall.ask(theSetup, { type: 'setDesks', desks: [helper, aDesk('2', 'foreign')] });
    expect(usual()).toBeUndefined();
    hall.at(24 * 60).takes('move');
    expect(hall.centre.desks[1]?.services).toEqual(['foreign']);
  });

  test('S2: a service that a window gives on other days stays in the catalogue', () => {
    const hall = new Hall(desks);
    hall.ask(chief, today('2', []));
    hall.ask(chief, today('1', ['move']));
    const { groups, services: all } = hall.centre.catalogue;
    const without = all.filter(({ id }) => id !== wish('id-card').serviceId);
    const setting = { type: 'setCatalogue', catalogue: { groups, services: without } } as const;
    expect(hall.ask(theSetup, setting)).toBe('settings-contradict');
  });
});

describe('opening a window for an operator', () => {
  const people = ['oksana', 'petro'] as StaffId[];
  const open = (desk: string, name: string): Command => ({
    type: 'openDesk',
    deskId: deskId(desk),
    staffId: name as StaffId,
  });
  const atWindows = (...events: Event[]): Hall =>
    Object.assign(new Hall(desks, ...events), { operators: people });

  test('D10: she sits there as if she had sat down herself, and it is kept who opened it', () => {
    const hall = atWindows();
    const seen = () => deskView(hall.centre, hall.now).desks[1];
    hall.takes('id-card');
    expect(hall.at(1).ask(chief, open('2', 'petro'))).toEqual(['deskTaken']);
    expect(hall.last('deskTaken')).toEqual({
      type: 'deskTaken',
      at: at(1),
      deskId: deskId('2'),
      staffId: 'petro',
      openedBy: 'chief',
    });
    expect(seen()).toMatchObject({ operator: 'petro', openedBy: 'chief', line: { count: 1 } });
    expect(hall.calls('petro', '2')).toBe('П001');
  });

  test('D10: who sits down herself was sent by nobody', () => {
    const hall = atWindows();
    const opened = () => deskView(hall.centre, hall.now).desks[1];
    hall.ask(chief, open('2', 'petro'));
    hall.does(['petro', '2'], { type: 'leaveDesk' });
    expect(opened()).not.toHaveProperty('openedBy');
    hall.ask(chief, open('2', 'petro'));
    hall.sits('oksana', '2', 'petro');
    expect(hall.last('deskTaken')).not.toHaveProperty('openedBy');
    expect(opened()).not.toHaveProperty('openedBy');
  });

  test('D10: only who may manage opens it, a window that there is, and for an operator', () => {
    const hall = atWindows();
    expect(hall.ask(staff('halyna', 'reception'), open('2', 'petro'))).toBe('not-yours-to-ask');
    expect(hall.ask(chief, open('9', 'petro'))).toBe('desk-unknown');
    expect(hall.ask(chief, open('2', 'nobody'))).toBe('operator-unknown');
    hall.operators = [];
    expect(hall.ask(chief, open('2', 'petro'))).toBe('operator-unknown');
  });

  test('D10: a window where somebody sits is opened for nobody else', () => {
    const hall = atWindows();
    hall.sits('oksana', '2');
    expect(hall.ask(chief, open('2', 'petro'))).toBe('desk-taken');
    expect(hall.ask(chief, open('2', 'oksana'))).toEqual([]);
  });

  test('D10, D1: who sits at a window is at no other, whoever was first', () => {
    const hall = atWindows();
    expect(hall.ask(chief, open('1', 'petro'))).toContain('deskTaken');
    expect(hall.sits('petro', '2')).toBe('at-another-desk');
    expect(hall.ask(chief, open('2', 'petro'))).toBe('at-another-desk');
    expect(hall.sits('oksana', '2')).toEqual(['deskTaken']);
    expect(hall.ask(chief, open('1', 'oksana'))).toBe('at-another-desk');
  });

  test('D10, D6: what she cannot do the window does not call for', () => {
    const skills = { petro: { services: services('move'), backup: [] } };
    const hall = atWindows({ type: 'skillsSet', at: at(0), skills });
    hall.takes('id-card');
    hall.ask(chief, open('2', 'petro'));
    expect(hall.next('2')).toBeUndefined();
  });

  test('D10, A1: where the server assigns, somebody is sent there with the same press', () => {
    const hall = atWindows(withRules({ assignment: { mode: 'assign', pauseSeconds: 60 } }));
    hall.takes('id-card');
    expect(hall.ask(chief, open('2', 'petro'))).toEqual(['deskTaken', 'ticketCalled']);
  });
});

test('X2: who manages sees per group how many wait and how long the first has, without an air raid', () => {
  const hall = new Hall(desks);
  hall.takes('id-card');
  hall.at(5).takes('id-card');
  const passports = () => deskView(hall.centre, hall.now).groups[0];
  hall.at(10);
  expect(passports()).toMatchObject({ letter: 'П', waiting: 2, longest: 600 });
  hall.ask(staff('oksana'), { type: 'soundAirRaid' });
  hall.at(40).ask(staff('oksana'), { type: 'resumeCalls' });
  expect(passports()).toMatchObject({ longest: 600 });
  expect(deskView(hall.centre, hall.now).groups[1]).not.toHaveProperty('longest');
});

test('Q3: who was sent on has waited since she came, also in the eyes of who manages', () => {
  const hall = new Hall(desks);
  hall.sits('oksana', '1');
  hall.takes('id-card');
  hall.at(20).calls('oksana', '1');
  hall.does(['oksana', '1'], { type: 'startVisit' });
  const to = { kind: 'service', ...wish('move') } as const;
  hall.at(25).does(['oksana', '1'], { type: 'transfer', to, withReturn: false });
  hall.at(30);
  expect(deskView(hall.centre, hall.now).groups[1]).toMatchObject({ longest: 25 * 60 });
});
