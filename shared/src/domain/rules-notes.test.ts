import { describe, expect, test } from 'vitest';
import { at, deskId, staff, theKiosk } from '../testing/builders.ts';
import { Hall, wish } from '../testing/hall.ts';
import { deskView } from '../views/desk-view.ts';
import type { Actor } from './commands.ts';
import type { StaffId, TicketId } from './ids.ts';

const reception = staff('halyna', 'reception');
const oksana = ['oksana', '1'] as const;
const ivan = ['ivan', '3'] as const;
const toIvan = {
  type: 'transfer',
  to: { kind: 'desk', deskId: deskId('3') },
  withReturn: false,
} as const;

/** Somebody is called by Oksana at window 1; Ivan works at window 3. */
const called = (): Hall => {
  const hall = new Hall();
  hall.sits('oksana', '1');
  hall.sits('ivan', '3');
  hall.takes('id-card');
  hall.at(1).calls('oksana', '1');
  return hall;
};
const served = (): Hall => {
  const hall = called();
  hall.does(oksana, { type: 'startVisit' });
  return hall;
};
const asks = (hall: Hall, type: 'writeNote' | 'clearNote', actor: Actor) =>
  hall.ask(actor, { type, ticketId: hall.ticket('П001').id });
const writes = (hall: Hall, actor: Actor = staff('oksana')) => asks(hall, 'writeNote', actor);
const note = (hall: Hall) => hall.ticket('П001').note;

describe('V5: a note of a visit', () => {
  test('V5: it is kept who wrote it and when, and nothing of what stands in it', () => {
    const hall = called();
    expect(writes(hall.at(2))).toEqual(['noteWritten']);
    const { noteId, ...event } = hall.last('noteWritten');
    expect(event).toEqual({
      type: 'noteWritten',
      at: at(2),
      ticketId: hall.ticket('П001').id,
      number: 'П001',
      staffId: 'oksana',
    });
    expect(note(hall)).toEqual({ id: noteId, at: at(2), by: 'oksana' });
  });

  test('V5: another takes its place, and it is taken away; taken away again, nothing happens', () => {
    const hall = served();
    writes(hall);
    const first = note(hall);
    writes(hall.at(2));
    expect(note(hall)?.id).not.toBe(first?.id);
    const { noteId } = hall.last('noteWritten');
    expect(asks(hall, 'clearNote', staff('oksana'))).toEqual(['noteCleared']);
    expect(hall.last('noteCleared')).toMatchObject({ noteId, staffId: 'oksana' });
    expect(note(hall)).toBeUndefined();
    expect(asks(hall, 'clearNote', staff('oksana'))).toEqual([]);
  });

  test('V5: whoever has her at the window writes it, and reception; nobody else', () => {
    for (const hall of [called(), served()]) {
      expect(writes(hall, staff('ivan'))).toBe('not-yours-to-ask');
      expect(writes(hall, staff('chief', 'manage'))).toBe('not-yours-to-ask');
      expect(writes(hall, theKiosk)).toBe('not-yours-to-ask');
      const { id: ticketId } = hall.ticket('П001');
      expect(writes(hall, { kind: 'visitor', ticketId })).toBe('not-yours-to-ask');
      expect(writes(hall, reception)).toEqual(['noteWritten']);
      expect(asks(hall, 'clearNote', staff('ivan'))).toBe('not-yours-to-ask');
      expect(writes(hall)).toEqual(['noteWritten']);
    }
  });

  test('V5: it goes with her to the next window, where it is that operator’s to change', () => {
    const hall = served();
    writes(hall);
    hall.does(oksana, toIvan);
    expect(note(hall)).toMatchObject({ by: 'oksana' });
    expect(writes(hall, staff('ivan'))).toBe('not-yours-to-ask');
    expect(writes(hall)).toEqual(['noteWritten']);
    hall.calls('ivan', '3');
    expect(note(hall)).toMatchObject({ by: 'oksana' });
    expect(writes(hall)).toBe('not-yours-to-ask');
    expect(writes(hall, staff('ivan'))).toEqual(['noteWritten']);
    expect(note(hall)).toMatchObject({ by: 'ivan' });
  });

  test('V5: on an errand and back from it, it is whose visitor she is', () => {
    const hall = served();
    hall.does(oksana, { type: 'park', reason: 'copying' });
    expect(writes(hall, staff('ivan'))).toBe('not-yours-to-ask');
    expect(writes(hall)).toEqual(['noteWritten']);
    hall.ask(staff('ivan'), { type: 'bringBack', ticketId: hall.ticket('П001').id });
    expect(note(hall)).toBeDefined();
    expect(hall.ticket('П001')).toMatchObject({ status: 'waiting' });
    expect(writes(hall)).toEqual(['noteWritten']);
    expect(writes(hall, staff('ivan'))).toBe('not-yours-to-ask');
    expect(hall.calls('oksana', '1')).toBe('П001');
    expect(note(hall)).toBeDefined();
  });

  test('V5: it stands through several services of one visit, and whoever served her last has it', () => {
    const hall = new Hall();
    hall.sits('oksana', '1');
    hall.sits('ivan', '3');
    hall.takes('id-card', { more: [wish('move')] });
    hall.calls('oksana', '1');
    hall.does(oksana, { type: 'startVisit' });
    writes(hall);
    hall.does(oksana, { type: 'finishVisit' });
    expect(note(hall)).toBeDefined();
    expect(writes(hall, staff('ivan'))).toBe('not-yours-to-ask');
    expect(writes(hall)).toEqual(['noteWritten']);
  });

  test('V5: it ends with the visit, however that ends', () => {
    const ends: ((hall: Hall) => unknown)[] = [
      (hall) => hall.does(oksana, { type: 'markNoShow' }),
      (hall) => hall.ask(reception, { type: 'cancelTicket', ticketId: hall.ticket('П001').id }),
      (hall) => {
        hall.does(oksana, { type: 'startVisit' });
        hall.does(oksana, { type: 'finishVisit' });
      },
    ];
    for (const end of ends) {
      const hall = called();
      writes(hall);
      end(hall);
      expect(hall.ticket('П001')).toMatchObject({ status: 'finished' });
      expect(note(hall)).toBeUndefined();
      expect(writes(hall, reception)).toBe('ticket-over');
      expect(asks(hall, 'clearNote', reception)).toBe('ticket-over');
    }
  });

  test('V5, C7: who is taken back comes without it', () => {
    const hall = called();
    writes(hall);
    hall.does(oksana, { type: 'markNoShow' });
    hall.ask(staff('oksana'), { type: 'takeBack', ticketId: hall.ticket('П001').id });
    expect(hall.ticket('П001')).toMatchObject({ status: 'waiting' });
    expect(note(hall)).toBeUndefined();
  });

  test('V5: it ends with its day, also of whoever is at a window over midnight', () => {
    const hall = served();
    writes(hall);
    hall.at(24 * 60).takes('id-card');
    expect(note(hall)).toBeUndefined();
    expect(hall.centre.deskNow['desk-1']?.tickets).toHaveLength(1);
  });

  test('V5: of a ticket that there is not nothing is noted', () => {
    const ticketId = 'no-such' as TicketId;
    expect(called().ask(reception, { type: 'writeNote', ticketId })).toBe('ticket-unknown');
  });

  test('V5: a desk is told what stands in it, by the ticket, where the words are known', () => {
    const hall = served();
    writes(hall);
    const { id } = hall.ticket('П001');
    const told = (words: string | undefined) =>
      deskView(hall.centre, hall.now, undefined, () => words).notes;
    expect(told('Бракує копії')).toEqual({
      [id]: { text: 'Бракує копії', at: at(1), by: 'oksana' },
    });
    expect(told(undefined)).toEqual({});
    asks(hall, 'clearNote', staff('oksana'));
    expect(told('Бракує копії')).toEqual({});
  });
});

