import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BusinessDay, DeviceId, Instant, PriorityId } from '@cherha/shared/domain/ids.ts';
import { err } from '@cherha/shared/domain/result.ts';
import { at, openEveryDay, span } from '@cherha/shared/testing/builders.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { answerOutbox } from './answer-outbox.ts';
import { openOutbox, type OpenOutbox } from './open-outbox.ts';
import { heldBy, outboxOver, type Outbox } from './outbox.ts';
import { aLoan, aWish, told } from './testing.ts';

let folder: string;
let now: Instant;
let file: OpenOutbox;
/** As the page has it: every question goes through JSON and is read with care. */
let outbox: Outbox;
const bugs: unknown[] = [];

function open(): void {
  const reportBug = (error: unknown): void => void bugs.push(error);
  file = openOutbox({ folder, clock: () => now, reportBug });
  outbox = outboxOver(async (question) => answerOutbox(file, JSON.parse(JSON.stringify(question))));
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'outbox-'));
  now = at(20);
  bugs.length = 0;
  open();
});
afterEach(() => {
  file.close();
  rmSync(folder, { recursive: true, force: true });
});

const number = async (n: number, about = {}) => {
  const given = await outbox.give(aWish(n, about));
  return given?.ok ? given.value.number : given?.error;
};

async function stocked(): Promise<void> {
  await outbox.keepTold(told);
  await outbox.keepLoans([aLoan(), aLoan({ letter: 'Р', from: 990, first: 990 })]);
}

