import { describe, expect, test } from 'vitest';
import { aDesk, at, deskId, staff, theSetup, withRules } from '../testing/builders.ts';
import { Hall } from '../testing/hall.ts';
import { deskView } from '../views/desk-view.ts';
import type { Command } from './commands.ts';
import type { PlannedBreak } from './desk.ts';
import type { Event } from './events.ts';
import type { StaffId } from './ids.ts';

const chief = staff('chief', 'manage');
const lunch = { from: '13:00', until: '13:30' } as PlannedBreak;
const desks: Event = {
  type: 'desksSet',
  at: at(0),
  desks: [aDesk('1', 'move'), { ...aDesk('2', 'id-card'), breaks: [lunch] }],
};
const petro = ['petro', '2'] as const;
const forHer =
  (type: 'closeDesk' | 'endBreakOf') =>
  (desk: string, name: string): Command => ({
    type,
    deskId: deskId(desk),
    staffId: name as StaffId,
  });
const close = forHer('closeDesk');
const endBreak = forHer('endBreakOf');

function hallWithPetro(...events: Event[]): Hall {
  const hall = new Hall(desks, ...events);
  hall.sits(...petro);
  return hall;
}
const seen = (hall: Hall) => deskView(hall.centre, hall.now).desks[1];

describe('closing a window for an operator', () => {
  test('D11: it is empty as if she had left it, and it is kept and shown who closed it', () => {
    const hall = hallWithPetro();
    expect(hall.at(5).ask(chief, close('2', 'petro'))).toEqual(['deskLeft']);
    expect(hall.last('deskLeft')).toEqual({
      type: 'deskLeft',
      at: at(5),
      deskId: deskId('2'),
      staffId: 'petro',
      closedBy: 'chief',
    });
    expect(seen(hall)).not.toHaveProperty('operator');
    expect(seen(hall)?.inHerStead).toEqual({
      did: 'closed',
      operator: 'petro',
      by: 'chief',
      at: at(5),
    });
  });

  test('D11: she sits down again, there or elsewhere, and then nothing is told any more', () => {
    for (const window of ['2', '1']) {
      const hall = hallWithPetro();
      hall.ask(chief, close('2', 'petro'));
      expect(hall.sits('petro', window)).toEqual(['deskTaken']);
      expect(seen(hall)).not.toHaveProperty('inHerStead');
    }
  });

  test('D11: she is told also where another has taken her window meanwhile, whatever happens there', () => {
    const hall = hallWithPetro();
    hall.ask(chief, close('2', 'petro'));
    const told = { inHerStead: { did: 'closed', operator: 'petro', by: 'chief' } };
    hall.sits('ivan', '2');
    expect(seen(hall)).toMatchObject({ operator: 'ivan', ...told });
    const ivan = ['ivan', '2'] as const;
    hall.does(ivan, { type: 'beginBreak', reason: 'lunch' });
    hall.does(ivan, { type: 'endBreak' });
    hall.takes('id-card');
    hall.calls(...ivan);
    expect(seen(hall)).toMatchObject(told);
    hall.does(ivan, { type: 'markNoShow' });
    hall.does(ivan, { type: 'leaveDesk' });
    expect(seen(hall)).toMatchObject(told);
    hall.sits('petro', '1');
    expect(seen(hall)).not.toHaveProperty('inHerStead');
  });

  test('D11: who leaves by herself, also whoever manages, is told of nobody', () => {
    const hall = hallWithPetro();
    hall.does(petro, { type: 'leaveDesk' });
    expect(seen(hall)).not.toHaveProperty('inHerStead');
    hall.sits('chief', '2');
    expect(hall.ask(chief, close('2', 'chief'))).toEqual(['deskLeft']);
    expect(hall.last('deskLeft')).not.toHaveProperty('closedBy');
  });

  test('D11, D3: with a visitor it is not closed, called or served; afterwards it is', () => {
    const hall = hallWithPetro();
    hall.takes('id-card');
    hall.calls(...petro);
    expect(hall.ask(chief, close('2', 'petro'))).toBe('visitor-at-desk');
    hall.does(petro, { type: 'startVisit' });
    expect(hall.ask(chief, close('2', 'petro'))).toBe('visitor-at-desk');
    hall.does(petro, { type: 'finishVisit' });
    expect(hall.ask(chief, close('2', 'petro'))).toEqual(['deskLeft']);
  });

  test('D11: only who may manage closes it, and only for whom it was meant', () => {
    const hall = hallWithPetro();
    for (const actor of [staff('halyna', 'reception', 'hard-day'), theSetup])
      expect(hall.ask(actor, close('2', 'petro'))).toBe('not-yours-to-ask');
    expect(hall.ask(chief, close('9', 'petro'))).toBe('desk-unknown');
    expect(hall.ask(chief, close('1', 'petro'))).toBe('nobody-works-there');
    hall.sits('oksana', '2', 'petro');
    expect(hall.ask(chief, close('2', 'petro'))).toBe('moment-passed');
    expect(seen(hall)).toMatchObject({ operator: 'oksana' });
  });

  test('D11: it is closed in a break too, and a new day tells nothing of it', () => {
    const hall = hallWithPetro();
    hall.does(petro, { type: 'beginBreak', reason: 'rest' });
    expect(hall.ask(chief, close('2', 'petro'))).toEqual(['deskLeft']);
    expect(seen(hall)).not.toHaveProperty('break');
    hall.at(24 * 60).takes('move');
    expect(seen(hall)).not.toHaveProperty('inHerStead');
  });
});

