import type { BusinessDay, DeviceId, Instant } from '@cherha/shared/domain/ids.ts';
import { at } from '@cherha/shared/testing/builders.ts';
import { describe, expect, test } from 'vitest';
import type { Kept } from '../devices/outbox/outbox.ts';
import { told } from '../devices/outbox/testing.ts';
import { aloneOffer } from './alone.ts';
import { waitingForGroup, waitingForService } from './offer.ts';
import { serverNow } from './server-now.ts';

const monday = '2026-03-09' as BusinessDay;
const kioskId = 'kiosk-1' as DeviceId;
const kept = (about: Partial<Kept> = {}): Kept => ({
  at: at(0),
  told,
  stock: [{ kioskId, day: monday, letter: 'П', left: 3 }],
  owed: 0,
  ...about,
});

const offered = (what: Kept, now: Instant) => aloneOffer(what, { kioskId, now });

describe('what a kiosk offers by itself', () => {
  test('is nothing without numbers for today, or before it was told anything', () => {
    expect(offered(kept(), at(0))).toBeDefined();
    expect(offered(kept({ stock: [] }), at(0))).toBeUndefined();
    expect(offered(kept(), at(24 * 60))).toBeUndefined();
    const { told: _, ...untold } = kept();
    expect(offered(untold, at(0))).toBeUndefined();
  });

  test('L9: is nothing where the numbers were lent to another device, or it is not known which one this is', () => {
    const now = at(0);
    expect(aloneOffer(kept(), { kioskId: 'anew' as DeviceId, now })).toBeUndefined();
    expect(aloneOffer(kept(), { kioskId: undefined, now })).toBeUndefined();
  });

  test('says of nobody how many wait', () => {
    const offer = offered(kept(), at(0));
    const [service] = told.catalogue.services;
    const [group] = told.catalogue.groups;
    expect(offer && service && waitingForService(offer, service)).toBeUndefined();
    expect(offer && group && waitingForGroup(offer, group)).toBeUndefined();
    expect(offer?.view.desksOpen).toEqual({});
  });

  test('is used up where the series has no number left', () => {
    expect(offered(kept(), at(0))?.view.usedUp).toEqual(['move']);
  });

  test('follows the opening hours by its own clock', () => {
    expect(offered(kept(), at(0))?.view.opening).toEqual({ open: true, until: '17:00' });
    expect(offered(kept(), at(8 * 60))?.view.opening.open).toBe(false);
  });
});

describe('a server that is away', () => {
  const lost = (about: Partial<Kept>, now: Instant) =>
    serverNow('lost', {
      offer: undefined,
      alone: offered(kept(about), now),
      off: undefined,
    });
  const raid = (resumeAt?: Instant): Partial<Kept> => ({
    told: {
      ...told,
      view: { ...told.view, airRaid: { since: at(0), ...(resumeAt && { resumeAt }) } },
    },
  });

  test('leaves a kiosk alone while it has numbers and the centre is open', () => {
    expect(lost({}, at(0))).toBe('alone');
    expect(lost({ stock: [] }, at(0))).toBe('lost');
    expect(lost({}, at(8 * 60))).toBe('closed');
  });

  test('in an air raid leaves the way to the shelter, until the time at which calls go on', () => {
    expect(lost(raid(), at(60))).toBe('shelter');
    expect(lost(raid(at(30)), at(20))).toBe('shelter');
    expect(lost(raid(at(30)), at(30))).toBe('alone');
  });

  test('X7: leaves a kiosk out of service that was so, with numbers or without, and shows the way in a raid', () => {
    const off = { since: at(0), reason: 'repair', otherKiosk: false } as const;
    const alone = offered(kept(), at(0));
    const offer = alone && { catalogue: alone.catalogue, view: alone.view };
    const known = { offer: undefined, alone, off };
    expect(serverNow('lost', known)).toBe('outOfService');
    expect(serverNow('lost', { ...known, alone: undefined })).toBe('outOfService');
    expect(serverNow('lost', { ...known, alone: offered(kept(raid()), at(60)) })).toBe('shelter');
    expect(serverNow('live', { ...known, offer })).toBe('outOfService');
    expect(serverNow('joining', known)).toBe('joining');
    // H3: outside the hours nobody is sent to another kiosk.
    const closed = offer && {
      ...offer,
      view: { ...offer.view, opening: { open: false } as const },
    };
    expect(serverNow('live', { ...known, offer: closed })).toBe('closed');
    expect(serverNow({ refused: 'not-paired' }, known)).toBe('unpaired');
    expect(serverNow('live', { ...known, offer, off: undefined })).toBe('open');
  });

  test('is not away when it only speaks another wire to a kiosk that is not paired', () => {
    const offer = offered(kept(), at(0));
    const alone = { offer: undefined, alone: offer, off: undefined };
    expect(serverNow({ refused: 'not-paired' }, alone)).toBe('unpaired');
    expect(serverNow('live', { ...alone, offer })).toBe('open');
    expect(serverNow('joining', alone)).toBe('joining');
  });
});
