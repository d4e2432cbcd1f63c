import { afterEach, beforeEach, expect, test } from 'vitest';
import { smallSettings, testServer, type TestServer } from '../testing/running-server.ts';
import { aService, smallCatalogue } from '@cherha/shared/testing/builders.ts';

const alsoCalled = { uk: ['прописка'], en: [] };
let server: TestServer;
beforeEach(async () => {
  const about = {
    documents: ['Паспорт'],
    documentsComplete: true,
    fee: 'Безоплатно',
    sources: ['https://example.org'],
  };
  const services = smallCatalogue.services.map((service) =>
    service.id === 'move' ? aService('move', 'residence', { about, alsoCalled }) : service,
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

test('S14: a screen that searches hears what services are called, of those that have such words', async () => {
  const response = await server.get('/api/services');
  expect(await response.json()).toEqual({ alsoCalled: { move: alsoCalled } });
});

test('S14: what a service is called stands on no page', async () => {
  expect(await (await server.get('/s/move')).text()).not.toContain('прописка');
});

test('a service that is not there is said not to be', async () => {
  const response = await server.get('/api/services/gone');
  expect([response.status, await response.json()]).toEqual([404, { error: 'not-found' }]);
});