describe('ending somebody’s break', () => {
  test('D11: it ends as if she had ended it, and it is kept and shown who did, until she goes on', () => {
    const hall = hallWithPetro();
    hall.does(petro, { type: 'beginBreak', reason: 'documents' });
    hall.takes('id-card');
    expect(hall.at(7).ask(chief, endBreak('2', 'petro'))).toEqual(['breakEnded']);
    expect(hall.last('breakEnded')).toMatchObject({ staffId: 'petro', endedBy: 'chief' });
    expect(seen(hall)).toMatchObject({
      operator: 'petro',
      inHerStead: { did: 'breakEnded', operator: 'petro', by: 'chief' },
    });
    hall.calls(...petro);
    expect(seen(hall)).not.toHaveProperty('inHerStead');
  });

  test('D11, D7: a planned one too, and it does not begin a second time', () => {
    const hall = hallWithPetro();
    expect(hall.at(180).tick()).toEqual(['breakBegan']);
    expect(hall.at(190).ask(chief, endBreak('2', 'petro'))).toEqual(['breakEnded']);
    expect(hall.at(191).tick()).toEqual([]);
  });

  test('D11: who ends her own break, or begins another, is told of nobody', () => {
    const hall = hallWithPetro();
    const rests = () => hall.does(petro, { type: 'beginBreak', reason: 'rest' });
    rests();
    hall.ask(chief, endBreak('2', 'petro'));
    rests();
    expect(seen(hall)).not.toHaveProperty('inHerStead');
    hall.does(petro, { type: 'endBreak' });
    expect(hall.last('breakEnded')).not.toHaveProperty('endedBy');
    expect(seen(hall)).not.toHaveProperty('inHerStead');
  });

  test('D11: only who may manage ends it, where there is one', () => {
    const hall = hallWithPetro();
    expect(hall.ask(chief, endBreak('2', 'petro'))).toBe('not-on-break');
    hall.does(petro, { type: 'beginBreak', reason: 'rest' });
    expect(hall.ask(staff('halyna', 'reception'), endBreak('2', 'petro'))).toBe('not-yours-to-ask');
    expect(hall.ask(chief, endBreak('2', 'oksana'))).toBe('moment-passed');
  });

  test('D11, A1: where the server assigns, a visitor is sent with it; the pause of A3 is no break', () => {
    const hall = hallWithPetro(withRules({ assignment: { mode: 'assign', pauseSeconds: 60 } }));
    hall.does(petro, { type: 'beginBreak', reason: 'rest' });
    hall.takes('id-card');
    expect(hall.ask(chief, endBreak('2', 'petro'))).toEqual(['breakEnded', 'ticketCalled']);
    hall.does(petro, { type: 'declineCall' });
    expect(hall.ask(chief, endBreak('2', 'petro'))).toBe('not-on-break');
  });
});
