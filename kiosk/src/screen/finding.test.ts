import type { ServiceId, TopicId } from '@cherha/shared/domain/ids.ts';
import { err } from '@cherha/shared/domain/result.ts';
import { describe, expect, test, vi } from 'vitest';
import { aKiosk } from './kiosk-testing.ts';
import { servicesOfTopic, topicsOf } from './offer.ts';
import { issuedTicket } from './sample.ts';
import { sampleOffer } from './sample-offer.ts';

const open = () => {
  const kiosk = aKiosk();
  kiosk.open();
  return kiosk;
};
const { serviceId } = issuedTicket;
const topicId = 'child-born' as TopicId;

describe('a service found by what has happened', () => {
  test('and back the same way: services, situations, spheres, welcome', () => {
    const kiosk = open();
    kiosk.send(
      { type: 'groups.opened' },
      { type: 'topics.opened', kind: 'situation' },
      { type: 'topic.chosen', topicId },
      { type: 'service.chosen', serviceId },
    );
    expect(kiosk.scene()).toBe('purpose');
    expect(kiosk.visit()).toMatchObject({ topicId, topicKind: 'situation' });
    const way = [1, 2, 3, 4].map(() => {
      kiosk.send({ type: 'back.pressed' });
      return kiosk.scene();
    });
    expect(way).toEqual(['services', 'topics', 'groups', 'welcome']);
  });

  test('a sphere chosen afterwards shows its own services', () => {
    const kiosk = open();
    kiosk.send(
      { type: 'groups.opened' },
      { type: 'topics.opened', kind: 'situation' },
      { type: 'topic.chosen', topicId },
      { type: 'back.pressed' },
      { type: 'back.pressed' },
      { type: 'group.chosen', groupId: 'land' as never },
    );
    expect(kiosk.visit()).toMatchObject({ groupId: 'land', topicId: undefined });
  });

  test('its services stand in the order in which they are needed, without those that are gone', () => {
    const offer = sampleOffer();
    const [topic] = topicsOf(offer, 'situation');
    if (!topic) throw new Error('no topic');
    const services = ['soc-subsidy', 'gone', '00030'] as ServiceId[];
    expect(servicesOfTopic(offer, { ...topic, services }).map(({ id }) => id)).toEqual([
      'soc-subsidy',
      '00030',
    ]);
    expect(topicsOf(offer, 'people').every(({ kind }) => kind === 'people')).toBe(true);
  });
});

describe('what is where in the building', () => {
  test('is shown from the welcome, and what was chosen before is kept', () => {
    const kiosk = open();
    kiosk.send(
      { type: 'service.chosen', serviceId },
      { type: 'another.wanted' },
      { type: 'purpose.chosen', purpose: 'submit' },
      { type: 'building.opened' },
    );
    expect(kiosk.scene()).toBe('building');
    kiosk.send({ type: 'back.pressed' });
    expect(kiosk.scene()).toBe('welcome');
    expect(kiosk.visit().legs).toHaveLength(1);
  });

  test.each(['closed', 'shelter', 'outOfService'] as const)(
    'is shown while the centre is in: %s',
    (server) => {
      const kiosk = aKiosk();
      kiosk.send({ type: 'server.changed', server }, { type: 'building.opened' });
      expect(kiosk.scene()).toBe('building');
      kiosk.send({ type: 'back.pressed' });
      expect(kiosk.scene()).toBe(server);
    },
  );

  test('stays when the doors open meanwhile, and leads to the welcome', () => {
    const kiosk = aKiosk();
    kiosk.send({ type: 'server.changed', server: 'closed' }, { type: 'building.opened' });
    kiosk.open();
    expect(kiosk.scene()).toBe('building');
    kiosk.send({ type: 'back.pressed' });
    expect(kiosk.scene()).toBe('welcome');
  });

  test('goes by itself when nobody reads it, and when the server is gone', () => {
    const kiosk = open();
    kiosk.send({ type: 'building.opened' });
    kiosk.pass(44);
    expect(kiosk.scene()).toBe('building');
    kiosk.pass(1);
    expect(kiosk.scene()).toBe('welcome');
    kiosk.send({ type: 'building.opened' }, { type: 'server.changed', server: 'lost' });
    expect(kiosk.scene()).toBe('outOfReach');
  });
});

describe('a booking that a hand scanner reads', () => {
  const scan = { type: 'booking.scanned', query: 'K7M2P9XQW4TZ' } as const;

  test.each(['welcome', 'booking'] as const)('B4: is checked in at once from the %s', (from) => {
    const kiosk = open();
    if (from === 'booking') kiosk.send({ type: 'booking.opened' });
    kiosk.send(scan);
    expect(kiosk.scene()).toBe('issuing');
    expect(kiosk.wishes[0]?.input).toMatchObject({ bookingId: 'K7M2P9XQW4TZ' });
  });

  test('refused, leads back to the code as it was, and from there to the welcome', async () => {
    const kiosk = open();
    kiosk.send(
      { type: 'booking.opened' },
      { type: 'booking.typed', query: '9ACEKM' },
      { type: 'booking.sent' },
    );
    kiosk.wish().answer(err('booking-unknown'));
    await vi.waitFor(() => expect(kiosk.scene()).toBe('refused'));
    kiosk.send({ type: 'booking.corrected' });
    expect(kiosk.scene()).toBe('booking');
    expect(kiosk.visit().query).toBe('9ACEKM');
    kiosk.send({ type: 'booking.typed', query: '9ACEKN' }, { type: 'booking.sent' });
    expect(kiosk.wishes[1]?.input).toMatchObject({ bookingId: '9ACEKN' });
  });

  test('whoever chose a service and is refused has no code to correct', async () => {
    const kiosk = open();
    kiosk.choose();
    kiosk.wish().answer(err('centre-closed'));
    await vi.waitFor(() => expect(kiosk.scene()).toBe('refused'));
    kiosk.send({ type: 'booking.corrected' });
    expect(kiosk.scene()).toBe('refused');
  });
});