describe('the outbox', () => {
  test('gives lent numbers in their order, each series its own', async () => {
    await stocked();
    expect([await number(1), await number(2), await number(3, { serviceId: 'move' })]).toEqual([
      'П960',
      'П961',
      'Р990',
    ]);
    expect((await outbox.recall())?.stock).toEqual([
      { kioskId: 'kiosk-1', day: '2026-03-09', letter: 'П', left: 38 },
      { kioskId: 'kiosk-1', day: '2026-03-09', letter: 'Р', left: 9 },
    ]);
  });

  test('answers the same wish with the same ticket, also after a restart', async () => {
    await stocked();
    const first = await outbox.give(aWish(1));
    file.close();
    open();
    expect(await outbox.give(aWish(1))).toEqual(first);
    expect((await outbox.recall())?.owed).toBe(1);
    expect(await number(2)).toBe('П961');
  });

  test('gives no number twice when the same loan is told twice', async () => {
    await stocked();
    await number(1);
    await outbox.keepLoans([aLoan()]);
    expect(await number(2)).toBe('П961');
  });

  const anew = { kioskId: 'anew' as DeviceId };

  test('L9: a kiosk that was paired anew gives none of what its former device was lent, and hands its papers over', async () => {
    await stocked();
    await number(1);
    expect(await number(2, anew)).toBe('nothing-lent');
    await outbox.keepLoans([aLoan({ ...anew, from: 100, to: 101, first: 100 })]);
    expect([await number(3, anew), await number(4, anew), await number(5, anew)]).toEqual([
      'П100',
      'П101',
      'nothing-lent',
    ]);
    expect((await outbox.toHandOver())?.map(({ paper }) => paper.number)).toEqual([
      'П960',
      'П100',
      'П101',
    ]);
  });

  test('L9: two pages at one agent give each what its own device was lent, in whatever turn', async () => {
    await stocked();
    await outbox.keepLoans([aLoan({ ...anew, from: 100, to: 140, first: 100 })]);
    await outbox.keepLoans([aLoan({ from: 900, to: 909, first: 900 })]);
    const given = [await number(1), await number(2, anew), await number(3), await number(4, anew)];
    expect(given).toEqual(['П900', 'П100', 'П901', 'П101']);
    const kept = await outbox.recall();
    expect(kept && heldBy(kept, anew.kioskId)).toEqual([
      { day: '2026-03-09', letter: 'П', left: 39 },
    ]);
  });

  test('L9: what a former server lent gives way to what this one lends in its place', async () => {
    await stocked();
    await outbox.keepLoans([aLoan({ ...anew, to: 961 })]);
    expect([await number(1, anew), await number(2, anew), await number(3, anew)]).toEqual([
      'П960',
      'П961',
      'nothing-lent',
    ]);
    expect(await number(4)).toBe('nothing-lent');
  });

  test('has no numbers for another day, and those of tomorrow when it has come', async () => {
    await stocked();
    now = at(24 * 60);
    expect(await number(1)).toBe('nothing-lent');
    await outbox.keepLoans([
      aLoan({ day: '2026-03-10' as BusinessDay, from: 950, to: 951, first: 950 }),
    ]);
    expect(await number(1)).toBe('П950');
  });

  test('knows the opening hours and the last hour for documents by its own clock', async () => {
    await stocked();
    now = at(12 * 60);
    expect(await number(1)).toBe('centre-closed');
    const lastHour = { ...span('09:00', '23:00'), documentsOnlyFrom: '21:00' as never };
    await outbox.keepTold({
      ...told,
      catalogue: { ...told.catalogue, hours: openEveryDay(lastHour) },
    });
    expect(await number(1, { purpose: 'consultation' })).toBe('documents-only-now');
    expect(await number(1)).toBe('П960');
  });

  test('X7: gives nothing while the kiosk was out of service when the server was last heard, also after a restart', async () => {
    await stocked();
    const off = { since: at(1), reason: 'cleaning', otherKiosk: true } as const;
    await outbox.keepTold({ ...told, off });
    file.close();
    open();
    expect(await number(1)).toBe('kiosk-off');
    expect((await outbox.recall())?.told?.off).toEqual(off);
    expect(await answerOutbox(file, ['keepTold', { ...told, off: { reason: 'cleaning' } }])).toBe(
      undefined,
    );
    await outbox.keepTold(told);
    expect(await number(1)).toBe('П960');
  });

  test('takes the letter of declared priority where the centre has one', async () => {
    await stocked();
    const priority = { categoryId: 'law' as PriorityId, as: 'self' } as const;
    expect(await number(1, { priority })).toBe('П960');
    await outbox.keepTold({ ...told, catalogue: { ...told.catalogue, priorityLetter: 'Р' } });
    expect(await number(2, { priority })).toBe('Р990');
  });

  test('never puts a later touch before an earlier one, though the clock is set back', async () => {
    await stocked();
    await number(1);
    now = at(10);
    const second = await outbox.give(aWish(2));
    expect(second?.ok && second.value.at).toBe(at(20));
    expect(second?.ok && second.value.withoutServer).toEqual({ touchedAt: at(20) });
  });

  test('hands over the earliest first with what is known of the paper, until it is acknowledged', async () => {
    await stocked();
    for (const n of [1, 2]) await outbox.give(aWish(n));
    expect(await outbox.notePrint(aWish(1).ticketId, { outcome: 'printed' })).toBe('kept');
    const owed = await outbox.toHandOver();
    expect(owed?.map(({ paper }) => [paper.number, paper.print])).toEqual([
      ['П960', { outcome: 'printed' }],
      ['П961', undefined],
    ]);
    expect(await outbox.toHandOver()).toEqual(owed);
    await outbox.handedOver(aWish(1).ticketId);
    expect((await outbox.toHandOver())?.map(({ paper }) => paper.number)).toEqual(['П961']);
    expect(await outbox.notePrint(aWish(1).ticketId, { outcome: 'printed' })).toBe('handed-over');
  });

  test('keeps a day of what was acknowledged, and for ever what was not', async () => {
    await stocked();
    for (const n of [1, 2]) await outbox.give(aWish(n));
    const first = await outbox.give(aWish(1));
    await outbox.handedOver(aWish(1).ticketId);
    await outbox.keepTold(told);
    expect(await outbox.give(aWish(1))).toEqual(first);
    now = at(3 * 24 * 60);
    await outbox.keepTold(told);
    expect(await outbox.give(aWish(1))).toEqual(err('nothing-lent'));
    expect((await outbox.toHandOver())?.map(({ paper }) => paper.number)).toEqual(['П961']);
  });

  test('remembers what the server told last, and gives nothing before it was told anything', async () => {
    await outbox.keepLoans([aLoan()]);
    expect(await number(1)).toBe('nothing-lent');
    await outbox.keepTold(told);
    file.close();
    open();
    expect((await outbox.recall())?.told).toEqual(JSON.parse(JSON.stringify(told)));
  });

  test('leaves unanswered what is no question, and a service that nobody knows ungiven', async () => {
    await stocked();
    expect(await answerOutbox(file, ['give', { serviceId: 'id-card' }])).toBeUndefined();
    expect(await answerOutbox(file, ['close'])).toBeUndefined();
    expect(await number(1, { serviceId: 'gone' })).toBe('service-unknown');
  });

  test('on a broken disk says so to the log and gives nothing, and works once it is mended', async () => {
    rmSync(folder, { recursive: true });
    writeFileSync(folder, 'no folder');
    expect(await outbox.recall()).toBeUndefined();
    expect(await outbox.give(aWish(1))).toBeUndefined();
    expect(bugs.length).toBeGreaterThan(0);
    rmSync(folder);
    await stocked();
    expect(await number(1)).toBe('П960');
  });
});
