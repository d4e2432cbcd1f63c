import type { ServiceId } from '@cherha/shared/domain/ids.ts';
import { expect, test } from 'vitest';
import { sampleOffer } from '../sample-offer.ts';
import { serviceTiles } from './service-tiles.ts';

test('X4: a service that is off stays in the list and says so, and the others do not', () => {
  const { services } = sampleOffer().catalogue;
  const { id } = services[1] ?? { id: 'none' as ServiceId };
  const tiles = serviceTiles(sampleOffer({ off: id }), services, 'uk');
  expect(tiles.map((tile) => tile.id)).toEqual(services.map((service) => service.id));
  expect(tiles.filter(({ notNow }) => notNow).map((tile) => tile.id)).toEqual([id]);
});

test('H9, L1: a service whose tickets are gone is given, and says what is gone', () => {
  const { catalogue, view } = sampleOffer();
  const [service] = catalogue.services;
  const usedUp = service ? [service.id] : [];
  const [tile] = serviceTiles({ catalogue, view: { ...view, usedUp } }, catalogue.services, 'uk');
  expect(tile?.notNow).toBe('kiosk.noTickets');
});
