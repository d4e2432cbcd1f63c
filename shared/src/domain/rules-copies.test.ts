import { describe, expect, test } from 'vitest';
import { staff } from '../testing/builders.ts';
import { Hall } from '../testing/hall.ts';
import { deskView } from '../views/desk-view.ts';
import { checklistsSeen, copiesSeen, copiesView } from '../views/copies-view.ts';
import type { Language } from './catalogue.ts';
import type { Actor } from './commands.ts';
import type { CopyId, DeviceId, ServiceId, TicketId } from './ids.ts';
import type { PrintOutcome } from './printing.ts';
import { defined } from './result.ts';

const [first, second] = ['kiosk-1', 'kiosk-2'] as DeviceId[] as [DeviceId, DeviceId];
const reception = staff('oksana', 'reception');
const printed = { outcome: 'printed' } as const;

/** A hall whose kiosks may be there or away. */
class HallOfKiosks extends Hall {
  override kiosksHere: readonly DeviceId[] = [first, second];

  reprint(number: string, by: Actor = reception, kioskId?: DeviceId) {
    const ticketId = this.ticket(number).id;
    return this.ask(by, { type: 'reprintTicket', ticketId, ...(kioskId && { kioskId }) });
  }

  report(print: PrintOutcome, deviceId = first, copyId = this.centre.copies.at(-1)?.copyId) {
    return this.ask(
      { kind: 'kiosk', deviceId },
      { type: 'reportCopy', copyId: copyId ?? ('none' as CopyId), print },
    );
  }

  list(
    { service = 'move', language = 'uk' }: { service?: string; language?: Language } = {},
    { by = reception, kioskId }: { by?: Actor; kioskId?: DeviceId } = {},
  ) {
    const serviceId = service as ServiceId;
    const where = kioskId ? { kioskId } : {};
    return this.ask(by, { type: 'printChecklist', serviceId, language, ...where });
  }

  listsAt(kioskId: DeviceId) {
    return copiesView(this.centre, kioskId, this.now).checklists.map(
      ({ serviceId, language }) => `${serviceId} ${language}`,
    );
  }

  printsAt(kioskId: DeviceId) {
    return copiesView(this.centre, kioskId, this.now).copies.map(({ ticket }) => ticket.number);
  }
}

function aHall(): HallOfKiosks {
  const hall = new HallOfKiosks();
  hall.takes('id-card');
  return hall;
}

describe('P4: the paper of who waits is printed once more', () => {
  test('P4: on the kiosk that gave the ticket, and no other hears of it', () => {
    const hall = aHall();
    expect(hall.reprint('П001')).toEqual(['copyAsked']);
    expect(hall.centre.copies).toMatchObject([
      { number: 'П001', kioskId: first, staffId: 'oksana', at: hall.now },
    ]);
    expect([hall.printsAt(first), hall.printsAt(second)]).toEqual([['П001'], []]);
    expect(hall.ticket('П001').status).toBe('waiting');
  });

  test('P4, P1: what reception gave out and nothing has printed yet is no copy; the next paper is', () => {
    const hall = new HallOfKiosks();
    hall.takes('id-card', {}, reception);
    const isMarked = () => {
      const [copy] = copiesView(hall.centre, first, hall.now).copies;
      return copy && !copy.first;
    };
    hall.reprint('П001', reception, first);
    expect(isMarked()).toBe(false);
    hall.report({ outcome: 'failed', fault: 'no-paper' });
    hall.reprint('П001', reception, first);
    expect(isMarked()).toBe(false);
    hall.report(printed);
    hall.reprint('П001', reception, first);
    expect(isMarked()).toBe(true);
    const taken = aHall();
    taken.reprint('П001');
    expect(copiesView(taken.centre, first, taken.now).copies[0]).not.toHaveProperty('first');
  });

  test('P4: on the chosen one, whichever gave it', () => {
    const hall = aHall();
    expect(hall.reprint('П001', reception, second)).toEqual(['copyAsked']);
    expect([hall.printsAt(first), hall.printsAt(second)]).toEqual([[], ['П001']]);
  });

  test('P4: on the only one that is there, when that which gave it is away', () => {
    const hall = aHall();
    hall.kiosksHere = [second];
    expect(hall.reprint('П001')).toEqual(['copyAsked']);
    expect(hall.printsAt(second)).toEqual(['П001']);
  });

  test('P4: refused while no kiosk is there, the chosen one is away, or it is open which of two', () => {
    const hall = aHall();
    hall.kiosksHere = [];
    expect(hall.reprint('П001')).toBe('kiosk-away');
    hall.kiosksHere = [first];
    expect(hall.reprint('П001', reception, second)).toBe('kiosk-away');
    hall.kiosksHere = [second, 'kiosk-3' as DeviceId];
    expect(hall.reprint('П001')).toBe('kiosk-away');
    expect(hall.centre.copies).toEqual([]);
  });

  test('P4: only by reception', () => {
    const hall = aHall();
    expect(hall.reprint('П001', staff('petro'))).toBe('not-yours-to-ask');
    expect(hall.reprint('П001', { kind: 'kiosk', deviceId: first })).toBe('not-yours-to-ask');
  });

  test('P4: not of who is called, has ended or was never here', () => {
    const hall = aHall();
    hall.sits('oksana', '1');
    hall.calls('oksana', '1');
    expect(hall.reprint('П001')).toBe('ticket-not-waiting');
    const ticketId = 'nobody' as TicketId;
    expect(hall.ask(reception, { type: 'reprintTicket', ticketId })).toBe('ticket-unknown');
  });

  test('P4: one copy at a time, and another when it is known what became of the one before', () => {
    const hall = aHall();
    hall.reprint('П001');
    expect(hall.reprint('П001')).toBe('copy-under-way');
    hall.report({ outcome: 'failed', fault: 'no-paper' });
    expect(hall.reprint('П001')).toEqual(['copyAsked']);
    const ids = hall.centre.copies.map(({ copyId }) => copyId);
    expect(new Set(ids).size).toBe(2);
  });
});

