import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DeviceId } from '@cherha/shared/domain/ids.ts';
import type { FromKiosk } from '@cherha/shared/protocol/messages.ts';
import { err, ok } from '@cherha/shared/domain/result.ts';
import type { Asked } from '@cherha/shared/protocol/ask.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openOutbox, type OpenOutbox } from '../devices/outbox/open-outbox.ts';
import { noOutbox } from '../devices/outbox/outbox.ts';
import { aLoan, atTouch, aWish, told } from '../devices/outbox/testing.ts';
import { carry } from './courier.ts';

let folder: string;
let outbox: OpenOutbox;
let asked: { command: FromKiosk; commandId: string | undefined }[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'courier-'));
  outbox = openOutbox({ folder, clock: () => atTouch(20) });
  await outbox.keepTold(told);
  await outbox.keepLoans([aLoan()]);
  for (const n of [1, 2, 3]) await outbox.give(aWish(n));
  asked = [];
});
afterEach(() => {
  outbox.close();
  rmSync(folder, { recursive: true });
});

const numbers = (): unknown[] =>
  asked.flatMap(({ command }) => (command.type === 'handOver' ? [command.paper.number] : []));

const itself = 'kiosk-1' as DeviceId;

const carries = (
  answer: (command: FromKiosk, n: number) => Asked,
  from = outbox,
  kioskId: DeviceId | undefined = itself,
) => {
  let n = 0;
  return carry({
    outbox: from,
    kioskId,
    ask: async (command, { commandId }) => {
      asked.push({ command, commandId });
      return answer(command, (n += 1));
    },
    onChange: () => undefined,
    againMs: 1,
  });
};

test('the tickets go in the order of their touches, and then numbers are asked for', async () => {
  expect(await carries(() => ok([]))).toBe(true);
  expect(numbers()).toEqual(['П960', 'П961', 'П962']);
  expect(asked.at(-1)?.command).toEqual({
    type: 'borrowNumbers',
    held: [{ day: '2026-03-09', letter: 'П', left: 37 }],
  });
  expect((await outbox.recall())?.owed).toBe(0);
});

test('a disk that takes no write leaves a ticket for later, and asks once', async () => {
  const full = { ...outbox, handedOver: () => Promise.resolve(undefined) };
  const once = (_: FromKiosk, n: number) => {
    if (n > 10) throw new Error('asked without end');
    return ok([]);
  };
  expect(await carries(once, full)).toBe(false);
  expect(numbers()).toEqual(['П960', 'П961', 'П962']);
});

test('a paper that came out while its ticket was on its way is told by itself', async () => {
  const print = { outcome: 'failed', fault: 'no-paper' } as const;
  const { ticketId } = aWish(2);
  const from = {
    ...outbox,
    toHandOver: async () => {
      const owed = await outbox.toHandOver();
      await outbox.notePrint(ticketId, print);
      return owed;
    },
  };
  await carries(() => ok([]), from);
  const reports = () =>
    asked.map(({ command }) => command).filter(({ type }) => type === 'reportPrint');
  await expect.poll(reports).toEqual([{ type: 'reportPrint', ticketId, print }]);
});

test('what was lent is kept', async () => {
  const loan = aLoan({ letter: 'Р', from: 1, to: 4, first: 1 });
  await carries((command) => ok(command.type === 'borrowNumbers' ? [loan] : []));
  expect((await outbox.recall())?.stock).toContainEqual({
    kioskId: itself,
    day: '2026-03-09',
    letter: 'Р',
    left: 4,
  });
});

test('L9: paired anew over a full disk it hands over what was given out before, and asks for numbers of its own', async () => {
  const anew = 'anew' as DeviceId;
  const loan = aLoan({ kioskId: anew, from: 1, to: 4, first: 1 });
  await carries((command) => ok(command.type === 'borrowNumbers' ? [loan] : []), outbox, anew);
  expect(numbers()).toEqual(['П960', 'П961', 'П962']);
  expect(asked.at(-1)?.command).toEqual({ type: 'borrowNumbers', held: [] });
  const given = await outbox.give(aWish(4, { kioskId: anew }));
  expect(given?.ok && given.value.number).toBe('П001');
});

test('L6: an answer that is lost leaves the ticket in the outbox, to be asked again under its id', async () => {
  expect(await carries((_, n) => (n === 2 ? err('no-answer') : ok([])))).toBe(false);
  await carries(() => ok([]));
  expect(numbers()).toEqual(['П960', 'П961', 'П961', 'П962']);
  const [, first, , again] = asked;
  expect(again?.commandId).toBe(first?.commandId);
});

test('a server that is asked too fast is asked again a little later, and nothing is left behind', async () => {
  const once = await carries((_, n) => (n === 2 ? err('too-many-commands') : ok([])));
  expect(once).toBe(true);
  expect(numbers()).toContain('П961');
  expect((await outbox.recall())?.owed).toBe(0);
});

test('what the server cannot read stays in the outbox and keeps nobody else waiting', async () => {
  const answer = (command: FromKiosk) =>
    command.type === 'handOver' && command.paper.number === 'П960' ? err('unreadable') : ok([]);
  expect(await carries(answer)).toBe(false);
  expect((await outbox.toHandOver())?.map(({ paper }) => paper.number)).toEqual(['П960']);
});

test('a ticket that the server fails at keeps nobody else waiting, and goes again the next time', async () => {
  const fails = (command: FromKiosk) =>
    command.type === 'handOver' && command.paper.number === 'П960' ? err('server-fault') : ok([]);
  expect(await carries(fails)).toBe(false);
  expect((await outbox.toHandOver())?.map(({ paper }) => paper.number)).toEqual(['П960']);
  expect(await carries(() => ok([]))).toBe(true);
});

test('a ticket that the server has from a former pairing leaves the outbox', async () => {
  await carries(() => err('command-id-taken'));
  expect((await outbox.recall())?.owed).toBe(0);
});

test('a kiosk without an outbox borrows nothing', async () => {
  expect(await carries(() => ok([]), noOutbox as OpenOutbox)).toBe(true);
  expect(asked).toEqual([]);
});
