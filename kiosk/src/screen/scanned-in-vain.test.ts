import type { PriorityId } from '@cherha/shared/domain/ids.ts';
import { expect, test } from 'vitest';
import { aKiosk } from './kiosk-testing.ts';
import { issuedTicket } from './sample.ts';

const scan = { type: 'booking.scanned', query: 'K7M2P9XQW4TZ' } as const;
const cutOff = { type: 'server.changed', server: 'alone' } as const;

function anOpenKiosk() {
  const kiosk = aKiosk();
  kiosk.open();
  return kiosk;
}

test('B3: a code held to a kiosk without the server is answered, and the kiosk comes back', () => {
  const kiosk = anOpenKiosk();
  kiosk.send(cutOff, scan);
  expect(kiosk.scene()).toBe('bookingsAway');
  kiosk.send({ type: 'back.pressed' });
  expect(kiosk.scene()).toBe('welcome');
  kiosk.send(scan);
  kiosk.pass(45);
  expect(kiosk.scene()).toBe('welcome');
  expect(kiosk.wishes).toEqual([]);
});

test('what was chosen before the scan is still chosen after it', () => {
  const kiosk = anOpenKiosk();
  kiosk.send(cutOff);
  kiosk.send(
    { type: 'service.chosen', serviceId: issuedTicket.serviceId },
    { type: 'another.wanted' },
    { type: 'purpose.chosen', purpose: 'submit' },
    scan,
    { type: 'back.pressed' },
  );
  expect(kiosk.scene()).toBe('welcome');
  expect(kiosk.visit().legs).toHaveLength(1);
});

test('whoever is typing her code when the server goes is told so, by hand or by scanner', () => {
  for (const sent of [scan, { type: 'booking.sent' } as const]) {
    const kiosk = anOpenKiosk();
    kiosk.send(
      { type: 'booking.opened' },
      { type: 'booking.typed', query: '9ACEKM' },
      cutOff,
      sent,
    );
    expect(kiosk.scene()).toBe('bookingsAway');
    expect(kiosk.wishes).toEqual([]);
  }
});

test('a kiosk that has no numbers left meanwhile says that instead', () => {
  const kiosk = anOpenKiosk();
  kiosk.send(cutOff, scan, { type: 'server.changed', server: 'lost' });
  expect(kiosk.scene()).toBe('outOfReach');
});

test('B3, R3: a code scanned while she is asked about priority waits for her answer', () => {
  const kiosk = anOpenKiosk();
  const priority = { categoryId: 'disability' as PriorityId, as: 'self' } as const;
  kiosk.send({ type: 'booking.opened' }, { type: 'priority.opened' }, scan);
  expect(kiosk.scene()).toBe('priority');
  kiosk.send({ type: 'priority.declared', priority });
  expect(kiosk.scene()).toBe('booking');
  kiosk.send({ type: 'booking.sent' });
  expect(kiosk.wishes[0]?.input).toMatchObject({ bookingId: 'K7M2P9XQW4TZ', priority });
});

test('a code scanned while a service is chosen begins no booking of it', () => {
  const kiosk = anOpenKiosk();
  kiosk.send(
    { type: 'service.chosen', serviceId: issuedTicket.serviceId },
    { type: 'priority.opened' },
    scan,
    { type: 'priority.declared', priority: undefined },
  );
  expect(kiosk.scene()).toBe('purpose');
  expect(kiosk.visit().query).toBe('');
});
