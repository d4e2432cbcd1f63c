import type { DeskCommand } from '@cherha/shared/domain/commands.ts';
import type { DeviceId } from '@cherha/shared/domain/ids.ts';
import { ask } from '@cherha/shared/protocol/ask.ts';
import type { DeskView } from '@cherha/shared/views/desk-view.ts';
import type { KioskView } from '@cherha/shared/views/kiosk-view.ts';
import type { OwnKioskView } from '@cherha/shared/views/own-kiosk-view.ts';
import type { Socket } from 'socket.io-client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { testServer, type TestServer } from '../testing/running-server.ts';

let server: TestServer;
beforeEach(async () => {
  server = await testServer();
});
afterEach(() => server.end());

interface Seen {
  own?: OwnKioskView;
  desk?: DeskView;
  kiosk?: KioskView;
  readonly order: string[];
}

function watch(socket: Socket): Seen {
  const seen: Seen = { order: [] };
  socket.on('view', (view: { view: keyof Omit<Seen, 'order'> }) => {
    seen.order.push(view.view);
    Object.assign(seen, { [view.view]: view });
  });
  return seen;
}

const wish = { serviceId: 'id-card', purpose: 'submit', language: 'uk' } as const;
const takes = (kiosk: Socket) => ask(kiosk, { type: 'issueTicket', ...wish });

async function twoKiosks() {
  const [first, second] = [await server.pair('kiosk'), await server.pair('kiosk')];
  const desk = server.join('/desk', { cookie: await server.signIn('admin') });
  const [kiosk, other] = [server.join('/kiosk', first), server.join('/kiosk', second)];
  const seen = { desk: watch(desk), kiosk: watch(kiosk), other: watch(other) };
  await vi.waitFor(() =>
    expect([seen.kiosk.kiosk, seen.other.kiosk, seen.desk.desk]).not.toContain(undefined),
  );
  const kioskId = first.id as DeviceId;
  const asked = (command: DeskCommand) => ask(desk, command);
  return { first, kiosk, other, desk, seen, kioskId, asked };
}

test('X7: the kiosk that is taken out of service hears it alone, with the name of who said so', async () => {
  const { kiosk, other, seen, kioskId, asked } = await twoKiosks();
  await asked({ type: 'switchKioskOff', kioskId, reason: 'cleaning', note: 'Миємо екран' });
  const off = { reason: 'cleaning', note: 'Миємо екран', by: 'admin name', otherKiosk: true };
  await vi.waitFor(() => expect(seen.kiosk.own?.off).toMatchObject(off));
  expect(seen.other.own).not.toHaveProperty('off');
  await vi.waitFor(() => expect(seen.desk.desk?.kiosksOff).toMatchObject([{ kioskId }]));
  expect(await takes(kiosk)).toEqual({ ok: false, error: 'kiosk-off' });
  expect(await takes(other)).toMatchObject({ ok: true });

  await asked({ type: 'switchKioskOn', kioskId });
  await vi.waitFor(() => expect(seen.kiosk.own).not.toHaveProperty('off'));
  await vi.waitFor(() => expect(seen.desk.desk?.kiosksOff).toEqual([]));
  expect(await takes(kiosk)).toMatchObject({ ok: true });
});

test('L9: each kiosk is told which device it is', async () => {
  const { first, seen, kioskId } = await twoKiosks();
  expect([seen.kiosk.own?.kioskId, kioskId]).toEqual([first.id, first.id]);
  expect(seen.other.own?.kioskId).not.toBe(kioskId);
});

test('X7: a kiosk that comes while it is off is told so before it could offer anything', async () => {
  const { first, kiosk, kioskId, asked } = await twoKiosks();
  await asked({ type: 'switchKioskOff', kioskId, reason: 'repair' });
  kiosk.disconnect();
  const again = watch(server.join('/kiosk', first));
  await vi.waitFor(() => expect(again.kiosk).toBeDefined());
  expect(again.own?.off).toMatchObject({ reason: 'repair' });
  expect(again.order.indexOf('own')).toBeLessThan(again.order.indexOf('kiosk'));
});

test('X7: where the other kiosk goes away, visitors are sent to reception alone', async () => {
  const { other, seen, kioskId, asked } = await twoKiosks();
  await asked({ type: 'switchKioskOff', kioskId, reason: 'repair' });
  await vi.waitFor(() => expect(seen.kiosk.own?.off?.otherKiosk).toBe(true));
  other.disconnect();
  await vi.waitFor(() => expect(seen.kiosk.own?.off?.otherKiosk).toBe(false));
});

test('X7: a device that is no kiosk of the centre is none to take out of service', async () => {
  const { asked } = await twoKiosks();
  const { id } = await server.pair('board');
  const command = { type: 'switchKioskOff', kioskId: id as DeviceId, reason: 'other' } as const;
  expect(await asked(command)).toEqual({ ok: false, error: 'kiosk-unknown' });
  const olena = server.join('/desk', { cookie: await server.signIn('olena') });
  expect(await ask(olena, command)).toEqual({ ok: false, error: 'not-yours-to-ask' });
});