describe('P5: what became of a copy', () => {
  test('P5: a ticket without paper has one once its copy came out, and not while it is under way or failed', () => {
    const hall = aHall();
    hall.takes('id-card');
    const failed = { outcome: 'failed', fault: 'no-paper' } as const;
    for (const number of ['П001', 'П002']) {
      const ticketId = hall.ticket(number).id;
      hall.ask(
        { kind: 'kiosk', deviceId: first },
        { type: 'reportPrint', ticketId, print: failed },
      );
    }
    const withoutPaper = () =>
      deskView(hall.centre, hall.now).printTroubles.map(({ number }) => number);
    hall.reprint('П001');
    expect(withoutPaper()).toEqual(['П002', 'П001']);
    hall.report({ outcome: 'unconfirmed' });
    expect(withoutPaper()).toEqual(['П002', 'П001']);
    hall.reprint('П001');
    hall.report(printed);
    expect(withoutPaper()).toEqual(['П002']);
    // What is learned of the first paper later takes the copy out of nobody's hand.
    hall.reprint('П001');
    hall.report(failed);
    expect(withoutPaper()).toEqual(['П002']);
    expect(hall.ticket('П001').print).toEqual(failed);
  });

  test('P5: is kept with the copy, and the paper itself stays as it was', () => {
    const hall = aHall();
    const ticketId = hall.ticket('П001').id;
    const failed = { outcome: 'failed', fault: 'cutter' } as const;
    const kiosk = { kind: 'kiosk', deviceId: first } as const;
    hall.ask(kiosk, { type: 'reportPrint', ticketId, print: failed });
    hall.reprint('П001');
    expect(hall.report(printed)).toEqual(['copyReported']);
    expect(hall.report(printed)).toEqual([]);
    expect(hall.ticket('П001').print).toEqual(failed);
    expect(copiesSeen(hall.centre, hall.now)).toMatchObject([
      { ticketId: hall.ticket('П001').id, number: 'П001', print: printed },
    ]);
    expect(hall.printsAt(first)).toEqual([]);
  });

  test('P5: only the kiosk that was asked tells of it, and only of what was asked', () => {
    const hall = aHall();
    hall.reprint('П001');
    expect(hall.report(printed, second)).toBe('not-yours-to-ask');
    expect(hall.report(printed, first, 'x' as CopyId)).toBe('copy-unknown');
    const { copyId } = defined(hall.centre.copies[0], 'copy');
    const asked = hall.ask(reception, { type: 'reportCopy', copyId, print: printed });
    expect(asked).toBe('not-yours-to-ask');
  });

  test('P5: after two minutes it is not printed any more, and nobody knows whether it was', () => {
    const hall = aHall();
    hall.at(10).reprint('П001');
    hall.at(12);
    expect(hall.printsAt(first)).toEqual(['П001']);
    expect(copiesSeen(hall.centre, hall.now)[0]?.print).toBeUndefined();
    hall.at(12, 1);
    expect(hall.printsAt(first)).toEqual([]);
    expect(copiesSeen(hall.centre, hall.now)[0]?.print).toEqual({ outcome: 'unconfirmed' });
    expect(hall.reprint('П001')).toEqual(['copyAsked']);
  });

  test('P5: a new day knows no copies of the day before', () => {
    const hall = aHall();
    hall.reprint('П001');
    hall.at(24 * 60);
    hall.takes('id-card');
    expect(hall.centre.copies).toEqual([]);
  });
});

