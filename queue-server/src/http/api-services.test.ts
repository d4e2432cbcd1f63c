import { afterEach, beforeEach, expect, test } from 'vitest';
import { smallSettings, testServer, type TestServer } from '../testing/running-server.ts';
import { aService, smallCatalogue } from '@cherha/shared/testing/builders.ts';

let server: TestServer;
beforeEach(async () => {
  const about = {
    documents: ['Паспорт'],
    documentsComplete: true,
    fee: 'Безоплатно',
    sources: ['https://example.org'],
  };
  const services = smallCatalogue.services.map((service) =>
    service.id === 'move' ? aService('move', 'residence', { about }) : service,
  );
  const catalogue = { ...smallCatalogue, services };
  server = await testServer({ settings: { ...smallSettings, catalogue } });
});
afterEach(() => server.end());

test('what a service needs is told to a screen that draws it, without where the centre has it from', async () => {
  const response = await server.get('/api/services/move');
  expect([response.status, await response.json()]).toEqual([
    200,
    { about: { documents: ['Паспорт'], documentsComplete: true, fee: 'Безоплатно' } },
  ]);
});

test('a service that is not there is said not to be', async () => {
  const response = await server.get('/api/services/gone');
  expect([response.status, await response.json()]).toEqual([404, { error: 'not-found' }]);
});
