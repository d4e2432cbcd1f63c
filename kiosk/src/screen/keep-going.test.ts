import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DeviceId } from '@cherha/shared/domain/ids.ts';
import { ok } from '@cherha/shared/domain/result.ts';
import type { FromKiosk } from '@cherha/shared/protocol/messages.ts';
import type { OwnKioskView } from '@cherha/shared/views/own-kiosk-view.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openOutbox, type OpenOutbox } from '../devices/outbox/open-outbox.ts';
import { aLoan, atTouch, aWish, told } from '../devices/outbox/testing.ts';
import { watched } from '../devices/watched.ts';
import { keepGoing } from './keep-going.ts';
import { ownId } from './own-id.ts';

const anew = 'anew' as DeviceId;
let folder: string;
let outbox: OpenOutbox;
let asked: FromKiosk[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keep-going-'));
  outbox = openOutbox({ folder, clock: () => atTouch(20) });
  vi.useFakeTimers({ toFake: ['setInterval', 'Date'], now: atTouch(20) });
  asked = [];
});
afterEach(() => {
  vi.useRealTimers();
  outbox.close();
  rmSync(folder, { recursive: true });
});

const own = (kioskId: DeviceId): OwnKioskView => ({
  view: 'own',
  version: 1,
  at: atTouch(20),
  kioskId,
});

/** The page of a kiosk that the server has just let in; it lends a new device П100 to П139. */
function aPage() {
  const lent = aLoan({ kioskId: anew, from: 100, to: 139, first: 100 });
  let connect = (): void => undefined;
  let hear = (_: OwnKioskView): void => undefined;
  const kept = new Map<string, string>();
  const going = keepGoing({
    outbox,
    own: ownId(
      {
        getItem: (key) => kept.get(key) ?? null,
        setItem: (key, value) => void kept.set(key, value),
        removeItem: (key) => void kept.delete(key),
      },
      'http://cnap.example',
    ),
    ask: async (command) => {
      asked.push(command);
      return ok(command.type === 'borrowNumbers' ? [lent] : []);
    },
    about: watched(told.about),
    isConnected: () => true,
    onConnect: (listener) => {
      connect = listener;
    },
    onView: (listener) => {
      hear = listener;
    },
  });
  return { going, connect: () => connect(), hear: (view: OwnKioskView) => hear(view) };
}

const borrowed = () => asked.filter(({ type }) => type === 'borrowNumbers');

test('L9: paired anew over the disk of a former kiosk it offers nothing by itself until it was lent numbers of its own', async () => {
  await outbox.keepTold(told);
  await outbox.keepLoans([aLoan()]);
  await outbox.give(aWish(1));
  const { going, connect, hear } = aPage();
  await expect.poll(() => going.alone.value).toBe(null);
  const { kioskId: _, ...wish } = aWish(2);
  expect(await going.give(wish)).toEqual({ ok: false, error: 'nothing-lent' });

  connect();
  hear(own(anew));
  await expect.poll(() => going.alone.value?.alone).toBe(true);
  expect(asked.filter(({ type }) => type === 'handOver')).toHaveLength(1);
  expect(borrowed()).toEqual([{ type: 'borrowNumbers', held: [] }]);
  expect(await going.give(wish)).toMatchObject({ ok: true, value: { number: 'П100' } });
});

test('L9: told again which device it is, it asks for nothing more', async () => {
  const { connect, hear } = aPage();
  connect();
  hear(own(anew));
  await expect.poll(borrowed).toHaveLength(1);
  hear(own(anew));
  connect();
  await expect.poll(borrowed).toHaveLength(2);
  expect(borrowed()).toEqual([
    { type: 'borrowNumbers', held: [] },
    { type: 'borrowNumbers', held: [{ day: '2026-03-09', letter: 'П', left: 40 }] },
  ]);
});
