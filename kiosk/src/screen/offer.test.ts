import { purposes, type Purpose } from '@cherha/shared/domain/catalogue.ts';
import type { ServiceId } from '@cherha/shared/domain/ids.ts';
import { legKey } from '@cherha/shared/views/kiosk-view.ts';
import { describe, expect, test } from 'vitest';
import { purposesOf, whyNotNow, type Offer } from './offer.ts';
import { sampleOffer } from './sample-offer.ts';

const offer = sampleOffer();
const { id } = offer.catalogue.services[0] ?? { id: 'none' as ServiceId };
const seeing = (view: Partial<Offer['view']>): Offer => ({
  ...offer,
  view: { ...offer.view, ...view },
});
const keys = (...of: readonly Purpose[]) => of.map((purpose) => legKey({ serviceId: id, purpose }));

describe('what is offered of a service', () => {
  test('everything, where nothing stands in the way', () => {
    expect(purposesOf(offer, id)).toEqual(purposes);
    expect(whyNotNow(offer, id)).toBeUndefined();
  });

  test('V3: not what no window takes; a service that no window gives says so', () => {
    const some = seeing({ notTaken: keys('submit') });
    expect(purposesOf(some, id)).toEqual(['consultation', 'collect']);
    expect(whyNotNow(some, id)).toBeUndefined();
    expect(whyNotNow(seeing({ notTaken: keys(...purposes) }), id)).toBe('no-way-to-serve');
  });

  test('H5: no consultation in the last hour, and who gives nothing else says why', () => {
    const late = { documentsOnly: true };
    expect(purposesOf(seeing(late), id)).toEqual(['submit', 'collect']);
    const only = seeing({ ...late, notTaken: keys('submit', 'collect') });
    expect(whyNotNow(only, id)).toBe('documents-only-now');
  });

  test('X4, H9: a service that is off, or whose tickets are gone, says so', () => {
    expect(whyNotNow(sampleOffer({ off: id }), id)).toBe('service-off');
    expect(whyNotNow(seeing({ usedUp: [id] }), id)).toBe('quota-reached');
  });
});
