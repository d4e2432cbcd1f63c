import type { ServiceId } from '@cherha/shared/domain/ids.ts';
import { expect, test } from 'vitest';
import { sampleOffer } from './sample-offer.ts';
import { inWords, serviceWords } from './ticket-words.ts';

test('a service that has left the catalogue since is still called something, on paper and on the glass', () => {
  const offer = sampleOffer();
  const [known] = offer.catalogue.services;
  expect(known && serviceWords(offer.catalogue, known.id)).toEqual(known?.name);
  const gone = 'gone' as ServiceId;
  for (const name of Object.values(serviceWords(offer.catalogue, gone))) expect(name).not.toBe('');
  expect(inWords({ serviceId: gone, purpose: 'submit' }, offer, 'uk').name).not.toBe('');
});
