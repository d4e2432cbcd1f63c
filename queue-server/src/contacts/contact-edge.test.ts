import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { Event } from '@cherha/shared/domain/events.ts';
import type { BookingId, Instant } from '@cherha/shared/domain/ids.ts';
import { ask, type Asked } from '@cherha/shared/protocol/ask.ts';
import { at } from '@cherha/shared/testing/builders.ts';
import type { Socket } from 'socket.io-client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { serverLogger } from '../log.ts';
import { openDatabase } from '../store/database.ts';
import { testServer, type TestServer } from '../testing/running-server.ts';

const phone = '067 123-45-67';
const lines: string[] = [];
let server: TestServer;
let now: number;
let desk: Socket;
let kiosk: Socket;

beforeEach(async () => {
  now = at(0);
  lines.length = 0;
  const to = new Writable({
    write: (chunk, _, done) => {
      lines.push(String(chunk));
      done();
    },
  });
  server = await testServer({ clock: () => now as Instant, logger: serverLogger('trace', to) });
  desk = server.join('/desk', { cookie: await server.signIn('admin') });
  kiosk = server.join('/kiosk', await server.pair('kiosk'));
});
afterEach(() => server.end());

const named = <Type extends Event['type']>(asked: Asked, type: Type) =>
  (asked.ok ? asked.value : []).find((event) => event.type === type) as
    | (Event & { type: Type })
    | undefined;

async function booked(minutes: number, more: object = { phone }): Promise<BookingId> {
  const wish = { serviceId: 'id-card', purpose: 'submit', for: at(minutes) };
  const answer = await ask(desk, { type: 'makeBooking', ...wish, ...more });
  return named(answer, 'bookingMade')?.bookingId ?? ('' as BookingId);
}
const comes = (typed = phone, commandId = 'the-visitor-comes-1') =>
  ask(kiosk, { type: 'checkInByPhone', phone: typed, language: 'uk' }, { commandId });
const contactsKept = (): number => {
  const db = openDatabase(join(server.dataDir, 'cherha.sqlite'));
  const count = db.prepare<[], number>('select count(*) from contact').pluck().get();
  db.close();
  return count ?? 0;
};

test('B5: whoever was booked with her number gets her ticket by it, however it is typed', async () => {
  const bookingId = await booked(30);
  const issued = named(await comes('+380671234567'), 'ticketIssued');
  expect(issued?.booked?.bookingId).toBe(bookingId);
  expect(server.mailbox.state().bookings[bookingId]?.state).toBe('came');
  // Her answer may have been lost: she is told that there is a ticket, and not that there is no booking.
  expect(await comes(phone, 'the-visitor-comes-2')).toEqual({ ok: false, error: 'booking-came' });
  expect(contactsKept()).toBe(1);
});

test('T4, B5: asked again under the same id it is the same ticket', async () => {
  await booked(30);
  const [first, again] = [await comes(), await comes()];
  expect(first.ok).toBe(true);
  expect(again).toEqual(first);
  expect(server.mailbox.state().tickets.size).toBe(1);
});

test('B5: of several times of today the earliest is hers, then the next', async () => {
  const [late, early] = [await booked(90), await booked(30)];
  await booked(24 * 60);
  expect(named(await comes(phone, 'comes-for-the-first'), 'ticketIssued')?.booked?.bookingId).toBe(
    early,
  );
  expect(named(await comes(phone, 'comes-for-the-second'), 'ticketIssued')?.booked?.bookingId).toBe(
    late,
  );
  expect(await comes(phone, 'comes-for-a-third-one')).toEqual({ ok: false, error: 'booking-came' });
});

test('B2, B5: nobody is found by a number of no booking, of a cancelled one, or of another day', async () => {
  await booked(30, {});
  await booked(24 * 60);
  const cancelled = await booked(60);
  await ask(desk, { type: 'cancelBooking', bookingId: cancelled });
  expect(await comes()).toEqual({ ok: false, error: 'booking-unknown' });
  await vi.waitFor(() => expect(contactsKept()).toBe(1));
});

test('what is no phone number is said so, and no time is kept with it', async () => {
  const wrong = { ok: false, error: 'no-phone-number' };
  const wish = { serviceId: 'id-card', purpose: 'submit', for: at(30) };
  expect(await ask(desk, { type: 'makeBooking', ...wish, phone: '12345' })).toEqual(wrong);
  expect(await comes('12345')).toEqual(wrong);
  expect(server.mailbox.state().bookings).toEqual({});
});

test('a kiosk that tries numbers is stopped, whichever connection it uses; who is booked is not counted', async () => {
  for (let n = 0; n < 8; n += 1) {
    await booked(30 + n);
    expect((await comes(phone, `somebody-booked-comes-${n}`)).ok).toBe(true);
  }
  const guess = (n: number) => comes(`067123450${n}`, `somebody-tries-number-${n}`);
  for (let n = 0; n < 6; n += 1)
    expect(await guess(n)).toEqual({ ok: false, error: 'booking-unknown' });
  const stopped = { ok: false, error: 'too-many-tries' };
  expect(await guess(6)).toEqual(stopped);
  await booked(60);
  expect(await comes(phone, 'somebody-booked-comes-9')).toEqual(stopped);
  kiosk.disconnect().connect();
  expect(await guess(7)).toEqual(stopped);
});

test('a desk checks in by the booking, not by a number', async () => {
  await booked(30);
  const command = { type: 'checkInByPhone', phone, language: 'uk' };
  expect(await ask(desk, command)).toEqual({ ok: false, error: 'unreadable' });
});

test('B5: with a new day the contacts of the days before are gone', async () => {
  await booked(30);
  expect(contactsKept()).toBe(1);
  now = at(24 * 60);
  await ask(kiosk, {
    type: 'issueTicket',
    serviceId: 'id-card',
    purpose: 'submit',
    language: 'uk',
  });
  await vi.waitFor(() => expect(contactsKept()).toBe(0));
});

test('B5: a server that slept over midnight forgets them when it wakes', async () => {
  await booked(30);
  const { dataDir } = server;
  await server.close();
  const next = await testServer({ dataDir, clock: () => at(24 * 60) });
  expect(contactsKept()).toBe(0);
  await next.close();
});

test('B5: the number stands nowhere: not in the log, not on the disk', async () => {
  await booked(30);
  await comes('0671234568', 'somebody-mistypes-it');
  await comes();
  await server.close();
  await vi.waitFor(() => expect(lines.join('')).toContain('"closed"'));
  const files = readdirSync(server.dataDir, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name)).toString('latin1'));
  expect(files.length).toBeGreaterThan(1);
  for (const kept of [...files, lines.join('')])
    expect(kept).not.toMatch(/67[\s-]?123[\s-]?45[\s-]?6[78]/);
});
