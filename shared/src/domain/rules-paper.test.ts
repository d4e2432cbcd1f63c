import { describe, expect, test } from 'vitest';
import { staff, theKiosk } from '../testing/builders.ts';
import { Hall } from '../testing/hall.ts';
import { printerOf } from './centre.ts';
import type { KioskPrinter, PrintOutcome } from './printing.ts';

const pairs = <T>(all: readonly T[]) =>
  all.flatMap((one) => all.map((other) => [one, other] as const));

describe('P: what printers report', () => {
  const outcomes: readonly PrintOutcome[] = [
    { outcome: 'printed' },
    { outcome: 'unconfirmed' },
    { outcome: 'failed', fault: 'no-paper' },
    { outcome: 'failed', fault: 'cover-open' },
  ];

  test.each(pairs(outcomes))('P2: the paper was %o and now is %o: told when it differs', (a, b) => {
    const hall = new Hall();
    const ticketId = hall.ticket(hall.takes('id-card')).id;
    const report = (print: PrintOutcome) =>
      hall.ask(theKiosk, { type: 'reportPrint', ticketId, print });
    expect(report(a)).toEqual(['printReported']);
    expect(report(b)).toEqual(a === b ? [] : ['printReported']);
    expect(hall.ticket('П001').print).toEqual(b);
  });

  const ready = { state: 'ready', paper: 'enough' } as const;
  const states: readonly KioskPrinter[] = [
    { state: 'unknown' },
    { state: 'ready', paper: 'enough' },
    { state: 'ready', paper: 'near-end' },
    { state: 'fault', fault: 'no-paper' },
    { state: 'fault', fault: 'cutter' },
    { state: 'ready', paper: 'enough', each: [ready, { state: 'fault', fault: 'cutter' }] },
    { state: 'ready', paper: 'enough', each: [{ ...ready, roll: { tickets: 9, metres: 1 } }] },
    { state: 'ready', paper: 'enough', each: [{ ...ready, roll: { tickets: 15, metres: 2 } }] },
  ];

  test.each(pairs(states))('P3: a printer was %o and now is %o: told when it differs', (a, b) => {
    const hall = new Hall();
    hall.takes('id-card');
    const report = (printer: KioskPrinter) =>
      hall.ask(theKiosk, { type: 'reportPrinter', printer });
    expect(report(a)).toEqual(a.state === 'unknown' ? [] : ['printerChanged']);
    expect(report(b)).toEqual(a === b ? [] : ['printerChanged']);
    expect(printerOf(hall.centre, 'kiosk-1' as never)).toEqual(b);
  });

  test('P3: a ticket more on the same metre of the roll is told with the next metre', () => {
    const hall = new Hall();
    hall.takes('id-card');
    const after = (tickets: number, metres: number) => ({
      type: 'reportPrinter' as const,
      printer: { ...ready, each: [{ ...ready, roll: { tickets, metres } }] },
    });
    expect(hall.ask(theKiosk, after(7, 1))).toEqual(['printerChanged']);
    expect(hall.ask(theKiosk, after(8, 1))).toEqual([]);
    expect(hall.ask(theKiosk, after(14, 2))).toEqual(['printerChanged']);
  });

  test('P2, P3: only a kiosk reports', () => {
    const hall = new Hall();
    const ticketId = hall.ticket(hall.takes('id-card')).id;
    const print = { outcome: 'printed' } as const;
    for (const command of [
      { type: 'reportPrint', ticketId, print },
      { type: 'reportPrinter', printer: { state: 'unknown' } },
    ] as const)
      expect(hall.ask(staff('oksana', 'reception'), command)).toBe('not-yours-to-ask');
  });
});
