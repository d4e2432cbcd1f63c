import { expect, test } from 'vitest';
import type { Event } from '../domain/events.ts';
import { defined } from '../domain/result.ts';
import { aDesk, at, smallCatalogue } from '../testing/builders.ts';
import { Hall, wish } from '../testing/hall.ts';
import { catalogueView, kioskView } from './kiosk-view.ts';

const seen = ({ centre, now }: Hall) => kioskView(centre, now);

test('V3: what no window takes is known, and purposes of other windows have waits of their own', () => {
  const desks: Event = {
    type: 'desksSet',
    at: at(0),
    desks: [
      { ...aDesk('1', 'id-card', 'foreign'), purposes: ['submit'] },
      { ...aDesk('2', 'id-card', 'move'), purposes: ['collect'] },
    ],
  };
  const hall = new Hall(desks);
  hall.sits('oksana', '1');
  hall.sits('petro', '2');
  for (let i = 0; i < 3; i++) hall.takes('id-card');
  const { notTaken, wait, waitFor } = seen(hall);
  expect(notTaken).toContain('foreign/collect');
  expect(notTaken).toContain('id-card/consultation');
  expect(notTaken).not.toContain('id-card/collect');
  expect(waitFor['id-card/collect']?.p50).toBeLessThan(wait['id-card']?.p50 ?? 0);
});

test('V3: where every window takes everything, nothing more is told', () => {
  const hall = new Hall();
  hall.sits('oksana', '1');
  expect(seen(hall)).toMatchObject({ notTaken: [], waitFor: {} });
});

test('V3: a service that no window gives is known, whatever the purpose', () => {
  const desks: Event = { type: 'desksSet', at: at(0), desks: [aDesk('1', 'id-card', 'foreign')] };
  expect(seen(new Hall(desks)).notTaken).toEqual([
    'move/consultation',
    'move/submit',
    'move/collect',
  ]);
});

test('Q7: a window that helps out is named where no other gives the service', () => {
  const helper = { ...aDesk('1', 'move'), backup: [wish('id-card').serviceId] };
  const hall = new Hall({ type: 'desksSet', at: at(0), desks: [helper, aDesk('2', 'id-card')] });
  hall.sits('oksana', '1');
  expect(seen(hall).desksOpen['id-card']).toEqual(['1']);
  hall.sits('petro', '2');
  expect(seen(hall).desksOpen['id-card']).toEqual(['2']);
});

test('a kiosk is told what stands under a number where it is no window', () => {
  const hall = new Hall({
    type: 'desksSet',
    at: at(0),
    desks: [aDesk('1', 'move'), { ...aDesk('12', 'id-card'), place: 'room' }],
  });
  expect(catalogueView(hall.centre, 1).places).toEqual({ '12': 'room' });
  const windows = new Hall({ type: 'desksSet', at: at(0), desks: [aDesk('1', 'move')] });
  expect(catalogueView(windows.centre, 1).places).toBeUndefined();
});

test('S9: a kiosk hears how its paper looks, and what a service says on it', () => {
  const ticket = { languages: 'both', number: 'normal' } as const;
  const onTicket = { uk: 'Візьміть паспорт', en: 'Take your passport' };
  const [first, ...others] = smallCatalogue.services.map((service) => ({ ...service }));
  const catalogue = {
    ...smallCatalogue,
    services: [{ ...defined(first, 'service'), onTicket }, ...others],
  };
  const { centre } = new Hall(
    { type: 'ticketTemplateSet', at: at(0), ticket },
    { type: 'catalogueSet', at: at(0), catalogue },
  );
  const view = catalogueView(centre, 1);
  expect(view.ticket).toEqual(ticket);
  expect(view.services.map((service) => service.onTicket)).toEqual([
    onTicket,
    ...others.map(() => undefined),
  ]);
});

test('S14: a kiosk hears what people call a service, and of one without such words nothing', () => {
  const alsoCalled = { uk: ['прописка'], en: [] };
  const [first, ...others] = smallCatalogue.services;
  const catalogue = {
    ...smallCatalogue,
    services: [{ ...defined(first, 'service'), alsoCalled }, ...others],
  };
  const { centre } = new Hall({ type: 'catalogueSet', at: at(0), catalogue });
  const [called, ...names] = catalogueView(centre, 1).services;
  expect(called?.alsoCalled).toEqual(alsoCalled);
  for (const service of names) expect(service).not.toHaveProperty('alsoCalled');
});
