import type { BusinessDay, Instant } from '@cherha/shared/domain/ids.ts';
import { at } from '@cherha/shared/testing/builders.ts';
import { describe, expect, test } from 'vitest';
import type { Kept } from '../devices/outbox/outbox.ts';
import { told } from '../devices/outbox/testing.ts';
import { aloneOffer } from './alone.ts';
import { waitingForGroup, waitingForService } from './offer.ts';
import { serverNow } from './server-now.ts';

const monday = '2026-03-09' as BusinessDay;
const kept = (about: Partial<Kept> = {}): Kept => ({
  at: at(0),
  told,
  stock: [{ day: monday, letter: 'П', left: 3 }],
  owed: 0,
  ...about,
});

describe('what a kiosk offers by itself', () => {
  test('is nothing without numbers for today, or before it was told anything', () => {
    expect(aloneOffer(kept(), at(0))).toBeDefined();
    expect(aloneOffer(kept({ stock: [] }), at(0))).toBeUndefined();
    expect(aloneOffer(kept(), at(24 * 60))).toBeUndefined();
    const { told: _, ...untold } = kept();
    expect(aloneOffer(untold, at(0))).toBeUndefined();
  });

  test('says of nobody how many wait', () => {
    const offer = aloneOffer(kept(), at(0));
    const [service] = told.catalogue.services;
    const [group] = told.catalogue.groups;
    expect(offer && service && waitingForService(offer, service)).toBeUndefined();
    expect(offer && group && waitingForGroup(offer, group)).toBeUndefined();
    expect(offer?.view.desksOpen).toEqual({});
  });

  test('is used up where the series has no number left', () => {
    expect(aloneOffer(kept(), at(0))?.view.usedUp).toEqual(['move']);
  });

  test('follows the opening hours by its own clock', () => {
    expect(aloneOffer(kept(), at(0))?.view.opening).toEqual({ open: true, until: '17:00' });
    expect(aloneOffer(kept(), at(8 * 60))?.view.opening.open).toBe(false);
  });
});

describe('a server that is away', () => {
  const lost = (about: Partial<Kept>, now: Instant) =>
    serverNow('lost', {
      offer: undefined,
      alone: aloneOffer(kept(about), now),
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
    const alone = aloneOffer(kept(), at(0));
    const offer = alone && { catalogue: alone.catalogue, view: alone.view };
    const known = { offer: undefined, alone, off };
    expect(serverNow('lost', known)).toBe('outOfService');
    expect(serverNow('lost', { ...known, alone: undefined })).toBe('outOfService');
    expect(serverNow('lost', { ...known, alone: aloneOffer(kept(raid()), at(60)) })).toBe(
      'shelter',
    );
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
    const offer = aloneOffer(kept(), at(0));
    const alone = { offer: undefined, alone: offer, off: undefined };
    expect(serverNow({ refused: 'not-paired' }, alone)).toBe('unpaired');
    expect(serverNow('live', { ...alone, offer })).toBe('open');
    expect(serverNow('joining', alone)).toBe('joining');
  });
});