describe('M1, M3: who sent her on', () => {
  const sent = (hall: Hall) => {
    const { waiting, desks } = deskView(hall.centre, hall.now);
    return [...waiting, ...desks.flatMap(({ visitors }) => visitors)][0]?.sent;
  };
  const fromOksana = { deskId: 'desk-1', staffId: 'oksana' };

  test('M1: the desk is told who sent a visitor on, from which window, until she is served there', () => {
    const hall = served();
    expect(sent(hall)).toBeUndefined();
    hall.does(oksana, toIvan);
    expect(sent(hall)).toEqual({ from: fromOksana });
    hall.calls('ivan', '3');
    expect(sent(hall)).toEqual({ from: fromOksana });
  });

  test('M3: it is told to whom she goes back and what for, and from where she is back', () => {
    const hall = served();
    hall.does(oksana, {
      type: 'transfer',
      to: { kind: 'service', ...wish('move', 'collect') },
      withReturn: true,
    });
    const backTo = { staffId: 'oksana', serviceId: 'id-card', purpose: 'submit' };
    expect(sent(hall)).toEqual({ from: fromOksana, backTo });
    hall.calls('ivan', '3');
    hall.does(ivan, { type: 'startVisit' });
    hall.does(ivan, { type: 'finishVisit' });
    expect(sent(hall)).toEqual({ backFrom: { deskId: 'desk-3', staffId: 'ivan' } });
    hall.calls('oksana', '1');
    expect(sent(hall)).toEqual({ backFrom: { deskId: 'desk-3', staffId: 'ivan' } });
  });

  test('M3: sent on once more, she still goes back to the first', () => {
    const hall = served();
    hall.sits('petro', '2');
    hall.does(oksana, { ...toIvan, withReturn: true });
    hall.calls('ivan', '3');
    const to = { kind: 'staff', staffId: 'petro' as StaffId } as const;
    hall.does(ivan, { type: 'transfer', to, withReturn: false });
    expect(sent(hall)).toMatchObject({
      from: { staffId: 'ivan' },
      backTo: { staffId: 'oksana' },
    });
  });

  test('M4: back from an errand she was sent by nobody', () => {
    const hall = served();
    hall.does(oksana, { type: 'park', reason: 'paying' });
    hall.ask(staff('oksana'), { type: 'bringBack', ticketId: hall.ticket('П001').id });
    expect(sent(hall)).toBeUndefined();
  });
});
