import { describe, expect, test } from 'vitest';
import { at, staff, theKiosk } from '../testing/builders.ts';
import { CutOffKiosk } from '../testing/cut-off-kiosk.ts';
import { Hall } from '../testing/hall.ts';
import { deskView } from '../views/desk-view.ts';
import { ownKioskView } from '../views/own-kiosk-view.ts';
import type { Actor, KioskSwitch } from './commands.ts';
import type { DeviceId } from './ids.ts';

const [first, second] = ['kiosk-1', 'kiosk-2'] as DeviceId[] as [DeviceId, DeviceId];
const other: Actor = { kind: 'kiosk', deviceId: second };
const iryna = staff('iryna', 'kiosks');
const off = { type: 'switchKioskOff', kioskId: first, reason: 'cleaning' } as const;
const on = { type: 'switchKioskOn', kioskId: first } as const;

class HallOfKiosks extends Hall {
  override kiosksPaired: readonly DeviceId[] = [first, second];
  override kiosksHere: readonly DeviceId[] = [first, second];

  told(kioskId: DeviceId) {
    return ownKioskView(this.centre, kioskId, {
      at: this.now,
      kiosksHere: () => this.kiosksHere,
      nameOf: (id) => ({ iryna: 'Ірина' })[id],
    }).off;
  }
}