describe('P6: what a service needs, printed for who has no ticket', () => {
  test('P6: on the chosen kiosk, in the language that was asked for, and nobody takes a place', () => {
    const hall = new HallOfKiosks();
    expect(hall.list({ language: 'en' }, { kioskId: second })).toContain('checklistAsked');
    expect([hall.listsAt(first), hall.listsAt(second)]).toEqual([[], ['move en']]);
    expect(hall.centre.checklists).toMatchObject([{ serviceId: 'move', staffId: 'oksana' }]);
    expect(hall.centre.tickets.size).toBe(0);
  });

  test('P6: where nobody chose, on the only one that is there; refused where it is open which', () => {
    const hall = new HallOfKiosks();
    expect(hall.list()).toBe('kiosk-away');
    expect(hall.list({}, { kioskId: 'kiosk-9' as DeviceId })).toBe('kiosk-away');
    hall.kiosksHere = [second];
    expect(hall.list()).toContain('checklistAsked');
    expect(hall.listsAt(second)).toEqual(['move uk']);
    hall.kiosksHere = [];
    expect(hall.list({ service: 'id-card' })).toBe('kiosk-away');
  });

  test('P6, X7: not on a kiosk that is out of service', () => {
    const hall = new HallOfKiosks();
    hall.ask({ kind: 'kiosk', deviceId: first }, { type: 'switchKioskOff', reason: 'repair' });
    expect(hall.list({}, { kioskId: first })).toBe('kiosk-off');
    expect(hall.list()).toEqual(['checklistAsked']);
    expect(hall.listsAt(second)).toEqual(['move uk']);
  });

  test('P6: only by reception, and only of a service that there is', () => {
    const hall = new HallOfKiosks();
    hall.kiosksHere = [first];
    for (const by of [staff('petro', 'manage'), { kind: 'kiosk', deviceId: first } as const])
      expect(hall.list({}, { by })).toBe('not-yours-to-ask');
    expect(hall.list({ service: 'gone' })).toBe('service-unknown');
  });

  test('P6: a double press is one paper; another service, language or kiosk is another', () => {
    const hall = new HallOfKiosks();
    hall.list({}, { kioskId: first });
    expect(hall.list({}, { kioskId: first })).toBe('copy-under-way');
    expect(hall.list({ language: 'en' }, { kioskId: first })).toEqual(['checklistAsked']);
    expect(hall.list({ service: 'id-card' }, { kioskId: first })).toEqual(['checklistAsked']);
    expect(hall.list({}, { kioskId: second })).toEqual(['checklistAsked']);
    const ids = hall.centre.checklists.map(({ copyId }) => copyId);
    expect(new Set(ids).size).toBe(4);
  });

  test('P6, P5: only the kiosk that was asked tells what became of it, once; then it is printed no more', () => {
    const hall = new HallOfKiosks();
    hall.list({}, { kioskId: first });
    const { copyId } = defined(hall.centre.checklists[0], 'checklist');
    const failed = { outcome: 'failed', fault: 'no-paper' } as const;
    expect(hall.report(failed, second, copyId)).toBe('not-yours-to-ask');
    expect(checklistsSeen(hall.centre, hall.now)[0]).not.toHaveProperty('print');
    expect(hall.report(failed, first, copyId)).toEqual(['checklistReported']);
    expect(hall.report(failed, first, copyId)).toEqual([]);
    expect(checklistsSeen(hall.centre, hall.now)).toMatchObject([{ print: failed }]);
    expect(hall.listsAt(first)).toEqual([]);
    expect(hall.list({}, { kioskId: first })).toEqual(['checklistAsked']);
  });

  test('P6, P5: what no kiosk told of within two minutes is given up, and a new day knows nothing of it', () => {
    const hall = new HallOfKiosks();
    hall.at(10).list({}, { kioskId: first });
    expect(hall.at(12).listsAt(first)).toEqual(['move uk']);
    hall.at(12, 1);
    expect(hall.listsAt(first)).toEqual([]);
    expect(checklistsSeen(hall.centre, hall.now)[0]?.print).toEqual({ outcome: 'unconfirmed' });
    hall.at(24 * 60).takes('id-card');
    expect(hall.centre.checklists).toEqual([]);
  });
});
