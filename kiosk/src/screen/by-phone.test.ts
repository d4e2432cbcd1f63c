import type { PriorityId } from '@cherha/shared/domain/ids.ts';
import { err, ok } from '@cherha/shared/domain/result.ts';
import { expect, test, vi } from 'vitest';
import { aKiosk } from './kiosk-testing.ts';
import { issuedTicket } from './sample.ts';

function atThePhone() {
  const kiosk = aKiosk();
  kiosk.open();
  kiosk.send({ type: 'booking.opened' }, { type: 'phone.opened' });
  return kiosk;
}
const typed = (query: string) => ({ type: 'phone.typed', query }) as const;

test('B5: whoever is booked types her number instead of a code, and nothing else is asked', async () => {
  const kiosk = atThePhone();
  expect(kiosk.scene()).toBe('phone');
  kiosk.send(typed('067123456'), { type: 'phone.sent' });
  expect(kiosk.wishes).toEqual([]);
  kiosk.send(typed('0671234567'), { type: 'phone.sent' });
  expect(kiosk.scene()).toBe('issuing');
  expect(kiosk.wishes[0]?.input).toEqual({
    commandId: 'command-1',
    phone: '0671234567',
    language: 'uk',
  });
  kiosk.wishes[0]?.answer(ok(issuedTicket));
  await vi.waitFor(() => expect(kiosk.scene()).toBe('printing'));
});

test('B5: a number of no booking is there to be corrected, and then the code is asked again', async () => {
  const kiosk = atThePhone();
  kiosk.send(typed('0671234567'), { type: 'phone.sent' });
  kiosk.wishes[0]?.answer(err('booking-unknown'));
  await vi.waitFor(() => expect(kiosk.scene()).toBe('refused'));
  kiosk.send({ type: 'booking.corrected' });
  expect(kiosk.scene()).toBe('phone');
  expect(kiosk.visit().query).toBe('0671234567');
  kiosk.send({ type: 'back.pressed' });
  expect(kiosk.scene()).toBe('booking');
  expect(kiosk.visit().query).toBe('');
});

test('a number is forgotten with the visitor who typed it', async () => {
  const kiosk = atThePhone();
  kiosk.send(typed('0671234567'), { type: 'phone.sent' });
  kiosk.wishes[0]?.answer(err('too-many-tries'));
  await vi.waitFor(() => expect(kiosk.scene()).toBe('refused'));
  kiosk.pass(45);
  expect(kiosk.scene()).toBe('welcome');
  expect(JSON.stringify(kiosk.seen().context)).not.toContain('0671234567');
});

test('R3, B5: a priority that was declared before goes with the number', () => {
  const kiosk = aKiosk();
  const priority = { categoryId: 'disability' as PriorityId, as: 'self' } as const;
  kiosk.open();
  kiosk.send(
    { type: 'booking.opened' },
    { type: 'priority.opened' },
    { type: 'priority.declared', priority },
    { type: 'phone.opened' },
    typed('0671234567'),
    { type: 'phone.sent' },
  );
  expect(kiosk.wishes[0]?.input).toMatchObject({ phone: '0671234567', priority });
});

test('B4: a code held to the scanner counts here too', () => {
  const kiosk = atThePhone();
  kiosk.send({ type: 'booking.scanned', query: 'K7M2P9XQW4TZ' });
  expect(kiosk.wishes[0]?.input).toMatchObject({ bookingId: 'K7M2P9XQW4TZ' });
});

test('without the server a number is not asked about either', () => {
  const kiosk = atThePhone();
  kiosk.send(
    typed('0671234567'),
    { type: 'server.changed', server: 'alone' },
    { type: 'phone.sent' },
  );
  expect(kiosk.scene()).toBe('bookingsAway');
  expect(kiosk.wishes).toEqual([]);
});
