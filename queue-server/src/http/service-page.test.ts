import type { Service } from '@cherha/shared/domain/catalogue.ts';
import { smallCatalogue } from '@cherha/shared/testing/builders.ts';
import { sayIn } from '@cherha/shared/text/say.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { smallSettings, testServer, type TestServer } from '../testing/running-server.ts';

const about = {
  documents: [{ uk: 'Заява', en: 'Application' }, 'Довідка <1>'],
  documentsComplete: false,
  fee: { uk: '100 грн', en: 'UAH 100' },
  asOf: '2026-01-15',
  sources: [],
} as unknown as Service['about'];

let server: TestServer;
beforeEach(async () => {
  const services = smallCatalogue.services.map((service) =>
    service.id === 'id-card' ? { ...service, about } : service,
  );
  server = await testServer({
    settings: { ...smallSettings, catalogue: { ...smallCatalogue, services } },
  });
});
afterEach(() => server.end());

const text = async (path: string): Promise<string> => (await server.get(path)).text();

test('anybody reads what to bring for a service, in Ukrainian unless asked otherwise', async () => {
  const page = await text('/s/id-card');
  expect(page).toContain('<html lang="uk"');
  expect(page).toContain('<li>Заява</li>');
  expect(page).toContain('Довідка &lt;1&gt;');
  expect(page).toContain('Станом на 15.01.2026');
  expect(page).toContain('href="?lang=en"');
});

test('in English what the centre has in Ukrainian alone is marked as Ukrainian', async () => {
  const page = await text('/s/id-card?lang=en');
  expect(page).toContain('<li>Application</li>');
  expect(page).toContain('<li lang="uk">Довідка');
  expect(page).toContain('UAH 100');
});

test('it needs no script, asks for nothing and does not load itself again', async () => {
  const page = await text('/s/id-card');
  expect(page).not.toMatch(/<script|<form|http-equiv="refresh"/);
  expect(page).toContain('@media print');
});

test('a service that is not here says so', async () => {
  const answer = await server.get('/s/no-such');
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain(sayIn('uk')('bring.page.unknownTitle'));
});