describe('X7: a kiosk out of service', () => {
  test('X7: gives out no ticket and checks nobody in, while the other one and reception do', () => {
    const hall = new HallOfKiosks();
    expect(hall.ask(iryna, off)).toContain('kioskClosed');
    expect(hall.takes('id-card')).toBe('kiosk-off');
    expect(hall.ask(theKiosk, { type: 'checkIn', bookingId: 'x' as never, language: 'uk' })).toBe(
      'kiosk-off',
    );
    expect(hall.takes('id-card', {}, other)).toBe('П001');
    expect(hall.takes('id-card', {}, staff('oksana', 'reception'))).toBe('П002');
  });

  test('X7: gives tickets again as soon as it is switched on, and every place was kept', () => {
    const hall = new HallOfKiosks();
    hall.takes('id-card');
    hall.ask(iryna, off);
    expect(hall.ticket('П001').status).toBe('waiting');
    expect(hall.ask(iryna, on)).toEqual(['kioskOpened']);
    expect(hall.centre.kiosksOff).toEqual({});
    expect([hall.takes('id-card'), hall.told(first)]).toEqual(['П002', undefined]);
  });

  test('X7: stays so on the next day, until somebody switches it on', () => {
    const hall = new HallOfKiosks();
    hall.ask(iryna, off);
    hall.at(24 * 60);
    expect(hall.takes('id-card')).toBe('kiosk-off');
    hall.takes('id-card', {}, other);
    expect(hall.centre.day).toBe('2026-03-10');
    expect(hall.takes('id-card')).toBe('kiosk-off');
    hall.ask(iryna, on);
    expect(hall.takes('id-card')).toBe('П002');
  });

  test('X7: another reason for the same is not a new time', () => {
    const hall = new HallOfKiosks();
    hall.ask(iryna, off);
    hall.at(30).ask(iryna, { ...off, reason: 'repair' });
    expect(hall.told(first)).toMatchObject({ since: at(0), reason: 'repair' });
    hall.ask(iryna, on);
    hall.at(40).ask(iryna, off);
    expect(hall.told(first)?.since).toBe(at(40));
  });

  test('X7: it is known who switched it off, when and why; the desk sees it and the kiosk is told', () => {
    const hall = new HallOfKiosks().at(5);
    hall.ask(iryna, { ...off, note: 'Миємо екран' });
    const why = { since: at(5), reason: 'cleaning', note: 'Миємо екран' };
    expect(deskView(hall.centre, hall.now).kiosksOff).toEqual([
      { kioskId: first, ...why, staffId: 'iryna' },
    ]);
    expect(hall.told(first)).toEqual({ ...why, by: 'Ірина', otherKiosk: true });
    expect(hall.told(second)).toBeUndefined();
    expect(hall.last('kioskClosed')).toMatchObject({ staffId: 'iryna', at: at(5) });
    hall.at(9).ask(staff('petro', 'kiosks'), on);
    expect(hall.last('kioskOpened')).toEqual({
      type: 'kioskOpened',
      at: at(9),
      kioskId: first,
      staffId: 'petro',
    });
  });

  test('X7: visitors are sent to another kiosk only while one is there and in service', () => {
    const hall = new HallOfKiosks();
    hall.ask(iryna, off);
    expect(hall.told(first)?.otherKiosk).toBe(true);
    hall.kiosksHere = [first];
    expect(hall.told(first)?.otherKiosk).toBe(false);
    hall.kiosksHere = [first, second];
    hall.ask(iryna, { ...off, kioskId: second });
    expect([hall.told(first)?.otherKiosk, hall.told(second)?.otherKiosk]).toEqual([false, false]);
  });

  test('X7: only by who may, for a kiosk of the centre, and by a kiosk only for itself', () => {
    const hall = new HallOfKiosks();
    const asked = (actor: Actor, command: KioskSwitch) => hall.ask(actor, command);
    expect(asked(staff('oksana', 'reception', 'hard-day'), off)).toBe('not-yours-to-ask');
    expect(asked(other, off)).toBe('not-yours-to-ask');
    expect(asked({ kind: 'buttons', deviceId: first }, off)).toBe('not-yours-to-ask');
    expect(asked(iryna, { ...off, kioskId: 'gone' as DeviceId })).toBe('kiosk-unknown');
    expect(asked(iryna, { type: 'switchKioskOff', reason: 'other' })).toBe('kiosk-unknown');
    expect(hall.centre.kiosksOff).toEqual({});
    asked(iryna, off);
    expect(asked(staff('oksana', 'reception'), on)).toBe('not-yours-to-ask');
    expect(asked(other, on)).toBe('not-yours-to-ask');
    expect(Object.keys(hall.centre.kiosksOff)).toEqual([first]);
  });

  test('X7: at the kiosk itself it is switched off and on without a name', () => {
    const hall = new HallOfKiosks();
    expect(hall.ask(theKiosk, { type: 'switchKioskOff', reason: 'repair' })).toContain(
      'kioskClosed',
    );
    expect(hall.last('kioskClosed')).not.toHaveProperty('staffId');
    expect(hall.told(first)).toEqual({ since: at(0), reason: 'repair', otherKiosk: true });
    expect(hall.ask(theKiosk, { type: 'switchKioskOn' })).toEqual(['kioskOpened']);
    expect(hall.last('kioskOpened')).not.toHaveProperty('staffId');
    expect(hall.takes('id-card')).toBe('П001');
  });

  test('X7: said twice it is said once, and another reason is news', () => {
    const hall = new HallOfKiosks();
    expect(hall.ask(iryna, on)).toEqual([]);
    hall.ask(iryna, off);
    expect(hall.ask(iryna, off)).toEqual([]);
    expect(hall.ask(iryna, { ...off, reason: 'repair' })).toEqual(['kioskClosed']);
    expect(hall.told(first)).toMatchObject({ reason: 'repair' });
    hall.ask(iryna, on);
    expect(hall.ask(iryna, on)).toEqual([]);
  });

  test('L4: what it had given out without the server keeps its place', () => {
    const hall = new HallOfKiosks();
    const kiosk = new CutOffKiosk(hall, first);
    kiosk.borrows();
    const paper = kiosk.gives('id-card', at(1));
    hall.at(2).ask(iryna, off);
    kiosk.handsOver(paper);
    expect(hall.last('ticketIssued').withoutServer).toMatchObject({ touchedAt: at(1) });
  });

  test('P4: no copy is asked of it, and another kiosk takes its place', () => {
    const hall = new HallOfKiosks();
    hall.takes('id-card');
    hall.ask(iryna, off);
    const { id: ticketId } = hall.ticket('П001');
    const reprint = { type: 'reprintTicket', ticketId } as const;
    const reception = staff('oksana', 'reception');
    expect(hall.ask(reception, { ...reprint, kioskId: first })).toBe('kiosk-off');
    expect(hall.ask(reception, reprint)).toEqual(['copyAsked']);
    expect(hall.last('copyAsked').kioskId).toBe(second);
  });
});
